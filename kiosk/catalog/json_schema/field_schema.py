"""What one field may hold, as a JSON Schema (draft-07) for an editor.

A blank value counts as absent, as it does when the kiosk reads the file, and a value without
quotation marks may come as a number. The schemas are written so that an editor offers only what
somebody would choose: it never suggests `null` or `true`.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from kiosk.catalog.field_table.field import FREE_TEXT, LONGEST_LINE, Demand, Field, FieldKind
from kiosk.catalog.hours.calendar_days import FIRST_YEAR, LAST_YEAR
from kiosk.catalog.json_schema import value_patterns
from kiosk.catalog.json_schema.value_patterns import BLANK, FILLED, PATTERNS, or_blank

Schema = dict[str, Any]

DEFINITIONS: Final = {
    FieldKind.NEED: "need",
    FieldKind.PROVIDER: "provider",
    FieldKind.PICTOGRAM: "pictogram",
    FieldKind.LANGUAGE: "language",
    FieldKind.PLACE: "place",
}
"""The kinds whose values stand once in a schema, and under which name."""

OFFER_PLACE: Final = "offer-place"
"""The definition of a place that may be none at all."""

_WHOLE = {"multipleOf": 1, "minimum": 0}
_NUMBERS: dict[FieldKind, Schema] = {
    FieldKind.NAME: {"minimum": 0},
    FieldKind.PHONE: _WHOLE,
    FieldKind.YEAR: {"multipleOf": 1, "minimum": FIRST_YEAR, "maximum": LAST_YEAR},
    FieldKind.POSTCODE: _WHOLE | {"maximum": 99_999},
    FieldKind.DEGREES: {"minimum": -180, "maximum": 180},
    FieldKind.FINGERPRINT: {"minimum": 0},
}
"""What an editor may take for a number, and which."""

_ANY_WORD = (*FREE_TEXT, FieldKind.HOURS, FieldKind.NAME)
_COLLECTIONS = ["array", "object"]


def labelled(field: Field, schema: Schema) -> Schema:
    """A schema with the field's German label and hint."""
    return {"title": field.label, "description": field.hint} | schema


def refused(types: Sequence[str], instead: str, message: str) -> Schema:
    """Refuses these types with words of our own; a plain list of types would be suggested."""
    return {"if": {"type": types}, "then": {"type": instead, "errorMessage": message}}


NOTHING: Schema = {
    "not": {
        "anyOf": [
            {"type": ["number", "boolean", "array", "object"]},
            {"type": "string", "pattern": FILLED},
        ]
    }
}
"""Nothing behind the colon."""


def filled(field: Field) -> Schema:
    """Something behind the colon, whatever it is."""
    message = f"Bitte ausfüllen. {field.hint}"
    return {"if": NOTHING, "then": {"type": "object", "errorMessage": message}, "minItems": 1}


def single(field: Field, *, required: bool, of_offer: bool = False) -> Schema:
    """The schema of one value that is no mapping, in an offer itself or elsewhere."""
    if field.words:
        said = ", ".join(f"{word} ({meaning})" for word, meaning in field.words.items())
        return _chosen(enumeration(field.words, f"Hier geht nur: {said}."), required=required)
    if field.kind in DEFINITIONS:
        known = (
            OFFER_PLACE if of_offer and field.kind is FieldKind.PLACE else DEFINITIONS[field.kind]
        )
        return _chosen({"$ref": f"#/definitions/{known}"}, required=required)
    if field.kind is FieldKind.ANYTHING:
        return {}
    return _written(field, required=required, of_offer=of_offer)


def listed(items: Schema, *, required: bool) -> Schema:
    """The schema of a list of these; a blank value is an empty list."""
    message = "Hier gehört eine Liste hin, zum Beispiel [eins, zwei]."
    inside: Schema = {"items": items} | ({"minItems": 1} if required else {})
    return _collection("array", inside, message, required=required)


def nested(inside: Schema, *, required: bool) -> Schema:
    """The schema of a mapping; a blank value is none."""
    message = "Hier gehören Felder hin: eingerückt in den Zeilen darunter, oder in { }."
    return _collection("object", inside, message, required=required)


def _collection(own: str, inside: Schema, message: str, *, required: bool) -> Schema:
    """A list or mapping, or nothing where it is not required."""
    types = [one for one in ("array", "object", "number", "boolean") if one != own]
    if required:
        return refused([*types, "string", "null"], own, message) | inside
    blank = {"pattern": BLANK, "patternErrorMessage": message}
    return refused(types, own, message) | blank | inside


def enumeration(words: Mapping[str, str], message: str) -> Schema:
    """One of these words; an editor shows what each means."""
    if not words:
        return {"not": {}}
    meanings = list(words.values())
    return {"enum": list(words), "enumDescriptions": meanings, "errorMessage": message}


def _chosen(choices: Schema, *, required: bool) -> Schema:
    """A choice that has to be made, or may be left open."""
    return choices if required else {"anyOf": [choices, NOTHING]}


def _written(field: Field, *, required: bool, of_offer: bool) -> Schema:
    """A value that is spelt in some way."""
    types = [*_COLLECTIONS, *(["null"] if required else [])]
    if field.kind not in _ANY_WORD:
        types += ["boolean"] if field.kind in _NUMBERS else ["boolean", "number"]
    schema = refused(types, "string", field.hint) | _number(field)
    pattern = _pattern(field, of_offer=of_offer)
    if pattern or required:
        spelt = pattern or FILLED
        schema["pattern"] = spelt if required else or_blank(spelt)
        schema["patternErrorMessage"] = field.hint
    if field.kind is FieldKind.NAME:
        schema["maxLength"] = LONGEST_LINE
    elif not field.many:
        schema["maxLength"] = field.longest
    return schema


def _pattern(field: Field, *, of_offer: bool) -> str:
    """How a field's value is spelt, or nothing where anything may stand."""
    if field.name == "lat":
        return value_patterns.LATITUDE
    if field.name == "id" and field.kind is FieldKind.NAME and not of_offer:
        return value_patterns.SHORT_NAME
    return PATTERNS.get(field.kind, "")


def _number(field: Field) -> Schema:
    """Which numbers an editor may take the field's value for."""
    if field.name == "lat":
        return {"minimum": -90, "maximum": 90}
    return _NUMBERS.get(field.kind, {})


def demanded(field: Field) -> bool:
    """Whether a field has to be filled in always."""
    return field.demand is Demand.REQUIRED
