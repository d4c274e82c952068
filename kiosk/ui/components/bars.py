"""The two bars that every screen of a visit has: where one is, and what one can always do."""

from collections.abc import Sequence

from kiosk import journey
from kiosk.ui.components.buttons import button
from kiosk.ui.components.view import View
from kiosk.ui.components.voice_button import VoiceButton, voice_button
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Heading, Part, Tone, Words, directed, set_lines
from kiosk.ui.drawing.pictures import Pictogram
from kiosk.ui.drawing.sizes import (
    BAR_ROWS,
    HIGH_BAR_ROWS,
    bar_plan,
    button_rows,
    is_crowded,
    top_button_columns,
    upright,
)
from kiosk.ui.services.reading_aloud import ReadingCommand
from kiosk.ui.widgets.boxes import Grid, Horizontal, Vertical
from kiosk.ui.widgets.choice import Choice, VisitChoice
from kiosk.ui.widgets.sheet import Title

TITLE_PADDING = 2
MOST_TITLE_LINES = 2

TOP_BUTTONS = 3
"""The buttons of the bar above at most."""

ALWAYS_BELOW, SPARED = 5, 2
"""The buttons that the bar below has on every screen, and those that it can do without."""


class TopBar(Vertical):
    """The centre's name and the heading; the voice, the language and the way out.

    On an upright screen the buttons stand below the heading. `language` is that of the
    heading, empty for the visitor's.
    """

    def __init__(self, view: View, heading: str, language: str, size: tuple[int, int]) -> None:
        title = title_sheet(view, heading, language)
        buttons = top_buttons(view)
        high = top_button_rows(view, size)
        for one in buttons:
            one.styles.height = high
        if upright(size):
            title.styles.height = title_rows(view, heading, language, size)
            row = Horizontal(*view.look.mirror(buttons), classes="row")
            row.styles.height = high
            parts = [title, row]
        else:
            for one in buttons:
                one.styles.width = top_button_columns(size)
            parts = [Horizontal(*view.look.mirror([title, *buttons]))]
        super().__init__(*parts, id="top")
        self.styles.height = top_rows(view, heading, language, size)


def top_button_rows(view: View, size: tuple[int, int]) -> int:
    """The height of the buttons above; where somebody may be in danger the way out is larger."""
    return HIGH_BAR_ROWS if view.discreet else button_rows(size, TOP_BUTTONS, view.look)


def top_rows(view: View, heading: str, language: str, size: tuple[int, int]) -> int:
    """The height of the bar above."""
    buttons, title = top_button_rows(view, size), title_rows(view, heading, language, size)
    return title + buttons if upright(size) else max(title, buttons)


