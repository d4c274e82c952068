"""A counsellor in a guided session in a test: touches the keys of both bars, and ticks."""

from kiosk.journey import Event
from kiosk.journey.guided_session import GuidedSession, SessionStage, TickedAnswer
from kiosk.ui.counsellor.ticking_page import AnswerChoice
from kiosk.ui.staff.area import StaffStep
from kiosk.ui.widgets.choice import VisitChoice
from tests.ui.visitor import Visitor


class Counsellor:
    """Somebody behind the PIN, with a visitor beside them."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor

    @property
    def session(self) -> GuidedSession:
        """The session as the kiosk has it."""
        session = self.visitor.app.staff.area.session
        assert session is not None
        return session

    @property
    def stage(self) -> SessionStage:
        """What both are doing."""
        return self.session.stage

    async def enter(self) -> None:
        """Knock, and go to the room of the sessions."""
        visitor = self.visitor
        await visitor.touch_name()
        await visitor.wait(lambda: visitor.shown in ("StaffScreen", "SessionBeginningPage"))
        if visitor.shown == "StaffScreen":
            await self.touch("room-session")

    async def begin(self, language: str = "ar") -> None:
        """Begin a session afresh in a language, on whichever page it stands."""
        await self.enter()
        await self.touch("first")
        await self.speak(language)

    async def speak(self, language: str) -> None:
        """Touch the tile of a language."""
        while not self.visitor.has(f"#speaks-{language}"):
            await self.touch("page-after")
        await self.visitor.touch(f"#speaks-{language}")

    async def touch(self, *keys: str) -> None:
        """Touch one key after the other."""
        for key in keys:
            await self.visitor.touch(f"#key-{key}")

    async def choose(self, *events: Event) -> None:
        """Touch the tile or card that means each event, on whichever page it stands."""
        for event in events:
            while not (meaning := self.meaning(event)):
                await self.touch("page-after")
            await self.visitor.touch_widget(meaning[0])

    def meaning(self, event: Event) -> list[VisitChoice]:
        """What on the screen means it."""
        shown = self.visitor.app.screen.query(VisitChoice)
        return [one for one in shown if one.event == event and one.region.area]

    async def tick(self, question: str, answer: str) -> None:
        """Touch an answer of the record, on whichever page it stands."""
        tick = TickedAnswer(question, answer)
        while not (found := self.answers(tick)):
            await self.touch("page-after")
        await self.visitor.touch_widget(found[0])

    def answers(self, tick: TickedAnswer) -> list[AnswerChoice]:
        """The answer on the screen."""
        return [one for one in self.visitor.app.screen.query(AnswerChoice) if one.tick == tick]

    async def enter_code(self, code: str) -> None:
        """Begin a follow-up with a code, by touch."""
        await self.enter()
        await self.touch("follow-up", *code)
        await self.done()

    async def done(self) -> None:
        """Wait until the disk has done what was asked of it."""
        await self.visitor.wait(lambda: not self.session.waits)
        await self.visitor.settle()

    @property
    def outside(self) -> bool:
        """Whether the session is over."""
        area = self.visitor.app.staff.area
        return area.session is None and area.step is not StaffStep.SESSION
