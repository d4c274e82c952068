"""One offer: what it is, when and where, and a code that takes it home."""

from collections.abc import Iterable
from dataclasses import replace

from textual.app import ComposeResult
from textual.widget import Widget

from kiosk import journey
from kiosk.catalog.model import Offer
from kiosk.catalog.texts import Text
from kiosk.facts.fact import Topic, about
from kiosk.facts.offer_facts import OfferFacts
from kiosk.journey import Tab
from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.ui.components.buttons import button
from kiosk.ui.components.fact_rows import fact_lines, opening_line
from kiosk.ui.components.large_code import large_code
from kiosk.ui.components.offer_codes import default_tab, payloads
from kiosk.ui.components.take_along import keep_button, print_button
from kiosk.ui.drawing.parts import Chips, Heading, Part, Space, Tone, Words
from kiosk.ui.drawing.sizes import EDGE_COLUMNS, UPRIGHT_BELOW
from kiosk.ui.visitor.base import VisitorScreen
from kiosk.ui.widgets.boxes import Container, Grid, Horizontal, Vertical
from kiosk.ui.widgets.choice import VisitChoice
from kiosk.ui.widgets.pages import Pages
from kiosk.ui.widgets.qr_code import QrCode
from kiosk.ui.widgets.sheet import Sheet

LEAST_BUTTON = 12
TABS_COLUMNS = 14
TEXT_COLUMNS = 28
TAB_ICONS = {
    Tab.DETAILS: "link",
    Tab.CONTACT: "phone",
    Tab.ROUTE: "location",
    Tab.CALENDAR: "calendar",
}


def fitted(row: Grid, buttons: Iterable[Widget]) -> Grid:
    """`row` with a column for each of its buttons that is shown; without any it is gone."""
    shown = sum(button.display for button in buttons)
    row.display = shown > 0
    row.styles.grid_size_columns = max(1, shown)
    return row


