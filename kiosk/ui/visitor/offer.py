"""One offer: whether one can go there, when, where and how, and a code that takes it home."""

from collections.abc import Iterable
from dataclasses import replace

from textual.app import ComposeResult
from textual.widget import Widget

from kiosk import journey
from kiosk.catalog.model import Offer
from kiosk.catalog.texts import Text
from kiosk.facts.fact import Topic
from kiosk.journey import Tab
from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.ui.components.answer import answer_card, large_fact
from kiosk.ui.components.bars import turn_buttons
from kiosk.ui.components.buttons import button
from kiosk.ui.components.discreet_code import after_warning, warned_first
from kiosk.ui.components.large_code import large_code
from kiosk.ui.components.offer_codes import default_tab, payloads, scan_line
from kiosk.ui.components.take_along import keep_button, print_button, show_button
from kiosk.ui.drawing.chips import Chips
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.offer_plan import TABS, OfferPlan, offer_plan
from kiosk.ui.drawing.parts import Align, Heading, Part, Space, Tone, Words
from kiosk.ui.drawing.pictures import Pictogram
from kiosk.ui.drawing.sizes import BAR_ROWS, GAP_ROWS
from kiosk.ui.visitor.base import VisitorScreen
from kiosk.ui.widgets.boxes import Horizontal, Vertical
from kiosk.ui.widgets.choice import Choice, VisitChoice
from kiosk.ui.widgets.pages import Pages, count_pages
from kiosk.ui.widgets.qr_code import QrCode
from kiosk.ui.widgets.sheet import Sheet

TAB_ICONS = {
    Tab.CONTACT: "phone",
    Tab.ROUTE: "location",
    Tab.CALENDAR: "calendar",
    Tab.DETAILS: "link",
}
"""The tabs in their order."""

ROOM_FOR_BOTH_WAYS = 44
"""Narrower places have one arrow, which leads from the last page to the first."""

EVERYTHING = 1_000_000
"""More bytes than any code has."""

CARRIED = {
    Tab.CONTACT: (Topic.PHONE, Topic.MAIL),
    Tab.ROUTE: (Topic.ADDRESS, Topic.TRANSIT),
    Tab.CALENDAR: (Topic.DATES,),
    Tab.DETAILS: (Topic.WEB,),
}
"""The facts that each code carries."""


