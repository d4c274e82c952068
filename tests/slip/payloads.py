"""An offer for the payloads of codes, hostile words to put into it, and how a phone reads them."""

from hypothesis import strategies as st

from kiosk.catalog.choices import Kind
from kiosk.catalog.model import Address, Contact, Geo, Offer
from kiosk.catalog.texts import Text, read
from kiosk.language.languages import LANGUAGES

OFFER = Offer(
    id="sprachcafe",
    kind=Kind.OFFER,
    provider="awo",
    texts={
        "de": Text("Sprachcafé für Mütter", "Deutsch sprechen bei Kaffee und Kuchen."),
        "ar": Text("مقهى اللغة للأمهات", "نتحدث الألمانية مع القهوة."),
        "tr": Text("Anneler için dil kafesi"),
    },
    needs=("german",),
    contacts=(
        Contact(phone="030 23125-042", dial="+493023125042", email="cafe@example.org"),
        Contact(phone="030 23125-043", dial="+493023125043"),
    ),
    url="https://example.org/cafe",
    address=Address("Königstraße 1", "40667", "Meerbusch", "Mütterzentrum"),
    geo=Geo("51.250", "6.70"),
)
GERMAN, ARABIC, TURKISH = (read(OFFER.texts, LANGUAGES[code]) for code in ("de", "ar", "tr"))

HOSTILE = st.lists(
    st.sampled_from([*"aä;,:\\\r\n\t\0\x1b\x85\u2028\u2029\u202e\ufeffßя ", "\r\nEND:VCARD", "\n "])
    | st.characters(),
    max_size=60,
).map("".join)


def properties(payload: str) -> list[tuple[str, str]]:
    """The names and raw values of a payload, read as RFC 6350 and RFC 5545 say."""
    assert payload.endswith("\r\n")
    lines = payload.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")
    pairs = [line.partition(":") for line in lines]
    return [(name, value) for name, _, value in pairs]


def unescaped(value: str) -> str:
    """A TEXT value without its escapes."""
    marks = {"n": "\n", "N": "\n"}
    letters = iter(value)
    return "".join(
        marks.get(follower := next(letters), follower) if letter == "\\" else letter
        for letter in letters
    )


def names(payload: str) -> list[str]:
    """The names of a payload's properties."""
    return [name for name, _ in properties(payload)]
