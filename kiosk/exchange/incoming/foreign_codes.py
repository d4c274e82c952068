"""Codes of languages as other systems write them."""

from typing import Final

from kiosk.catalog import language_codes
from kiosk.language.languages import LANGUAGES

_OURS: Final = {
    "de-si": "de-easy",
    "de-simple": "de-easy",
    "de-ls": "de-easy",
    "kmr": "ku",
    "fa-af": "prs",
    "sr-latn": "sr-Latn",
    "sr-la": "sr-Latn",
}
"""What is written otherwise here."""


def our_code(written: str) -> str:
    """The code of a language as it is written here; empty when nobody knows it."""
    said = written.strip().replace("_", "-").casefold()
    own = {code.casefold(): code for code in LANGUAGES}
    if found := _OURS.get(said) or own.get(said):
        return found
    return said if language_codes.known(said) else ""


def code_in_name(stem: str) -> str:
    """The language that the name of a file ends with, as in `hsds-sr-Latn`; empty for none."""
    said = stem.replace("_", "-").casefold()
    known = {code.casefold(): code for code in LANGUAGES} | _OURS
    for code in sorted(known, key=len, reverse=True):
        if said == code or said.endswith(f"-{code}") or f"-{code}-" in said:
            return known[code]
    return ""