class OfferScreen(VisitorScreen):
    """The text of an offer beside its code, or the code alone, as large as the screen."""

    _pages = 1

    @property
    def subject(self) -> object:
        """The offer."""
        return self.view.offer()

    @property
    def heading(self) -> str:
        """The need under which the offer was found, or help at once."""
        return self.view.label(self.view.place.need) or self.view.say("help-now")

    @property
    def heading_language(self) -> str:
        """The language of that name."""
        return self.view.named(self.view.place.need)[1]

    def compose(self) -> ComposeResult:
        """The whole screen is the code when the visitor asked for a large one."""
        offer = self.view.offer()
        if self.view.place.enlarged and offer is not None:
            yield self.enlarged(offer)
        else:
            yield from super().compose()

    def body(self) -> Iterable[Widget]:
        """The text and what can be done with it."""
        offer = self.view.offer()
        if offer is None:
            yield Sheet(Heading(self.view.say("offer-gone")), look=self.view.look, middle=True)
            return
        width, height = self.body_size
        upright = width + 2 * EDGE_COLUMNS < UPRIGHT_BELOW
        room = width - TABS_COLUMNS - TEXT_COLUMNS - 4
        columns = 0 if self.only_tabs else min(2 * height, room) + 2
        free = width if upright else width - columns - TABS_COLUMNS
        text = Vertical(self.text(offer), self.actions(offer, free), id="text")
        beside = self.german(offer) if self.view.place.german else self.code(offer, upright)
        if upright:
            yield Vertical(text, beside, id="upright")
            return
        beside.styles.width = columns + TABS_COLUMNS
        yield Horizontal(*self.view.look.mirror([text, beside]), id="across")

    @property
    def only_tabs(self) -> bool:
        """Whether large text needs the room of the code, which then appears at a touch."""
        look = self.view.look
        return look.large and look.kiosk_font and not self.view.place.german

    def text(self, offer: Offer) -> Widget:
        """Everything there is to read."""
        facts = self.view.facts(offer)
        language = facts.language
        parts: list[Part] = [
            Heading(facts.title, language=language),
            opening_line(facts),
            Chips(tuple(mark.words for mark in facts.marks)),
            Space(),
            Words(facts.summary, Tone.TITLE, language=language),
            Words(facts.description, language=language),
            Space(),
            *self.contact_lines(facts),
            *fact_lines(facts.conditions, before="· "),
            *self.bring_lines(facts),
        ]
        if facts.verified:
            parts += [Space(), *fact_lines(facts.verified, Tone.QUIET)]
        return Pages(*parts, page=self.view.place.page, look=self.view.look, id="pages")

    def contact_lines(self, facts: OfferFacts) -> list[Words]:
        """Where it is and how to reach it; all but the numbers is German in every language."""
        address = ", ".join(line.words for line in facts.address)
        return [
            *([Words(address, Tone.TITLE, language=SOURCE)] if address else []),
            *fact_lines(about(facts.contacts, Topic.PHONE, Topic.MAIL), Tone.TITLE),
            *fact_lines(facts.transit, Tone.TITLE),
        ]

    def bring_lines(self, facts: OfferFacts) -> list[Words]:
        """What to take along after its label, below it where the languages of both differ."""
        label = f"· {self.view.say('slip-bring')}:"
        lines: list[Words] = []
        for fact in facts.bring:
            if fact.language == self.view.language.code:
                lines.append(Words(f"{label} {fact.words}"))
            else:
                lines += [Words(label), *fact_lines([fact])]
        return lines

    def actions(self, offer: Offer, columns: int) -> Widget:
        """Keep it, print it, read on, and read the German original of a translation."""
        say, place = self.view.say, self.view.place
        more = button(self.view, journey.PageTurned(place.page + 1), say("more-text"), id="more")
        more.display = False
        buttons = [keep_button(self.view, offer), *print_button(self.view)]
        if self.view.read(offer.texts).language != SOURCE:
            label = say("hide-german") if place.german else say("show-german")
            buttons.append(
                button(self.view, journey.GermanToggled(), label, id="german", on=place.german)
            )
        buttons.append(more)
        least = max(LEAST_BUTTON, *(button.least_columns for button in buttons))
        most = max(2, (columns + 1) // (least + 1))
        rows = [buttons[n : n + most] for n in range(0, len(buttons), most)]
        mirror = self.view.look.mirror
        grids = (fitted(Grid(*mirror(row), classes="row"), row) for row in rows)
        return Vertical(*grids, id="actions")

    def german(self, offer: Offer) -> Widget:
        """The German original, read from the left in every layout."""
        original: Text = offer.texts[SOURCE]
        return Pages(
            Chips((LANGUAGES[SOURCE].endonym,), language=SOURCE),
            Space(),
            Words(original.title, Tone.TITLE, language=SOURCE),
            Space(),
            Words(original.summary, Tone.TITLE, language=SOURCE),
            Words(original.description, language=SOURCE),
            page=self.view.place.page,
            look=replace(self.view.look, right_to_left=False),
            id="original",
        )

    def code(self, offer: Offer, upright: bool) -> Widget:
        """The code and its tabs."""
        tabs = self.tabs(offer)
        if upright:
            row = Horizontal(*self.view.look.mirror(tabs), classes="row", id="tabs")
            return Container(row, self.qr_code(offer), id="code-below")
        column = Vertical(*tabs, id="tabs")
        codes = [] if self.only_tabs else [self.qr_code(offer)]
        return Horizontal(*self.view.look.mirror([column, *codes]), id="code-beside")

    def tabs(self, offer: Offer) -> list[VisitChoice]:
        """What the code can carry."""
        say, place = self.view.say, self.view.place
        return [
            button(
                self.view,
                journey.TabChosen(tab, enlarged=self.only_tabs),
                say(f"tab-{tab}"),
                icon=TAB_ICONS[tab],
                id=f"tab-{tab}",
                on=tab is place.tab and not (self.only_tabs and not place.enlarged),
            )
            for tab in payloads(offer, self.view)
        ]

    def qr_code(self, offer: Offer) -> QrCode:
        """The code of the chosen tab, of the first one when the tab is not there."""
        carried = payloads(offer, self.view)
        make = carried.get(self.view.place.tab) or carried[default_tab(offer, self.view)]
        return QrCode(make, self.view.say, look=self.view.look, id="code")

    def enlarged(self, offer: Offer) -> Widget:
        """The code on the whole screen, with the tabs."""
        title = Words(self.view.read(offer.texts).text.title, Tone.TITLE, most=2)
        return large_code(
            self.view, self.app.size, self.qr_code(offer), title, tabs=self.tabs(offer)
        )

    def on_pages_counted(self, message: Pages.Counted) -> None:
        """Offer the next page of the text and of its original, and after the last the first."""
        more = self.query_one("#more", VisitChoice)
        pages = max(self._pages, message.pages)
        self._pages = pages
        more.display = pages > 1
        row = more.query_ancestor(Grid)
        fitted(row, row.children)
        more.event = journey.PageTurned((self.view.place.page + 1) % pages)
