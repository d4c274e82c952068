"""The JSON Schemas (draft-07) of all content files, made from the field table.

They mark what `kiosk check` refuses as far as a schema can say it. What it cannot say, because it
sees one file and no days, is listed in one place: `tests/catalog/json_schema/unsayable.py`.
"""

import json
from collections.abc import Mapping
from typing import Final

from kiosk.catalog.field_table.field import Demand, Field, FieldKind, Fields
from kiosk.catalog.field_table.house import FILES
from kiosk.catalog.field_table.offer import OFFER
from kiosk.catalog.json_schema.content_names import ContentNames
from kiosk.catalog.json_schema.field_schema import (
    NOTHING,
    OFFER_PLACE,
    Schema,
    demanded,
    enumeration,
    filled,
    labelled,
    listed,
    nested,
    single,
)
from kiosk.catalog.json_schema.value_patterns import FILLED, LANGUAGE_CODE, PATTERNS
from kiosk.catalog.reading.inheritance import NOWHERE
from kiosk.language.languages import LANGUAGES, SOURCE

DRAFT_07: Final = "http://json-schema.org/draft-07/schema#"
OFFER_FILE: Final = "offer.yaml"
"""Under which name the files of `offers`, `helplines` and `imported` have their schema."""

TITLES: Final = {
    OFFER_FILE: "Ein Angebot oder Hilfetelefon",
    "centre.yaml": "Das Haus, in dem der Kiosk steht",
    "needs.yaml": "Die Anliegen",
    "providers.yaml": "Wer anbietet, wer unterstützt",
    "places.yaml": "Häuser, in denen mehrere Angebote sind",
    "closures.yaml": "Geschlossene Tage",
    "phrases.yaml": "Die Sätze für das Gespräch",
    "recommendations.yaml": "Die Handlungsempfehlungen",
    "counselling.yaml": "Was die Beratung ankreuzen kann",
    "synonyms.yaml": "Andere Wörter für die Anliegen",
    "glossary.yaml": "Begriffe, die beim Übersetzen bleiben",
}
"""What each file is, in German."""

_OTHER_LANGUAGE = rf"^(?!{SOURCE}$){LANGUAGE_CODE}$"
_DRAFT: Schema = {"properties": {"status": {"const": "draft"}}, "required": ["status"]}
_SAMPLE: Schema = {"properties": {"sample": {"const": "yes"}}, "required": ["sample"]}
_EXCUSES: Final = {
    Demand.UNLESS_DRAFT: _DRAFT,
    Demand.UNLESS_SAMPLE_OR_DRAFT: {"anyOf": [_DRAFT, _SAMPLE]},
}


def file_schemas(names: ContentNames) -> dict[str, str]:
    """The text of each schema by the name of the file or kind of file that it is for."""
    return {name: _text(name, fields, names) for name, fields in content_files().items()}


def content_files() -> dict[str, Fields]:
    """The fields of each kind of file."""
    return {OFFER_FILE: OFFER, **FILES}


def _text(name: str, fields: Fields, names: ContentNames) -> str:
    """One schema as JSON, with the definitions that it refers to."""
    inside = _mapping(fields) if fields else _by_need(names.needs)
    schema: Schema = {"$schema": DRAFT_07, "title": TITLES.get(name, name), "type": "object"}
    schema |= inside
    known = _definitions(names)
    used = json.dumps(schema)
    schema["definitions"] = {
        key: one for key, one in known.items() if f'"#/definitions/{key}"' in used
    }
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


