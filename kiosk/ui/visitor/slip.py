"""The slip: what becomes of it, what to do then, and the code that works without paper."""

from collections.abc import Iterable

from textual.app import ComposeResult
from textual.widget import Widget

from kiosk import journey
from kiosk.slip.printing.outcome import Outcome
from kiosk.ui.components.buttons import button
from kiosk.ui.components.discreet_code import after_warning
from kiosk.ui.components.large_code import large_code
from kiosk.ui.components.offer_codes import default_tab, payloads
from kiosk.ui.drawing.parts import Heading, Space, Tone, Words
from kiosk.ui.drawing.pictures import Pictogram
from kiosk.ui.drawing.sizes import upright
from kiosk.ui.visitor.base import VisitorScreen
from kiosk.ui.visitor.my_list import list_code
from kiosk.ui.widgets.boxes import Horizontal, Vertical
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.qr_code import QrCode
from kiosk.ui.widgets.sheet import Sheet

GOOD = tuple(f"outcome-{one}" for one in Outcome if one.on_paper)
FINAL = (*GOOD, "outcome-off", "permit-used-up")
"""After these there is nothing to try again."""


class SlipScreen(VisitorScreen):
    """The end of a print job in words, beside the code."""

    @property
    def subject(self) -> object:
        """The offer, the offers of the list, or what the note says."""
        if self.view.place.note:
            return self.view.note
        return self.view.offer() if self.view.place.offer else self.view.chosen()

    @property
    def heading(self) -> str:
        """The name of the offer, of the list, or of the note."""
        offer, say = self.view.offer(), self.view.say
        if offer is None:
            return say("ask-desk" if self.view.place.note else "my-list")
        return self.view.read(offer.texts).text.title

    @property
    def heading_language(self) -> str:
        """The language of that name."""
        offer = self.view.offer()
        return self.view.read(offer.texts).language if offer else ""

    @property
    def word(self) -> str:
        """What became of this slip; of another one it only matters whether it is at work."""
        news = self.view.news
        if news.about == self.view.place.printed:
            return "printing" if news.working else news.word or "free"
        return "outcome-busy" if news.working else "free"

    def compose(self) -> ComposeResult:
        """The whole screen is the code when the visitor touched it."""
        code = self.code()
        if self.view.place.enlarged and code is not None:
            title = Words(self.heading, Tone.TITLE, most=3)
            yield large_code(self.view, self.app.size, code, title)
        else:
            yield from super().compose()

    def body(self) -> Iterable[Widget]:
        """The words, and beside them the code of an offer; that of a list needs more room."""
        if not self.view.place.offer:
            yield self.words(*([] if self.view.place.note else [self.to_phone()]))
            return
        width, height = self.app.size
        code = self.code()
        if code is None:
            yield self.words()
            return
        if upright(self.app.size):
            code.styles.height = min(height // 2, width // 2)
            yield Vertical(self.words(), code, id="upright")
            return
        code.styles.width = min(2 * self.body_size[1], self.body_size[0] // 2)
        yield Horizontal(*self.view.look.mirror([self.words(), code]), id="across")

    def words(self, *ways: Widget) -> Widget:
        """What became of the slip, with a button to try again where that makes sense."""
        say, look, word = self.view.say, self.view.look, self.word
        good = word in GOOD
        sheet = Sheet(
            Pictogram("check" if good else "print", largest=(8, 4)),
            Space(),
            Heading(say(f"slip-{word}"), Tone.GOOD if good else Tone.TITLE, most=6),
            Space(),
            *self.or_the_code(),
            look=look,
            id="news",
        )
        buttons = list(ways)
        if word != "printing" and word not in FINAL:
            label = say("slip-print") if word == "free" else say("slip-again")
            again = button(self.view, journey.SlipWanted(), label, icon="print", id="again")
            buttons.insert(0, again)
        row = Horizontal(*look.mirror(buttons), classes="row", id="ways-on")
        row.display = bool(buttons)
        words = Vertical(sheet, row, id="words")
        for one in (words, row):
            one.set_class(look.right_to_left, "mirrored")
        return words

    def or_the_code(self) -> list[Words]:
        """That the code does as well, unless there is none, or a warning before it."""
        there = self.has_code and not self.view.discreet
        return [Words(self.view.say("slip-or-code"), Tone.QUIET)] if there else []

    @property
    def has_code(self) -> bool:
        """Whether there is anything that a phone could keep."""
        offer = self.view.offer()
        if offer is None:
            return not self.view.place.note
        return bool(payloads(offer, self.view))

    def to_phone(self) -> Choice:
        """Shows the code of the list on the whole screen."""
        label = self.view.say("list-to-phone")
        return button(self.view, journey.CodeTouched(), label, icon="qr", id="to-phone")

    def code(self) -> Widget | None:
        """The code of the offer, or of the list; None where there is nothing to take along."""
        view, offer = self.view, self.view.offer()
        if view.place.note:
            return None
        if offer is None:
            return list_code(view)
        found = payloads(offer, view)
        if not found:
            return None
        make = found[default_tab(offer, view)]
        return after_warning(view, QrCode(make, view.say, look=view.look, id="code"))
