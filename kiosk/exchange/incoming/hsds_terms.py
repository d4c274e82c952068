"""What another kiosk says by terms of our own word lists, and what HSDS says in free words."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from kiosk.catalog.choices import Cost, Registration
from kiosk.catalog.editing.yaml_words import Value
from kiosk.catalog.field_table.field import Field
from kiosk.catalog.field_table.offer import OFFER
from kiosk.catalog.texts import Origin
from kiosk.exchange.incoming.untrusted_json import ForeignRecord
from kiosk.exchange.open_data.classification import FACETS, NEED, ORIGIN
from kiosk.language.languages import SOURCE
from kiosk.language.strings import Strings
from kiosk.problems import Say

_FREE_WORDS: Final = (
    "application_process",
    "fees_description",
    "eligibility_description",
    "interpretation_services",
    "wait_time",
    "alert",
)
"""What HSDS says in free words, and this house in fields: a person reads it."""


@dataclass(frozen=True, slots=True)
class ServiceTerms:
    """The needs and facts that terms say, and under which other words a service stands."""

    needs: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    fields: dict[str, Value] = field(default_factory=dict)
    ours: bool = False


def terms(service: ForeignRecord) -> ServiceTerms:
    """What the attributes of a service say."""
    needs: dict[str, None] = {}
    groups: dict[str, None] = {}
    found: dict[str, list[str]] = {}
    ours = False
    for attribute in service.records("attributes"):
        kind, term = attribute.exact("link_type"), attribute.record("taxonomy_term")
        code = term.exact("code")
        ours |= kind == ORIGIN
        if kind in FACETS and code in _field(kind).words:
            found.setdefault(kind, []).append(code)
        elif kind != ORIGIN:
            if kind == NEED or "." in code:
                needs[code] = None
            groups[term.line("name")] = None
    names = tuple(name for name in groups if name)
    return ServiceTerms(tuple(name for name in needs if name), names, _facts(found), ours)


def _field(name: str) -> Field:
    """A field of an offer, or of the ways into it."""
    inner = OFFER["accessibility"].fields
    return inner[name] if name in inner else OFFER[name]


def _facts(found: dict[str, list[str]]) -> dict[str, Value]:
    """The terms as fields."""
    fields: dict[str, Value] = {}
    access: dict[str, Value] = {}
    for name, codes in found.items():
        value: Value = [*dict.fromkeys(codes)] if _field(name).many else codes[0]
        (fields if name in OFFER else access)[name] = value
    return {**fields, "accessibility": access} if access else fields


def written_by_a_person(service: ForeignRecord, language: str) -> bool:
    """Whether a text is in its own language and no machine's; where nobody says so, it is."""
    for attribute in service.records("attributes"):
        if attribute.exact("link_type") == ORIGIN:
            machine = attribute.record("taxonomy_term").exact("code") == Origin.MACHINE
            if machine or attribute.exact("value") not in ("", language):
                return False
    return True


def cost(service: ForeignRecord) -> str:
    """What it costs, where amounts say so or the words are those of a kiosk.

    Nothing where it costs so only for a time: that is for a person to read.
    """
    options = service.records("cost_options")
    if any(one.has("valid_from") or one.has("valid_to") for one in options):
        return ""
    amounts = [one.number("amount") for one in options]
    if amounts and None not in amounts:
        return str(Cost.FEE if any(amounts) else Cost.FREE)
    said = [one.line("amount_description") for one in options]
    return _word("cost", [*Cost], (service.line("fees_description"), *said))


def registration(service: ForeignRecord) -> str:
    """How one registers, where the words are those of a kiosk."""
    return _word("registration", [*Registration], (service.line("application_process"),))


def _word(name: str, words: list[str], said: tuple[str, ...]) -> str:
    """The word of a field that these words mean."""
    say = Strings(SOURCE, isolate=False)
    meant = {say(f"{name}-{word}"): str(word) for word in words if say.has(f"{name}-{word}")}
    return next((meant[words] for words in said if words in meant), "")


def free_words(service: ForeignRecord, known: ServiceTerms, say: Say) -> Iterator[str]:
    """What a person reads and puts into the fields of this house."""
    if (status := service.exact("status")) not in ("", "active"):
        yield say("import-note-status", told=status)
    understood = {
        "fees_description": cost(service),
        "application_process": registration(service),
        "eligibility_description": known.ours,
        "alert": known.ours,
    }
    for name in _FREE_WORDS:
        if (told := service.line(name)) and not understood.get(name):
            yield say("import-note-told", field=name, told=told)
    for age in ("minimum_age", "maximum_age"):
        if (years := service.number(age)) is not None:
            yield say("import-note-told", field=age, told=f"{years:g}")