def _definitions(names: ContentNames) -> dict[str, Schema]:
    """What may stand at several places."""
    choice = "Strg+Leertaste zeigt, was es gibt."
    return {
        "need": enumeration(names.needs, f"Dieses Anliegen steht nicht in needs.yaml. {choice}"),
        "provider": enumeration(names.providers, f"Er steht nicht in providers.yaml. {choice}"),
        "pictogram": enumeration(names.pictograms, f"Dieses Bild gibt es nicht. {choice}"),
        "place": enumeration(names.places, f"Der Ort steht nicht in places.yaml. {choice}"),
        OFFER_PLACE: enumeration(
            {**names.places, NOWHERE: "an keinem Ort"},
            f"Der Ort steht nicht in places.yaml. {choice}",
        ),
        "language": {
            "anyOf": [
                enumeration(names.languages, f"Dieses Sprachkürzel gibt es nicht. {choice}"),
                {"type": "string", "pattern": PATTERNS[FieldKind.LANGUAGE]},
            ]
        },
        "words": _words_by_language(f"^{LANGUAGE_CODE}$"),
    }


def _mapping(fields: Fields) -> Schema:
    """A mapping with these fields and no other."""
    schema: Schema = {
        "properties": {
            name: labelled(one, _value(one, of_offer=fields is OFFER))
            for name, one in fields.items()
        },
        "additionalProperties": False,
    }
    if required := [name for name, one in fields.items() if demanded(one)]:
        schema["required"] = required
    excused = (_unless(excuse, demand, fields) for demand, excuse in _EXCUSES.items())
    if conditions := [one for one in excused if one]:
        schema["allOf"] = conditions
    return schema


def _unless(excuse: Schema, demand: Demand, fields: Fields) -> Schema:
    """The fields that have to be filled in where there is no excuse."""
    wanted = {name: filled(one) for name, one in fields.items() if one.demand is demand}
    if not wanted:
        return {}
    return {"if": excuse, "else": {"required": [*wanted], "properties": wanted}}


def _value(field: Field, *, of_offer: bool) -> Schema:
    """What may stand behind a field's colon."""
    required = demanded(field)
    if field.kind is FieldKind.BY_LANGUAGE:
        return _by_language(field)
    if field.kind is FieldKind.FIELDS:
        inside = _mapping(field.fields) if field.fields else _untabled(field)
        if not field.many:
            return nested(inside, required=required)
        return listed(nested(inside, required=True), required=required)
    if field.many:
        return listed(single(field, required=True, of_offer=of_offer), required=required)
    return single(field, required=required, of_offer=of_offer)


def _untabled(field: Field) -> Schema:
    """What stands under the codes of languages: words in the glossary, else one line each."""
    if field.name == "renderings":
        return _words_by_language(_OTHER_LANGUAGE)
    line = {"not": {"type": ["array", "object"]}}
    return {"propertyNames": {"pattern": f"^{LANGUAGE_CODE}$"}, "additionalProperties": line}


def _by_language(field: Field) -> Schema:
    """Texts by language; German has to be there where each has a title."""
    inside = _mapping(field.fields)
    titled = demanded(field.fields["title"])
    languages: Schema = {
        "properties": {SOURCE: {"title": "Deutsch"} | nested(inside, required=titled)},
        "patternProperties": {_OTHER_LANGUAGE: {"title": "Texte"} | nested(inside, required=False)},
        "additionalProperties": NOTHING,
        "propertyNames": {"anyOf": [{"enum": [*LANGUAGES]}, {"not": {"enum": [*field.fields]}}]},
    }
    if titled:
        languages["required"] = [SOURCE]
    if demanded(field):
        return {"type": "object"} | languages
    return nested(languages, required=False)


def _by_need(needs: Mapping[str, str]) -> Schema:
    """Words by need and language."""
    return {
        "properties": {
            need: {"title": title, "$ref": "#/definitions/words"} for need, title in needs.items()
        },
        "additionalProperties": NOTHING,
    }


def _words_by_language(codes: str) -> Schema:
    """Lists of words under the codes of languages."""
    word: Schema = {"not": {"type": ["array", "object", "null"]}, "pattern": FILLED}
    inside = {
        "propertyNames": {"pattern": codes},
        "additionalProperties": listed(word, required=False),
    }
    return nested(inside, required=False)
