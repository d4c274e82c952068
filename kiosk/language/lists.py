"""Lists in a visitor's language, each with the comma of its script and without an "and"."""

import json
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import cast

from kiosk.language.languages import SOURCE


def joined(language: str, words: Iterable[str]) -> str:
    """`Deutsch, Arabisch` in German, `الألمانية، العربية` in Arabic."""
    return _comma(language).join(words)


@cache
def _comma(language: str) -> str:
    """What `language` puts between two words, else what it is a variety of, else German's."""
    commas = _baked()
    return commas.get(language) or commas.get(language.partition("-")[0]) or commas[SOURCE]


@cache
def _baked() -> dict[str, str]:
    """What each language puts between two words, as the data file holds it."""
    text = files("kiosk.language").joinpath("data", "lists.json").read_text("utf-8")
    return cast("dict[str, str]", json.loads(text))
