"""What must be right in one line of a file before its words count as a person's."""

import re
from dataclasses import replace
from typing import Final

from kiosk.catalog.field_table.field import Field
from kiosk.catalog.field_table.house import TILE
from kiosk.catalog.reading.file_report import FileReport
from kiosk.catalog.texts import Origin, Texts
from kiosk.language.characters import blank, forbidden
from kiosk.language.languages import SOURCE
from kiosk.problems import Say
from kiosk.translation.exchange.exchanged_text import ReturnedText
from kiosk.translation.exchange.text_fields import fields_of, home_of, tidied
from kiosk.translation.exchange.verdict import PresentText
from kiosk.translation.exchange.writing_script import in_other_script, script_of
from kiosk.translation.protected_facts import described, faults
from kiosk.translation.terms import Terms

_MARKUP: Final = re.compile(r"</?[A-Za-z][^<>]*>|&(?:[A-Za-z]+|#\w+);")
"""What web pages and programs use to make letters bold; on the screen it would just be read."""


class LineChecks:
    """Checks the lines of one file, and tells its report what is wrong with each.

    `unsure` counts the lines that say something new, but are not called finished; `emptied` are
    the names of those that say nothing where the memory does.
    """

    def __init__(self, language: str, terms: Terms, report: FileReport, say: Say) -> None:
        self._language = language
        self._terms = terms
        self._report = report
        self._say = say
        self._seen: set[str] = set()
        self.unsure = 0
        self.emptied: list[str] = []

    def good(
        self, line: ReturnedText, texts: Texts | None, now: PresentText
    ) -> ReturnedText | None:
        """The line with its words as they are kept; None when nothing is taken from it.

        `texts` are those of the thing it belongs to, None when there is no such thing.
        """
        field = fields_of(line.key).get(line.field)
        if texts is None or field is None:
            self._refused(line, "exchange-unknown")
            return None
        if line.name in self._seen:
            self._refused(line, "exchange-twice")
            return None
        self._seen.add(line.name)
        line = replace(line, words=tidied(line.words, field))
        own = texts.get(self._language)
        if own and own.origin is Origin.PERSON:
            if line.confirmed and line.words != tidied(getattr(own, line.field), field):
                self._refused(line, "exchange-change-at-home", file=home_of(line.key))
            return None
        if blank(getattr(texts[SOURCE], line.field)):
            if line.confirmed:
                self._warn(line, "exchange-german-gone")
            return None
        return self._finished(line, field, now)

    def _finished(self, line: ReturnedText, field: Field, now: PresentText) -> ReturnedText | None:
        """The line, if it is called finished and its words can be taken."""
        same = line.words == tidied(getattr(now.words, line.field), field)
        if not line.confirmed:
            self.unsure += bool(line.words) and not same
            if not line.words and not same:
                self.emptied.append(line.name)
            return None
        if same and now.reviewed:
            return line if line.words else None
        return line if self._passes(line, field) else None

    def _passes(self, line: ReturnedText, field: Field) -> bool:
        """Whether words can be taken; what a person may have meant so only gets a hint.

        Facts are compared with the German in the file, from which the words were made.
        """
        length = len(line.words)
        if blank(line.words):
            self._refused(line, "exchange-empty")
        elif found := forbidden(line.words):
            self._refused(line, "character", character=found[0][1])
        elif field.longest and length > field.longest:
            self._refused(line, "too-long", length=length, limit=field.longest)
        elif field.fits == TILE and length > TILE:
            self._refused(line, "exchange-tile", length=length, limit=TILE)
        elif (mark := _MARKUP.search(line.words)) and mark[0] not in line.german:
            self._refused(line, "exchange-markup", value=mark[0])
        elif in_other_script(line.words, line.german, self._language):
            self._refused(line, "exchange-script", script=script_of(self._language))
        elif wrong := faults(line.german, line.words, Terms()):
            self._refused(line, "exchange-facts", faults=described(wrong, self._say))
        else:
            self._hint(line, field)
            return True
        return False

    def _hint(self, line: ReturnedText, field: Field) -> None:
        """Point out long words, and names and terms that a person left out or calls otherwise."""
        if field.fits and (length := len(line.words)) > field.fits:
            self._warn(line, "long", length=length, limit=field.fits)
        if lost := faults(line.german, line.words, self._terms):
            self._warn(line, "exchange-terms", faults=described(lost, self._say))

    def _refused(self, line: ReturnedText, code: str, **values: str | int) -> None:
        """Tell why nothing is taken from a line."""
        told = {name: str(value) for name, value in values.items()}
        self._report.error_at(line.line, line.column, code, line.name, **told)

    def _warn(self, line: ReturnedText, code: str, **values: str | int) -> None:
        """Tell what somebody should look at in a line."""
        told = {name: str(value) for name, value in values.items()}
        self._report.warning_at(line.line, line.column, code, line.name, **told)