class OfferScreen(VisitorScreen):
    """What there is to know about an offer beside its code, or the code as large as the screen."""

    @property
    def subject(self) -> object:
        """The offer."""
        return self.view.offer()

    @property
    def heading(self) -> str:
        """What it is called."""
        offer = self.view.offer()
        return self.view.read(offer.texts).text.title if offer else self.view.say("help-now")

    @property
    def heading_language(self) -> str:
        """The language of that name."""
        offer = self.view.offer()
        return self.view.read(offer.texts).language if offer else ""

    @property
    def own_count(self) -> int:
        """Keep, show, and print where there is a printer."""
        return 2 + self.view.news.there if self.view.offer() else 1

    def own_buttons(self) -> list[Choice]:
        """Keep it, print it, show it to somebody."""
        offer = self.view.offer()
        if offer is None:
            return super().own_buttons()
        return [keep_button(self.view, offer), *print_button(self.view), show_button(self.view)]

    def compose(self) -> ComposeResult:
        """The whole screen is the code when the visitor asked for a large one."""
        offer = self.view.offer()
        if self.view.place.enlarged and offer is not None and payloads(offer, self.view):
            yield self.enlarged(offer)
        else:
            yield from super().compose()

    def body(self) -> Iterable[Widget]:
        """What is said, and the code that carries it."""
        offer = self.view.offer()
        if offer is None:
            yield Sheet(Heading(self.view.say("offer-gone")), look=self.view.look, middle=True)
            return
        look = self.view.look
        plan = offer_plan(self.app.size, self.body_size, large=look.large and look.kiosk_font)
        said, carried = self.said(offer, plan), self.carried(offer, plan)
        if plan.stacked:
            carried.styles.height = plan.code[1]
            carried.add_class("below")
            yield Vertical(said, carried, id="stacked")
            return
        carried.styles.width = plan.code[0]
        carried.styles.margin = (0, 0, 0, 2) if not look.right_to_left else (0, 2, 0, 0)
        yield Horizontal(*look.mirror([said, carried]), id="across")

    # What is said

    def said(self, offer: Offer, plan: OfferPlan) -> Widget:
        """All facts, or one of them large, or the German original, and the way to the others."""
        place, view = self.view.place, self.view
        if place.tab is not None and plan.code_shown:
            return Vertical(
                self.one_fact(offer, place.tab), self.reading_row(1, plan.said[0]), id="said"
            )
        parts, look, name = self.parts_to_read(offer)
        foreign = view.read(offer.texts).language != SOURCE
        width = plan.said[0] - (4 if place.german else 0)
        pages = count_pages(parts, width, plan.text_rows(with_buttons=foreign), look)
        if pages > 1 and not foreign:
            pages = count_pages(parts, width, plan.text_rows(with_buttons=True), look)
        sheet = Pages(*parts, page=place.page, look=look, id=name)
        row = [self.reading_row(pages, plan.said[0])] if pages > 1 or foreign else []
        return Vertical(sheet, *row, id="said")

    def parts_to_read(self, offer: Offer) -> tuple[list[Part], Look, str]:
        """The answer card, or the German original, which is read from the left everywhere."""
        view = self.view
        if not view.place.german:
            return answer_card(view.facts(offer), view), view.look, "pages"
        original: Text = offer.texts[SOURCE]
        parts: list[Part] = [
            Chips((LANGUAGES[SOURCE].endonym,)),
            Space(),
            Heading(original.title, most=2, language=SOURCE),
            Space(),
            Words(original.summary, Tone.TITLE, language=SOURCE),
            Words(original.description, language=SOURCE),
        ]
        return parts, replace(view.look, right_to_left=False), "original"

    def one_fact(self, offer: Offer, tab: Tab) -> Widget:
        """What the chosen code carries, large, for whoever has no phone."""
        view = self.view
        return Sheet(
            Pictogram(TAB_ICONS[tab], largest=(8, 4)),
            Words(view.say(f"tab-{tab}"), Tone.QUIET),
            Space(),
            *large_fact(view.facts(offer), CARRIED[tab]),
            look=view.look,
            middle=True,
            id="large-fact",
        )

    def reading_row(self, pages: int, width: int) -> Widget:
        """The way to the other pages, to the German original, and back to all facts."""
        view, place, say = self.view, self.view.place, self.view.say
        shown = place.page % pages
        buttons: list[Widget] = []
        if pages > 1 and width >= ROOM_FOR_BOTH_WAYS:
            before, after = turn_buttons(view, shown, (-1, 1))
            before.visible, after.visible = shown > 0, shown < pages - 1
            number = Words(f"{shown + 1}/{pages}", Tone.LABEL, most=1)
            position = Sheet(number, look=view.look, align=Align.CENTRE, middle=True, id="position")
            buttons = [before, position, after]
        elif pages > 1:
            following = journey.PageTurned((shown + 1) % pages)
            icon = view.look.mirror(["previous", "next"])[1]
            buttons = [button(view, following, f"{shown + 1}/{pages}", icon=icon, id="after")]
        if place.tab is not None or place.german:
            buttons.append(self.all_facts_button())
        elif view.offer_is_translated():
            german = journey.GermanToggled()
            buttons.append(button(view, german, say("show-german"), icon="translate", id="german"))
        return Horizontal(*view.look.mirror(buttons), id="reading")

    def all_facts_button(self) -> VisitChoice:
        """The way back to all facts."""
        german = self.view.place.german
        event = journey.GermanToggled() if german else journey.TabChosen(None)
        return button(self.view, event, self.view.say("all-facts"), icon="list", id="all-facts")

    # The code

    def carried(self, offer: Offer, plan: OfferPlan) -> Widget:
        """The code, what a phone will do with it, and its tabs."""
        look = self.view.look
        if not payloads(offer, self.view):
            return self.nothing_to_carry()
        tabs = self.tabs(offer, enlarge=not plan.code_shown)
        if not plan.code_shown:
            return Vertical(*tabs, classes="column airy", id="carried")
        line = [] if warned_first(self.view) else [self.phone_does(offer, plan.line_rows)]
        code = Vertical(self.qr_code(offer), *line)
        if plan.tabs_in_column:
            airy = plan.code[1] >= TABS * (BAR_ROWS + GAP_ROWS)
            column = Vertical(*tabs, classes="column airy" if airy else "column")
            return Horizontal(*look.mirror([code, column]), id="carried")
        return Vertical(code, Horizontal(*look.mirror(tabs), id="tabs"), id="carried")

    def nothing_to_carry(self) -> Widget:
        """Whom to ask, where nobody knows anything that a phone could keep."""
        words = Heading(self.view.say("ask-counsellor"), most=3)
        return Sheet(
            Pictogram("desk", largest=(8, 4)), words, look=self.view.look, middle=True, id="carried"
        )

    def phone_does(self, offer: Offer, rows: int) -> Widget:
        """One line that says what the phone will do."""
        words = Heading(self.scan_line(offer), Tone.QUIET, most=1)
        line = Sheet(words, look=self.view.look, align=Align.CENTRE, id="phone-does")
        line.styles.height = rows
        return line

    def scan_line(self, offer: Offer) -> str:
        """What a phone does with the code."""
        tab = self.tab(offer)
        return scan_line(tab, payloads(offer, self.view)[tab](EVERYTHING), self.view)

    def tab(self, offer: Offer) -> Tab:
        """The code that is shown: the chosen one, or the most useful."""
        carried, tab = payloads(offer, self.view), self.view.place.tab
        return tab if tab in carried else default_tab(offer, self.view)

    def tabs(self, offer: Offer, *, enlarge: bool) -> list[VisitChoice]:
        """What the code can carry."""
        shown, carried = self.tab(offer), payloads(offer, self.view)
        return [
            button(
                self.view,
                journey.TabChosen(tab, enlarged=enlarge),
                self.view.say(f"tab-{tab}"),
                icon=icon,
                id=f"tab-{tab}",
                on=tab is shown and not enlarge,
            )
            for tab, icon in TAB_ICONS.items()
            if tab in carried
        ]

    def qr_code(self, offer: Offer) -> Widget:
        """The code, or first a warning."""
        make = payloads(offer, self.view)[self.tab(offer)]
        return after_warning(self.view, QrCode(make, self.view.say, look=self.view.look, id="code"))

    def enlarged(self, offer: Offer) -> Widget:
        """The code on the whole screen, with what it carries and the tabs."""
        view, tab = self.view, self.tab(offer)
        language = self.heading_language
        title = Words(self.heading, Tone.TITLE, most=4, language=language, optional=True)
        does = Words(self.scan_line(offer), Tone.QUIET, optional=True)
        line = [] if warned_first(view) else [does]
        fact = large_fact(view.facts(offer), CARRIED[tab])
        caption: list[Part] = [title, Space(), *fact, Space(), *line]
        tabs = self.tabs(offer, enlarge=False)
        return large_code(view, self.app.size, self.qr_code(offer), *caption, tabs=tabs)
