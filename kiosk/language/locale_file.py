"""A Fluent file, of which only the messages that somebody asks for are parsed."""

import re
from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

_ENTRY = re.compile(r"^(?=-?[A-Za-z])", re.MULTILINE)
"""Where a message or term begins; whatever belongs to it is indented, or a closing brace."""

_NAME = re.compile(r"-?[A-Za-z][\w-]*", re.ASCII)
_REFERENCE = re.compile(r"\{\s*(-?[A-Za-z][\w-]*)", re.ASCII)


_CONSTANT = re.compile(r"[A-Za-z][\w-]* *= *([^ {}\r\n][^{}\r\n]*)(?:\n(?: *|#[^\n]*))*", re.ASCII)
"""An entry of a message that is one line without anything to fill in; comments may follow."""


class LocaleFile:
    """The messages of one language, with variables isolated or not.

    The parsing takes far longer than all else, and most who ask need a few messages only; of
    these most say always the same, and need no parser.
    """

    def __init__(self, language: str, source: str) -> None:
        self._language = language
        self._unparsed: defaultdict[str, list[str]] = defaultdict(list)
        for entry in _ENTRY.split(source):
            if name := _NAME.match(entry):
                self._unparsed[name.group()].append(entry)
        self._parsed: set[str] = set()

    def constant(self, message: str) -> str:
        """What `message` always says; nothing when only a bundle can tell."""
        match self._unparsed.get(message, ()):
            case [entry] if plain := _CONSTANT.fullmatch(entry):
                return plain[1].rstrip(" ")
        return ""

    def bundle(self, message: str, *, isolate: bool) -> "FluentBundle | None":
        """What formats `message`; None when the file has no such message that can be read."""
        if message not in self._parsed and message in self._unparsed:
            self._parse(message)
        bundle = self._isolating if isolate else self._plain
        return bundle if bundle.has_message(message) else None

    @cached_property
    def _isolating(self) -> "FluentBundle":
        return _bundle(self._language, isolate=True)

    @cached_property
    def _plain(self) -> "FluentBundle":
        return _bundle(self._language, isolate=False)

    def _parse(self, message: str) -> None:
        """Parse a message with all to which it refers; twice does no harm, should two ask."""
        from fluent.runtime import FluentResource

        wanted, seen = [message], {message}
        while wanted:
            name = wanted.pop()
            source = "".join(self._unparsed[name])
            resource = FluentResource(source)
            for bundle in (self._isolating, self._plain):
                bundle.add_resource(resource)
            further = {*_REFERENCE.findall(source)} & self._unparsed.keys() - seen
            wanted.extend(further)
            seen |= further
        self._parsed.add(message)


def _bundle(language: str, *, isolate: bool) -> "FluentBundle":
    # The kiosk greets before it needs any of these words, and the import takes a moment.
    from fluent.runtime import FluentBundle

    return FluentBundle([language], use_isolating=isolate)
