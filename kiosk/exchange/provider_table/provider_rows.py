"""The rows of a provider's table: each field of its offers that it may correct."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from kiosk.catalog import text_keys
from kiosk.catalog.choices import Status
from kiosk.catalog.editing import yaml_tree
from kiosk.catalog.editing.yaml_tree import EditRefusedError, Tree, composed, tree
from kiosk.catalog.field_table.field import Field, FieldKind, Fields
from kiosk.catalog.field_table.offer import OFFER
from kiosk.catalog.model import Catalog, Offer
from kiosk.catalog.reading import content_files
from kiosk.exchange.inherited_values import inherited_values
from kiosk.exchange.provider_table.field_words import german_words
from kiosk.facts.spoken_languages import language_name
from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.language.strings import Strings
from kiosk.problems import Say

MARK: Final = "#"
INVENTED: Final = ("contacts", "url", "where", "address", "geo", "transit")
"""What is invented in a sample, and so is no question to anybody."""

ASKED: Final[tuple[yaml_tree.Path, ...]] = (
    *(("text", SOURCE, name) for name in ("title", "summary", "description", "bring")),
    ("hours",),
    ("dates",),
    ("by_appointment",),
    ("contacts", 0, "phone"),
    ("contacts", 0, "email"),
    ("url",),
    *(("address", name) for name in ("street", "postcode", "city", "place")),
    ("where",),
    ("languages_spoken",),
    ("cost",),
    ("registration",),
    ("seasons", 0, "from"),
    ("childcare",),
    ("women_only",),
    ("accessibility", "step_free"),
    ("accessibility", "wc"),
    ("audience",),
    ("valid", "from"),
    ("valid", "until"),
    ("last_verified",),
)
"""The fields that a provider knows best; what this house decides is not among them."""


@dataclass(frozen=True, slots=True)
class OfferFile:
    """The file of an offer as it is now.

    What it does not say itself and yet holds for the offer is `inherited`; the `invented` fields
    are no question to anybody.
    """

    name: str
    text: str
    fields: Mapping[str, Tree]
    inherited: Mapping[str, Tree] = field(default_factory=dict)
    invented: Collection[str] = ()

    @property
    def sample(self) -> bool:
        """Whether it says itself that its contact data are invented."""
        return self.fields.get("sample") == "yes"


@dataclass(frozen=True, slots=True)
class ProviderRow:
    """One field of one offer: how it is found again, what it is called and says, and a hint."""

    key: str
    offer: str
    label: str
    said: str
    hint: str
    choices: tuple[str, ...] = ()


def offers_of_provider(provider: str, catalog: Catalog) -> list[Offer]:
    """What a provider offers, now or later."""
    offers = catalog.offers.values()
    return [one for one in offers if one.provider == provider and one.status is Status.ACTIVE]


def offer_file(folder: Path, offer: Offer) -> OfferFile:
    """The file of an offer; raises EditRefusedError when nobody can read it, and FileFaultError."""
    name = f"{text_keys.of_offer(offer.kind, offer.id)}.yaml"
    try:
        text = content_files.read(folder / name, folder).content.decode()
    except UnicodeDecodeError as wrong:
        raise EditRefusedError(name) from wrong
    said = tree(composed(text))
    fields = dict(said) if isinstance(said, tuple) else {}
    inherited = inherited_values(offer, fields)
    sample = INVENTED if fields.get("sample") == "yes" else inherited if offer.sample else ()
    return OfferFile(name, text, fields, inherited, frozenset(sample))


def rows(file: OfferFile, title: str, say: Say) -> Iterator[ProviderRow]:
    """The rows of one offer, in the order of the questions of visitors."""
    for path in asked(file):
        known = field_at(path)
        said = "" if path[0] in file.invented else german_words(said_at(file, path), known)
        choices = tuple(known.words.values()) if known.words and not known.many else ()
        key = f"{file.name.removesuffix('.yaml')}{MARK}{'.'.join(map(str, path))}"
        yield ProviderRow(key, title, label(path), said, hint(known, say), choices)


def asked(file: OfferFile) -> Iterator[yaml_tree.Path]:
    """The fields that are asked about; each contact has its own, and each season that is there."""
    contacts, seasons = said_at(file, ("contacts",)), file.fields.get("seasons", ())
    count = len(contacts) if isinstance(contacts, list) and "contacts" not in file.invented else 1
    for path in ASKED:
        if path == ("contacts", 0, "phone"):
            for number in range(max(count, 1)):
                yield from (("contacts", number, name) for name in ("phone", "email"))
        elif path == ("seasons", 0, "from"):
            for number in range(len(seasons) if isinstance(seasons, list) else 0):
                yield from (("seasons", number, name) for name in OFFER["seasons"].fields)
        elif path[0] != "contacts":
            yield path


def field_at(path: yaml_tree.Path) -> Field:
    """What the field table says about a field."""
    fields: Fields = OFFER
    for name in path[:-1]:
        if isinstance(name, str) and name in fields:
            fields = fields[name].fields
    return fields[str(path[-1])]


def said_at(file: OfferFile, path: yaml_tree.Path) -> Tree:
    """What holds at a path, inherited or not; nothing where no such field is."""
    said: Tree = tuple({**file.inherited, **file.fields}.items())
    for name in path:
        if isinstance(said, tuple) and isinstance(name, str):
            said = dict(said).get(name, "")
        elif isinstance(said, list) and isinstance(name, int) and name < len(said):
            said = said[name]
        else:
            return ""
    return said


def label(path: yaml_tree.Path) -> str:
    """What a field is called; one of several contacts has a number, and so has each season."""
    own = field_at(path).label
    if path[0] == "seasons":
        return f"{OFFER['seasons'].label} {int(path[1]) + 1}: {own}"
    if path[0] == "contacts" and path[1] != 0:
        return f"{own} {int(path[1]) + 1}"
    return f"{OFFER['valid'].label}: {own}" if path[0] == "valid" else own


def hint(field: Field, say: Say) -> str:
    """How the field is filled in."""
    if field.words:
        return say("provider-choices", words=", ".join(field.words.values()))
    match field.kind:
        case FieldKind.DAY:
            return say("provider-day")
        case FieldKind.SEASON_DAY:
            return say("provider-season-day")
        case FieldKind.HOURS:
            return say("provider-hours")
        case FieldKind.OPENING:
            return say("provider-dates")
        case FieldKind.LANGUAGE:
            return say("provider-languages", names=_languages())
    return say("provider-room", count=field.fits) if field.fits else ""


def _languages() -> str:
    """The languages of the kiosk in German, among which most people find their own."""
    german = Strings(SOURCE, isolate=False)
    names = {code: language_name(code, german) for code in LANGUAGES}
    return ", ".join(name for code, name in names.items() if name != code)