def title_rows(view: View, heading: str, language: str, size: tuple[int, int]) -> int:
    """The rows of the heading and of the name above it.

    A heading that is too long for one line in large letters has two where that helps; on a low
    screen they take the place of the name.
    """
    if not view.look.kiosk_font:
        return BAR_ROWS
    taken = 0 if upright(size) else len(top_buttons(view)) * (top_button_columns(size) + 1)
    inner = size[0] - taken - TITLE_PADDING
    lines = set_lines(heading, inner // 2, directed(view.look, language))
    if len(lines) != MOST_TITLE_LINES or any(line.broken for line in lines):
        return BAR_ROWS
    return 2 * MOST_TITLE_LINES + upright(size)


def title_sheet(view: View, heading: str, language: str) -> Title:
    """The name, where there is room for it, and the heading.

    Without a heading, where no language is chosen, there is the sign for languages.
    """
    name = Words(view.catalog.centre.name, Tone.SMALL, most=1, optional=True)
    words: Part = Heading(heading, most=MOST_TITLE_LINES, language=language)
    if not heading:
        words = Pictogram("language", largest=(4, 2))
    title = Title(name, words, look=view.look, middle=True, id="title")
    from_right = view.look.right_to_left
    title.styles.padding = (0, TITLE_PADDING, 0, 0) if from_right else (0, 0, 0, TITLE_PADDING)
    return title


def top_buttons(view: View) -> list[Choice]:
    """The voice, the language and the way out."""
    languages = button(
        view,
        journey.LanguageWanted(),
        view.language.endonym,
        icon="language",
        id="language-button",
    )
    leave = button(view, journey.Left(), view.say("leave"), icon="leave", id="leave")
    return [*aloud_button(view), languages, leave]


def aloud_button(view: View) -> list[VoiceButton]:
    """Reads the screen aloud, where there is a voice for it."""
    if not view.voiced:
        return []
    label = view.say("read-aloud")
    return [voice_button(view, ReadingCommand.ALOUD, label, icon="sound", id="aloud")]


def count_below(size: tuple[int, int], own: int) -> int:
    """How many buttons the bar below has, with so many of the screen's own."""
    return ALWAYS_BELOW + own - SPARED * is_crowded(size, ALWAYS_BELOW + own)


def bottom_buttons(view: View, own: Sequence[Choice], size: tuple[int, int]) -> list[Choice]:
    """Back, what the screen has of its own, the list, text size, contrast, and help at once.

    The list has its place from the beginning, so that nothing moves when it begins. Where all
    would be too narrow to touch, how the text looks is changed on the screens before.
    """
    say, look = view.say, view.look
    back = "forward" if look.right_to_left else "back"
    crowded = is_crowded(size, ALWAYS_BELOW + len(own))
    return [
        button(view, journey.WentBack(), say("back"), icon=back, id="back"),
        *own,
        list_button(view),
        *([] if crowded else look_buttons(view)),
        button(view, journey.HelpWanted(), say("help-now"), icon="help", id="help"),
    ]


def look_buttons(view: View) -> list[Choice]:
    """How the text looks."""
    say, look = view.say, view.look
    size, contrast = journey.TextSizeToggled(), journey.ContrastToggled()
    return [
        button(view, size, "A A", icon="text-size", id="text-size", on=look.large),
        button(view, contrast, say("contrast"), icon="contrast", id="contrast", on=look.contrast),
    ]


class BottomBar(Grid):
    """The buttons below, in one row or in two."""

    def __init__(self, view: View, buttons: Sequence[Choice], size: tuple[int, int]) -> None:
        plan = bar_plan(size, len(buttons), view.look)
        rows = [buttons[n : n + plan.columns] for n in range(0, len(buttons), plan.columns)]
        super().__init__(*(one for row in rows for one in view.look.mirror(row)), id="bottom")
        self.styles.grid_size_columns, self.styles.grid_size_rows = plan.columns, plan.rows
        high = button_rows(size, len(buttons), view.look)
        for one in buttons:
            one.styles.height = high
        self.styles.height = plan.rows * high


def bottom_rows(buttons: int, size: tuple[int, int], look: Look) -> int:
    """The height of the bar below with so many buttons."""
    return bar_plan(size, buttons, look).rows * button_rows(size, buttons, look)


def start_over_button(view: View) -> VisitChoice:
    """Back to the first question, in the same language."""
    label = view.say("start-over")
    return button(view, journey.StartedOver(), label, icon="restart", id="start-over")


def list_button(view: View) -> VisitChoice:
    """The way to the visitor's list, also while nothing is on it."""
    count, here = len(view.chosen()), view.place.step is journey.Step.LIST
    label = view.say("my-list-count", count=count) if count else view.say("my-list")
    return button(view, journey.ListWanted(), label, icon="list", id="my-list", on=here)


def turn_buttons(
    view: View, shown: int, ways: Sequence[int], position: str = ""
) -> list[VisitChoice]:
    """The arrows from page `shown` to the page before (-1) and after (1), as `ways` says.

    `position` says below them where we are.
    """
    icons = view.look.mirror(["previous", "next"])
    made = {-1: (icons[0], "before"), 1: (icons[1], "after")}
    return [
        button(view, journey.PageTurned(shown + way), position, icon=icon, id=name)
        for way in ways
        for icon, name in (made[way],)
    ]


def round_button(view: View, shown: int, pages: int) -> VisitChoice:
    """One arrow, which leads from the last page to the first."""
    icon = view.look.mirror(["previous", "next"])[1]
    following = journey.PageTurned((shown + 1) % pages)
    return button(view, following, f"{shown + 1}/{pages}", icon=icon, id="after")
