"""What a decision means once it is written: what it was, and what visitors read from now on."""

from kiosk.catalog.every_text import every_text
from kiosk.catalog.model import Catalog
from kiosk.catalog.texts import Texts, read
from kiosk.language.german_names import german_name
from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.problems import Problem
from kiosk.ui.staff.review.reviewing import Decision


def outcome(catalog: Catalog, decision: Decision, *, undoing: bool) -> Problem:
    """What the screen tells of a decision, or of one that was taken back."""
    row = decision.after
    texts = dict(every_text(catalog)).get(row.key, {})
    title = texts[SOURCE].title if SOURCE in texts else ""
    values = {"title": title or row.key}
    if undoing:
        return Problem("", "review-was-undone", values=values)
    if not row.fault:
        return Problem("", "review-was-accepted", values=values)
    seen = german_name(read_instead(texts, row.language)) if texts else german_name(SOURCE)
    return Problem("", "review-was-rejected", values=values | {"language": seen})


def read_instead(texts: Texts, language: str) -> str:
    """In which language visitors read a text that is not there in their own."""
    others = {code: text for code, text in texts.items() if code != language}
    return read(others, LANGUAGES[language]).language
