"""What the screens share that a visitor shows to somebody else."""

from collections.abc import Iterable
from dataclasses import replace

from textual.widget import Widget

from kiosk.facts.show_this import Sentences
from kiosk.ui.components.bars import turn_buttons
from kiosk.ui.components.sentences import sentence_parts
from kiosk.ui.drawing.parts import Align, Tone, Words
from kiosk.ui.drawing.sizes import BAR_ROWS, COMFORTABLE_ROWS, GAP_ROWS
from kiosk.ui.visitor.base import VisitorScreen
from kiosk.ui.widgets.boxes import Horizontal
from kiosk.ui.widgets.pages import Pages, count_pages
from kiosk.ui.widgets.sheet import Sheet

EDGE = 3
"""The columns on either side of the sentences."""


class SentencesScreen(VisitorScreen):
    """German sentences on a white card, and what they mean below them."""

    @property
    def sentences(self) -> Sentences:
        """What is shown."""
        raise NotImplementedError

    @property
    def why(self) -> str:
        """What the visitor does with it."""
        raise NotImplementedError

    @property
    def subject(self) -> object:
        """What is shown."""
        return self.sentences

    def body(self) -> Iterable[Widget]:
        """The card, and the way to its other pages where it has any."""
        view = self.view
        look = replace(view.look, right_to_left=False)
        margin = self.app.size.height >= COMFORTABLE_ROWS
        width, height = self.body_size[0] - 2 * EDGE, self.body_size[1] - 2 * margin
        parts = sentence_parts(self.sentences, self.why, view.language.code, (width, height), look)
        pages = count_pages(parts, width, height, look)
        if pages > 1:
            pages = count_pages(parts, width, height - BAR_ROWS - GAP_ROWS, look)
        card = Pages(*parts, page=view.place.page, look=look, id="sentences")
        card.styles.padding = (int(margin), EDGE)
        card.add_class("rounded")
        yield card
        if pages > 1:
            yield self.paging(pages)

    def paging(self, pages: int) -> Widget:
        """The way to the other pages."""
        look, shown = self.view.look, self.view.place.page % pages
        before, after = turn_buttons(self.view, shown, (-1, 1))
        before.visible, after.visible = shown > 0, shown < pages - 1
        number = Words(f"{shown + 1}/{pages}", Tone.LABEL, most=1)
        position = Sheet(number, look=look, align=Align.CENTRE, middle=True, id="position")
        return Horizontal(*look.mirror([before, position, after]), classes="row", id="turning")
