"""The two bars that every screen of a visit has: where one is, and what one can always do."""

from collections.abc import Sequence

from textual.widget import Widget

from kiosk import journey
from kiosk.ui.components.buttons import button
from kiosk.ui.components.view import View
from kiosk.ui.components.voice_button import VoiceButton, voice_button
from kiosk.ui.drawing.parts import Heading, Tone, Words
from kiosk.ui.drawing.pictures import Pictogram
from kiosk.ui.drawing.sizes import NARROW_COLUMNS
from kiosk.ui.services.reading_aloud import ReadingCommand
from kiosk.ui.widgets.boxes import Horizontal
from kiosk.ui.widgets.choice import Choice, VisitChoice
from kiosk.ui.widgets.sheet import Title


def top_bar(view: View, heading: str, language: str) -> Widget:
    """The centre's name and the heading; the voice, the language and the way out.

    `language` is that of the heading, empty for the visitor's. Without a heading, before a
    language is chosen, there is the sign for languages.
    """
    look = view.look
    title = Title(
        Words(view.catalog.centre.name, Tone.SMALL, most=1),
        Heading(heading, most=2 if view.voiced else 1, language=language)
        if heading
        else Pictogram("language", largest=(4, 2)),
        look=look,
        id="title",
    )
    languages = button(
        view,
        journey.LanguageWanted(),
        view.language.endonym,
        icon="language",
        id="language-button",
    )
    leave = button(view, journey.Left(), view.say("leave"), icon="leave", id="leave")
    return Horizontal(*look.mirror([title, *aloud_button(view), languages, leave]), id="top")


def aloud_button(view: View) -> list[VoiceButton]:
    """Reads the screen aloud, where there is a voice for it."""
    if not view.voiced:
        return []
    label = view.say("read-aloud")
    return [voice_button(view, ReadingCommand.ALOUD, label, icon="sound", id="aloud")]


def bottom_bar(view: View, width: int, beside_back: Choice) -> Widget:
    """Back, start over, text size, contrast, the list if there is one, and help at once."""
    say, look = view.say, view.look
    back = "next" if look.right_to_left else "previous"
    size, contrast = journey.TextSizeToggled(), journey.ContrastToggled()
    buttons: list[Choice] = [
        button(view, journey.WentBack(), say("back"), icon=back, id="back"),
        beside_back,
        button(view, size, "A A", icon="text-size", id="text-size", on=look.large),
        button(view, contrast, say("contrast"), icon="contrast", id="contrast", on=look.contrast),
        button(view, journey.HelpWanted(), say("help-now"), icon="help", id="help"),
    ]
    if my_list := list_button(view):
        place_list_button(buttons, my_list, narrow=width < NARROW_COLUMNS)
    return Horizontal(*look.mirror(buttons), id="bottom")


def place_list_button(buttons: list[Choice], my_list: Choice, *, narrow: bool) -> None:
    """Before the last button, or on a narrow screen in the place of one that can be spared."""
    if narrow:
        spare = next(one for one in buttons if one.id in ("start-over", "contrast"))
        buttons[buttons.index(spare)] = my_list
    else:
        buttons.insert(-1, my_list)


def start_over_button(view: View) -> VisitChoice:
    """Back to the first question, in the same language."""
    label = view.say("start-over")
    return button(view, journey.StartedOver(), label, icon="restart", id="start-over")


def list_button(view: View) -> VisitChoice | None:
    """The way to the visitor's list; None while nothing is on it."""
    count = len(view.chosen())
    if not count:
        return None
    here = view.place.step is journey.Step.LIST
    label = view.say("my-list-count", count=count)
    return button(view, journey.ListWanted(), label, icon="list", id="my-list", on=here)


def turn_buttons(view: View, shown: int, ways: Sequence[int]) -> list[VisitChoice]:
    """The buttons from page `shown` to the page before (-1) and after (1), as `ways` says."""
    say, icons = view.say, view.look.mirror(["previous", "next"])
    made = {
        -1: (say("page-before"), icons[0], "before"),
        1: (say("page-after"), icons[1], "after"),
    }
    return [
        button(view, journey.PageTurned(shown + way), label, icon=icon, id=name)
        for way in ways
        for label, icon, name in (made[way],)
    ]
