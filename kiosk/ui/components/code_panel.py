"""The code beside an offer: the code itself, what a phone will do with it, and its tabs."""

from textual.widget import Widget

from kiosk import journey
from kiosk.catalog.model import Offer
from kiosk.facts.fact import Topic
from kiosk.journey import Tab
from kiosk.ui.components.answer import large_fact
from kiosk.ui.components.buttons import button
from kiosk.ui.components.discreet_code import after_warning, warned_first
from kiosk.ui.components.large_code import large_code
from kiosk.ui.components.offer_codes import default_tab, payloads, scan_line
from kiosk.ui.components.view import View
from kiosk.ui.drawing.offer_plan import TABS, OfferPlan
from kiosk.ui.drawing.parts import Align, Heading, Part, Space, Tone, Words
from kiosk.ui.drawing.pictures import Pictogram
from kiosk.ui.drawing.sizes import BAR_ROWS, GAP_ROWS
from kiosk.ui.widgets.boxes import Horizontal, Vertical
from kiosk.ui.widgets.choice import VisitChoice
from kiosk.ui.widgets.qr_code import QrCode
from kiosk.ui.widgets.sheet import Sheet

TAB_ICONS = {
    Tab.CONTACT: "phone",
    Tab.ROUTE: "location",
    Tab.CALENDAR: "calendar",
    Tab.DETAILS: "link",
}
"""The tabs in their order."""

CARRIED = {
    Tab.CONTACT: (Topic.PHONE, Topic.MAIL),
    Tab.ROUTE: (Topic.ADDRESS, Topic.ROOM, Topic.TRANSIT),
    Tab.CALENDAR: (Topic.DATES,),
    Tab.DETAILS: (Topic.WEB,),
}
"""The facts that each code carries."""

EVERYTHING = 1_000_000
"""More bytes than any code has."""


def code_panel(view: View, offer: Offer, plan: OfferPlan) -> Widget:
    """What an offer can be taken along with, as the plan of its screen says."""
    look = view.look
    if not payloads(offer, view):
        return nothing_to_carry(view)
    tabs = tab_buttons(view, offer, enlarge=not plan.code_shown)
    row = Horizontal(*look.mirror(tabs), classes="tabs", id="tabs")
    if not plan.code_shown:
        column = Vertical(*tabs, classes="column airy", id="tabs")
        return Vertical(row if plan.stacked else column, id="carried")
    line = [] if warned_first(view) else [phone_does(view, offer, plan.line_rows)]
    code = Vertical(qr_code(view, offer), *line)
    if not plan.tabs_in_column:
        return Vertical(code, row, id="carried")
    airy = plan.code[1] >= TABS * (BAR_ROWS + GAP_ROWS)
    column = Vertical(*tabs, classes="column beside airy" if airy else "column beside", id="tabs")
    column.styles.margin = (0, 1, 0, 0) if look.right_to_left else (0, 0, 0, 1)
    return Horizontal(*look.mirror([code, column]), id="carried")


def nothing_to_carry(view: View) -> Widget:
    """Whom to ask, where nobody knows anything that a phone could keep."""
    words = Heading(view.say("ask-counsellor"), most=3)
    picture = Pictogram("desk", largest=(8, 4))
    return Sheet(picture, words, look=view.look, middle=True, id="carried")


def phone_does(view: View, offer: Offer, rows: int) -> Widget:
    """One line that says what the phone will do."""
    words = Heading(phone_words(view, offer), Tone.QUIET, most=1)
    line = Sheet(words, look=view.look, align=Align.CENTRE, id="phone-does")
    line.styles.height = rows
    return line


def phone_words(view: View, offer: Offer) -> str:
    """What a phone does with the code."""
    tab = shown_tab(view, offer)
    return scan_line(tab, payloads(offer, view)[tab](EVERYTHING), view)


def shown_tab(view: View, offer: Offer) -> Tab:
    """The code that is shown: the chosen one, or the most useful."""
    tab = view.place.tab
    return tab if tab in payloads(offer, view) else default_tab(offer, view)


def tab_buttons(view: View, offer: Offer, *, enlarge: bool) -> list[VisitChoice]:
    """What the code can carry."""
    shown, carried = shown_tab(view, offer), payloads(offer, view)
    return [
        button(
            view,
            journey.TabChosen(tab, enlarged=enlarge),
            view.say(f"tab-{tab}"),
            icon=icon,
            id=f"tab-{tab}",
            on=tab is shown and not enlarge,
        )
        for tab, icon in TAB_ICONS.items()
        if tab in carried
    ]


def qr_code(view: View, offer: Offer, *, plain: bool = False) -> Widget:
    """The code, or first a warning."""
    make = payloads(offer, view)[shown_tab(view, offer)]
    code = QrCode(make, view.say, look=view.look, plain=plain, id="code")
    return after_warning(view, code)


def enlarged_code(view: View, offer: Offer, screen_size: tuple[int, int]) -> Widget:
    """The code on the whole screen, with what it carries and the tabs."""
    reading = view.read(offer.texts)
    language = reading.language
    title = Words(reading.text.title, Tone.TITLE, most=4, language=language, optional=True)
    fact = large_fact(view.facts(offer), CARRIED[shown_tab(view, offer)])
    does = Words(phone_words(view, offer), Tone.QUIET, optional=True)
    line = [] if warned_first(view) else [does]
    caption: list[Part] = [title, Space(), *fact, Space(), *line]
    tabs = tab_buttons(view, offer, enlarge=False)
    code = qr_code(view, offer, plain=True)
    return large_code(view, screen_size, code, *caption, tabs=tabs)
