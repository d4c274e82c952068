"""What somebody probably meant who wrote a word or a field's name that is not known here."""

import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from kiosk.catalog.field_table.field import LONGEST_LINE, FieldKind, Fields
from kiosk.language.characters import made_visible, stripped
from kiosk.language.languages import LANGUAGES

STEP = 2
"""How many blanks a step of indentation has in this house."""

_ALSO_SAID = {"true": "yes", "false": "no"}
_RUN_TOGETHER = re.compile(r"(\w+)([:\s])\s*(.*)", re.DOTALL)
_NO_MEANINGS: Mapping[str, str] = {}
_SHOWN = 40


def hint(
    code: str, value: str, words: Iterable[str], german: Mapping[str, str] = _NO_MEANINGS
) -> tuple[str, str]:
    """`code` and the word that was probably meant; `code-meant` when there is one.

    `german` says what words mean: whoever writes the meaning is understood as well.
    """
    said = " ".join(value.split()).casefold()[:LONGEST_LINE]
    known = {meaning.casefold(): word for word, meaning in german.items()}
    known |= {word.casefold(): word for word in words}
    said = _ALSO_SAID.get(said, said)
    near = [said] if said in known else get_close_matches(said, known, n=1, cutoff=0.6)
    return (f"{code}-meant", known[near[0]]) if near else (code, "")


def stray(
    name: str, fields: Fields, around: Iterable[Fields], own: str
) -> tuple[str, dict[str, str]]:
    """The code for a name that is none of `fields`, and where or what it should be.

    `around` are the fields of the mappings outside this one, whose own field is called `own`.
    """
    if (run := _RUN_TOGETHER.match(name)) and run[1] in fields:
        code = "yaml-glued-colon" if run[2] == ":" else "yaml-missing-colon"
        return code, {"word": run[1], "better": shortened(f"{run[1]}: {run[3]}")}
    if above := _owner(name, fields):
        return "field-left", {"owner": above}
    if any(name in outer or _owner(name, outer) for outer in around):
        return "field-right", {"owner": own}
    labels = {field.name: field.label for field in fields.values()}
    if german := _with_word(name.casefold(), labels):
        return "unknown-field-meant", {"meant": german}
    code, meant = hint("unknown-field", name, fields, labels)
    return code, {"meant": meant}


def _with_word(word: str, labels: Mapping[str, str]) -> str:
    """The first field in whose German label a word stands, or nothing."""
    found = (name for name, label in labels.items() if word in label.casefold().split())
    return next(found, "")


def _owner(name: str, fields: Fields) -> str:
    """The one of `fields` inside which `name` belongs, or nothing."""
    for field in fields.values():
        by_language = field.kind is FieldKind.BY_LANGUAGE and name in LANGUAGES
        if name in field.fields or by_language:
            return field.name
    return ""


def shortened(value: str) -> str:
    """`value` on one line and short enough to be quoted in a message."""
    plain = " ".join(made_visible(stripped(value)).split())
    return plain if len(plain) <= _SHOWN else plain[: _SHOWN - 1] + "…"
