"""One offer: whether one can go there, when, where and how, and a code that takes it home."""

from collections.abc import Iterable
from dataclasses import replace

from textual.app import ComposeResult
from textual.widget import Widget

from kiosk import journey
from kiosk.catalog.model import Offer
from kiosk.catalog.texts import Text
from kiosk.journey import Tab
from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.ui.components.answer import answer_card, large_fact
from kiosk.ui.components.bars import round_button, turn_buttons
from kiosk.ui.components.buttons import button
from kiosk.ui.components.code_panel import CARRIED, TAB_ICONS, code_panel, enlarged_code
from kiosk.ui.components.offer_codes import payloads
from kiosk.ui.components.take_along import keep_button, print_button, show_button
from kiosk.ui.drawing.chips import Chips
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.offer_plan import OfferPlan, offer_plan
from kiosk.ui.drawing.parts import Align, Heading, Part, Space, Tone, Words
from kiosk.ui.drawing.pictures import Pictogram
from kiosk.ui.visitor.base import VisitorScreen
from kiosk.ui.widgets.boxes import Horizontal, Vertical
from kiosk.ui.widgets.choice import Choice, VisitChoice
from kiosk.ui.widgets.pages import Pages, count_pages
from kiosk.ui.widgets.sheet import Sheet

ROOM_FOR_BOTH_WAYS = 44
"""Narrower places have one arrow, which leads from the last page to the first."""


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
        offer = self.view.offer()
        if offer is None:
            return 1
        return 1 + self.view.news.there + len(show_button(self.view, offer))

    def own_buttons(self) -> list[Choice]:
        """Keep it, print it, show it to somebody."""
        offer = self.view.offer()
        if offer is None:
            return super().own_buttons()
        keep, paper = keep_button(self.view, offer), print_button(self.view)
        return [keep, *paper, *show_button(self.view, offer)]

    def compose(self) -> ComposeResult:
        """The whole screen is the code when the visitor asked for a large one."""
        offer = self.view.offer()
        if self.view.place.enlarged and offer is not None and payloads(offer, self.view):
            yield enlarged_code(self.view, offer, self.app.size)
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
        said, carried = self.said(offer, plan), code_panel(self.view, offer, plan)
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
            buttons = [round_button(view, shown, pages)]
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
        return button(self.view, event, self.view.say("all-facts"), icon="info", id="all-facts")
