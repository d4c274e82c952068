"""The two bars that every screen of a visit has: where one is, and what one can always do."""

from typing import TYPE_CHECKING

from textual.widget import Widget

from kiosk import journey
from kiosk.ui.drawing.parts import Heading, Tone, Words
from kiosk.ui.services.reading_aloud import ReadingCommand
from kiosk.ui.widgets.boxes import Horizontal
from kiosk.ui.widgets.sheet import Choice, Title

if TYPE_CHECKING:
    from kiosk.ui.visitor.base import VisitorScreen

BAR_COLUMNS = 72
"""On narrower screens the list takes the place of another button, or none had its size."""


def top_bar(screen: "VisitorScreen") -> Widget:
    """The centre's name and the heading; the voice, the language and the way out."""
    view, look, most = screen.view, screen.view.look, 2 if screen.voiced else 1
    title = Title(
        Words(view.catalog.centre.name, Tone.SMALL, most=1),
        Heading(screen.heading, most=most, language=screen.heading_language),
        look=look,
        id="title",
    )
    language = screen.button(
        journey.LanguageWanted(), view.language.endonym, icon="language", id="language-button"
    )
    leave = screen.button(journey.Left(), view.say("leave"), icon="leave", id="leave")
    return Horizontal(*look.mirror([title, *voice_button(screen), language, leave]), id="top")


def voice_button(screen: "VisitorScreen") -> list[Choice]:
    """Reads the screen aloud, where there is a voice for it."""
    if not screen.voiced:
        return []
    say = screen.view.say
    return [screen.button(ReadingCommand.ALOUD, say("read-aloud"), icon="sound", id="aloud")]


def bottom_bar(screen: "VisitorScreen") -> Widget:
    """Back, start over, text size, contrast, the list if there is one, and help at once."""
    say, look = screen.view.say, screen.view.look
    back = "next" if look.right_to_left else "previous"
    size, contrast = journey.TextSizeToggled(), journey.ContrastToggled()
    buttons = [
        screen.button(journey.WentBack(), say("back"), icon=back, id="back"),
        screen.beside_back(),
        screen.button(size, "A A", icon="text-size", id="text-size", on=look.large),
        screen.button(contrast, say("contrast"), icon="contrast", id="contrast", on=look.contrast),
        screen.button(journey.HelpWanted(), say("help-now"), icon="help", id="help"),
    ]
    if my_list := list_button(screen):
        if screen.app.size.width < BAR_COLUMNS:
            spare = next(one for one in buttons if one.id in ("start-over", "contrast"))
            buttons[buttons.index(spare)] = my_list
        else:
            buttons.insert(-1, my_list)
    return Horizontal(*look.mirror(buttons), id="bottom")


def start_over_button(screen: "VisitorScreen") -> Choice:
    """Back to the first question, in the same language."""
    say = screen.view.say
    return screen.button(journey.StartedOver(), say("start-over"), icon="restart", id="start-over")


def list_button(screen: "VisitorScreen") -> Choice | None:
    """The way to the visitor's list; None while nothing is on it."""
    count = len(screen.view.chosen())
    if not count:
        return None
    say, here = screen.view.say, screen.view.place.step is journey.Step.LIST
    label = say("my-list-count", count=count)
    return screen.button(journey.ListWanted(), label, icon="list", id="my-list", on=here)
