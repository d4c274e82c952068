"""Words as they stand in a page: escaped, in their own language, numbers in their own direction."""

import re

from markupsafe import Markup, escape

from kiosk.facts.fact import Fact
from kiosk.language.languages import LANGUAGES
from kiosk.slip.paper.isolate import WHOLE

_DIGIT = re.compile("[0-9@]")

_TAGS = {"de-easy": "de-simple"}
"""Languages that BCP 47 calls otherwise."""


def tag(language: str) -> str:
    """What a language is called in a page (BCP 47)."""
    return _TAGS.get(language, language)


def direction(language: str) -> str:
    """`rtl` or `ltr`."""
    return "rtl" if LANGUAGES[language].right_to_left else "ltr"


def words(text: str) -> Markup:
    """The text, with each time, date, phone number and address kept in its own direction."""
    if not _DIGIT.search(text):
        return escape(text)
    parts, end = list[str](), 0
    for found in WHOLE.finditer(text):
        parts.append(f"{escape(text[end : found.start()])}<bdi>{escape(found[0])}</bdi>")
        end = found.end()
    return Markup("".join(parts)) + escape(text[end:])


def fact_words(fact: Fact, page: str, *, brief: bool = False) -> Markup:
    """What a fact says, in a page of the language `page`."""
    said = fact.brief if brief else fact.words
    if not fact.language:
        return Markup(f"<bdi>{escape(said)}</bdi>")
    return in_language(said, fact.language, page)


def in_language(text: str, language: str, page: str) -> Markup:
    """The text, marked where it is not in the language of the page."""
    if language == page:
        return words(text)
    look = f'lang="{tag(language)}" dir="{direction(language)}"'
    return Markup(f"<span {look}>{words(text)}</span>")


def paragraphs(text: str) -> list[Markup]:
    """The paragraphs of a longer text."""
    return [words(line) for line in text.splitlines() if line.strip()]
