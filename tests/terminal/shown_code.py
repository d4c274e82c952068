"""One real code in a corner of the screen: `python -m tests.terminal.shown_code ar 36 16`."""

import sys

from textual.app import App, ComposeResult

from kiosk.catalog.choices import Kind
from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.model import Address, Contact, Offer
from kiosk.catalog.texts import Text
from kiosk.language.strings import Strings
from kiosk.slip.codes.code_kinds import CodeKind, Payload, code_payloads
from kiosk.ui.drawing.look import CONTRAST, Look
from kiosk.ui.widgets.qr_code import QrCode
from tests.facts.readers import offer_facts

OFFER = Offer(
    "cafe",
    Kind.OFFER,
    "awo",
    {"de": Text("Sprachcafé für Frauen"), "ar": Text("مقهى اللغة للنساء")},
    ("german",),
    contacts=(
        Contact(dial="+493023125042", email="cafe@example.org"),
        Contact(dial="+493023125043"),
    ),
    url="https://example.org/sprachcafe",
    address=Address("Am Kapittelsbusch 29", "40667", "Meerbusch", "Mütterzentrum"),
    hours=Hours("We 16:00-18:00"),
)


def contact(language: str) -> Payload:
    """The contact of an offer for a reader of `language`."""
    return code_payloads(offer_facts(OFFER, language))[CodeKind.CONTACT]


class ShownCode(App[None]):
    """A code on the dark theme, whose ground is the worst that can lie around a quiet zone."""

    CSS = "Screen { background: black; }"

    def __init__(self, language: str, columns: int, rows: int) -> None:
        super().__init__()
        self._code = QrCode(contact(language), Strings("de"), look=Look(kiosk_font=True))
        self._code.styles.width, self._code.styles.height = columns, rows

    def compose(self) -> ComposeResult:
        """Nothing but the code."""
        yield self._code

    def on_mount(self) -> None:
        """Colours as a visitor sees them who asked for contrast."""
        self.register_theme(CONTRAST)
        self.theme = CONTRAST.name


if __name__ == "__main__":
    ShownCode(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])).run()
