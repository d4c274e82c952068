"""The translation memory as the catalogue reads it: machine drafts and reviewed texts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tinydb import TinyDB
from tinydb.table import Document

from kiosk.catalog import language_codes
from kiosk.catalog.reading.file_report import FileReport
from kiosk.catalog.texts import Origin, Text, Texts
from kiosk.language.characters import forbidden, stripped
from kiosk.language.languages import SOURCE
from kiosk.problems import system_reason

LARGEST = 64 * 1024 * 1024
"""The size in bytes above which the memory is refused."""

_ORIGINS = (Origin.MACHINE, Origin.REVIEWED)
_FIELDS = ("key", "language", "title", "summary", "description", "source", "bring", "origin")

Drafts = Mapping[str, Texts]
"""Texts by the key of what they describe (`offers/sprachcafe`) and by language."""


@dataclass(frozen=True, slots=True)
class _Row:
    """One text of the memory with the key and language under which it is kept."""

    key: str
    language: str
    text: Text


def drafts(path: Path, report: FileReport) -> Drafts:
    """Every usable text of the memory at `path`; there may be no memory yet."""
    found: dict[str, dict[str, Text]] = {}
    for document in _documents(path, report):
        row = _row(document, report)
        if row is None or row.language == SOURCE:
            continue
        languages = found.setdefault(row.key, {})
        if row.language in languages:
            report.warning("draft-twice", field=f"{row.key} {row.language}")
        languages[row.language] = row.text
    return found


def joined(own: Texts, drafts: Texts) -> dict[str, Text]:
    """The persons' texts, and titled drafts for the languages in which no person wrote."""
    added = {code: text for code, text in drafts.items() if code not in own and text.title}
    return {**own, **added}


def _documents(path: Path, report: FileReport) -> Iterator[Document]:
    """The rows of the memory's table of texts."""
    try:
        if not path.exists():
            return
        if path.is_symlink() or not path.is_file():
            report.error("not-a-file")
            return
        if path.stat().st_size > LARGEST:
            report.error("too-large", limit=str(LARGEST // 1024))
            return
        with TinyDB(path, access_mode="r", encoding="utf-8") as memory:
            yield from memory.table("texts").all()
    except OSError as wrong:
        report.error("unreadable", reason=system_reason(wrong))
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError):
        # A memory that is no JSON, or other JSON than TinyDB writes, fails in all these ways.
        report.error("memory-broken")


def _row(document: Mapping[str, object], report: FileReport) -> _Row | None:
    """One row as a text; None after `report` was told what is wrong with it."""
    words = [document.get(name, "") for name in _FIELDS]
    plain = [word for word in words if isinstance(word, str)]
    if len(plain) < len(words) or plain[-1] not in _ORIGINS or not language_codes.known(plain[1]):
        report.error("draft-broken", field=f"{words[0]} {words[1]}")
        return None
    if found := forbidden("\n".join(plain)):
        report.error("character", field=f"{words[0]} {words[1]}", character=found[0][1])
        plain = [stripped(word) for word in plain]
    key, language, title, summary, description, source, bring, origin = plain
    text = Text(title, summary, description, Origin(origin), source, bring)
    return _Row(key, language, text)
