"""Which fields a text has, where it stands, how much room it has, and how its words are kept."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from kiosk.catalog import text_keys
from kiosk.catalog.field_table.field import Field, FieldKind, Fields
from kiosk.catalog.field_table.house import CENTRE, CLOSURE, NEED, PHRASE, PHRASES, PROVIDER
from kiosk.catalog.field_table.offer import OFFER
from kiosk.catalog.field_table.shared import MADE_OF
from kiosk.catalog.texts import Text

_TABLES: Final[Mapping[str, Fields]] = {
    text_keys.CENTRE: CENTRE,
    text_keys.of_closure(""): CLOSURE,
    text_keys.of_need(""): NEED,
    text_keys.of_phrase(""): PHRASE,
    text_keys.of_provider(""): PROVIDER,
}
"""The fields of what is no offer, by how the keys of its texts begin."""

_BLANKS = re.compile(r"[ \t\r\n]+")
_LINE_END = re.compile(r"[ \t]*\r?\n[ \t]*")


def fields_of(key: str) -> dict[str, Field]:
    """The fields that are translated of the text with this key, in the order of its file.

    The title of a provider is its name, which is not translated.
    """
    table = next((table for start, table in _TABLES.items() if key.startswith(start)), OFFER)
    if table is PHRASE and "." not in key:
        table = PHRASES["topics"].fields
    without = {MADE_OF.name, "title"} if table is PROVIDER else {MADE_OF.name}
    return {name: field for name, field in table["text"].fields.items() if name not in without}


def untranslated(key: str, german: Text) -> Text:
    """A text in any language before anything is translated: only what stays German is in it."""
    return Text("" if "title" in fields_of(key) else german.title)


def home_of(key: str) -> str:
    """The content file in which the German of the text with this key stands."""
    folder = key.partition("/")[0]
    return f"{key if folder in text_keys.FOLDERS.values() else folder}.yaml"


def with_words(text: Text, words: Mapping[str, str]) -> Text:
    """The text with these words in the fields of these names."""
    fields: dict[str, Any] = dict(words)
    return replace(text, **fields)


def tidied(words: str, field: Field) -> str:
    """The words as they are kept: composed characters, one line or paragraphs, no blanks around.

    No-break spaces stay, for they belong to the spelling of some languages.
    """
    words = unicodedata.normalize("NFC", words)
    if field.kind is FieldKind.PARAGRAPHS:
        return _LINE_END.sub("\n", words).strip(" \t\n")
    return _BLANKS.sub(" ", words).strip(" ")
