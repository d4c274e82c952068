"""Texts that a person wrote in a content file beside the German one, and whether they still fit."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from kiosk.catalog.every_text import every_text
from kiosk.catalog.model import Catalog
from kiosk.catalog.texts import Origin, outdated
from kiosk.language.languages import SOURCE


@dataclass(frozen=True, slots=True)
class HandmadeText:
    """A text by hand that no longer fits the German one, or of which nobody knows.

    `of` is what belongs into the field `of` once somebody has made sure that it fits.
    """

    key: str
    language: str
    of: str


def unsure_texts(catalog: Catalog, languages: Collection[str]) -> Iterator[HandmadeText]:
    """The texts by hand that somebody should look at, in these languages."""
    for key, texts in every_text(catalog):
        for language, text in texts.items():
            if language == SOURCE or SOURCE not in texts or language not in languages:
                continue
            unsure = not text.source or outdated(texts, language)
            if unsure and text.origin is Origin.PERSON:
                yield HandmadeText(key, language, texts[SOURCE].fingerprint)
