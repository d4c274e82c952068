"""What a field says in German words, and what German words mean in a field."""

import re
from datetime import date
from typing import Final

from kiosk.catalog import language_codes
from kiosk.catalog.editing.yaml_tree import Tree
from kiosk.catalog.editing.yaml_words import Value
from kiosk.catalog.field_table.field import Field, FieldKind
from kiosk.catalog.hours.syntax import wording_problems
from kiosk.exchange.provider_table.german_hours import german_rule, rule_in_notation
from kiosk.facts.spoken_languages import language_name
from kiosk.language.characters import stripped
from kiosk.language.languages import SOURCE
from kiosk.language.strings import Strings

_DAY = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})")
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_YEARLY = re.compile(r"(\d\d)-(\d\d)", re.ASCII)
_DAY_OF_EACH_YEAR = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.?", re.ASCII)
_SPLIT = re.compile(r"\s*[;,\n]\s*")
_SPLIT_WORDS = re.compile(r"\s*[/&]\s*|\s+(?:und|and)\s+", re.IGNORECASE)


def german_words(said: Tree, field: Field) -> str:
    """What stands in a field, as an office reads it."""
    if isinstance(said, list):
        joint = "; " if field.kind is FieldKind.OPENING else ", "
        return joint.join(_german(one, field) for one in said if isinstance(one, str))
    return _german(said, field) if isinstance(said, str) else ""


def meant_value(words: str, field: Field) -> Value:
    """What words mean in a field; what nobody understands stays, and the check names it."""
    if field.many:
        parts = (one for part in _SPLIT.split(words) for one in _single(part, field))
        return [*dict.fromkeys(_meant(part, field) for part in parts if part)]
    return _meant(words, field)


def unknown_words(value: Value, field: Field) -> str:
    """The first part of a value that cannot stand in the field; empty where all may."""
    parts = value if isinstance(value, list) else [value]
    return next((str(one) for one in parts if not _possible(str(one), field)), "")


def _german(written: str, field: Field) -> str:
    """One value in German, without what no table may hold."""
    said = stripped(written)
    match field.kind:
        case FieldKind.WORD | FieldKind.YES_OR_NO:
            return field.words.get(said, said)
        case FieldKind.LANGUAGE:
            return language_name(said, Strings(SOURCE, isolate=False))
        case FieldKind.HOURS:
            return german_rule(said)
        case FieldKind.SEASON_DAY if found := _YEARLY.fullmatch(said):
            return f"{found[2]}.{found[1]}."
        case FieldKind.DAY | FieldKind.SEASON_DAY | FieldKind.OPENING:
            return _ISO.sub(lambda found: f"{found[3]}.{found[2]}.{found[1]}", said)
    return said


def _meant(words: str, field: Field) -> str:
    """One value as it stands in the file."""
    said = words.strip()
    match field.kind:
        case FieldKind.WORD | FieldKind.YES_OR_NO:
            known = {german.casefold(): word for word, german in field.words.items()}
            return str(known.get(said.casefold(), said))
        case FieldKind.LANGUAGE:
            return language_codes.named(said) or said
        case FieldKind.HOURS:
            return rule_in_notation(said)
        case FieldKind.SEASON_DAY if found := _DAY_OF_EACH_YEAR.fullmatch(said):
            return f"{int(found[2]):02}-{int(found[1]):02}"
        case FieldKind.DAY | FieldKind.SEASON_DAY:
            return _DAY.sub(_day, said)
        case FieldKind.OPENING:
            return _iso_opening(said)
        case FieldKind.PARAGRAPHS:
            return said
    return " ".join(said.split())


def _single(part: str, field: Field) -> list[str]:
    """The words that a part joins, as in "Deutsch und Englisch"; a known one stays whole."""
    if field.kind is FieldKind.WORD and _meant(part, field) not in field.words:
        return _SPLIT_WORDS.split(part)
    return _SPLIT_WORDS.split(part) if field.kind is FieldKind.LANGUAGE else [part]


def _possible(value: str, field: Field) -> bool:
    """Whether the field knows a value; what has no list or form of its own may be anything."""
    match field.kind:
        case FieldKind.WORD | FieldKind.YES_OR_NO:
            return value in field.words
        case FieldKind.LANGUAGE:
            return language_codes.known(value)
        case FieldKind.HOURS:
            return not wording_problems(value)
        case FieldKind.DAY:
            return bool(_ISO.fullmatch(value))
        case FieldKind.SEASON_DAY:
            return bool(_ISO.fullmatch(value) or _YEARLY.fullmatch(value))
        case FieldKind.OPENING:
            return bool(_ISO.match(value))
    return True


def _iso_opening(words: str) -> str:
    """A date with its times as 2026-12-03 16:00-18:00."""
    found = _DAY.match(words)
    if found is None:
        return words
    return f"{_day(found)} {rule_in_notation(words[found.end() :])}"


def _day(found: re.Match[str]) -> str:
    """A day that exists, else the words themselves."""
    try:
        return date(int(found[3]), int(found[2]), int(found[1])).isoformat()
    except ValueError:
        return found[0]


ABSENT: Final = frozenset(("-", "–", "—", "entfällt"))
"""What an office writes where a field is to be empty."""
