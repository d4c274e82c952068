"""One provider or need more in the files of the house, tried before anybody writes it."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from kiosk.catalog.checking.trial import severe
from kiosk.catalog.editing.list_entry import Entry, appended
from kiosk.catalog.editing.yaml_tree import EditRefusedError, Path, composed, tree
from kiosk.catalog.field_table.house import FILES, NEED, PROVIDER, SUB_NEED
from kiosk.catalog.reading import yaml_source
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.reading.file_report import FileReport, GivenUpError
from kiosk.catalog.reading.needs import read_needs
from kiosk.catalog.reading.providers import read_providers
from kiosk.problems import Problem

PROVIDERS_FILE: Final = "providers.yaml"
NEEDS_FILE: Final = "needs.yaml"


@dataclass(frozen=True, slots=True)
class FreshEntry:
    """A file with one entry more, and what the check says against it."""

    name: str
    text: str
    errors: tuple[Problem, ...]


def with_provider(content: bytes, entry: Entry) -> FreshEntry:
    """The providers with one more."""
    return _with_entry(content, PROVIDERS_FILE, ("providers",), _ordered(entry, [*PROVIDER]))


def with_need(content: bytes, entry: Entry, pictograms: Collection[str]) -> FreshEntry:
    """The needs with one more, which is the last tile."""
    ordered = _ordered(entry, [*NEED])
    return _with_entry(content, NEEDS_FILE, ("needs",), ordered, pictograms)


def with_sub_need(
    content: bytes, need: str, entry: Entry, pictograms: Collection[str]
) -> FreshEntry:
    """The needs with a narrower one more inside `need`, wherever that stands by now."""
    try:
        path = ("needs", _place_of(content.decode(), need), "subs")
    except (EditRefusedError, UnicodeDecodeError):
        return FreshEntry(NEEDS_FILE, "", (Problem(NEEDS_FILE, "edit-refused"),))
    return _with_entry(content, NEEDS_FILE, path, _ordered(entry, [*SUB_NEED]), pictograms)


def _place_of(text: str, need: str) -> int:
    """The place of a need in the list of its file; raises EditRefusedError where it is gone."""
    needs = dict(fields).get("needs") if isinstance(fields := tree(composed(text)), tuple) else None
    for place, one in enumerate(needs if isinstance(needs, list) else ()):
        if isinstance(one, tuple) and ("id", need) in one:
            return place
    raise EditRefusedError("no such need")


def _ordered(entry: Entry, order: Collection[str]) -> Entry:
    """What is known, in the order of the field table."""
    return {name: entry[name] for name in order if entry.get(name)}


def _with_entry(
    content: bytes, name: str, path: Path, entry: Entry, pictograms: Collection[str] = ()
) -> FreshEntry:
    """A file with an entry more; whatever is wrong in it then stops it, old or new."""
    try:
        text = appended(content.decode(), path, entry, [*NEED])
    except (EditRefusedError, UnicodeDecodeError):
        return FreshEntry(name, "", (Problem(name, "edit-refused"),))
    report = FileReport(name)
    try:
        node = yaml_source.root(text.encode(), FILES[name], report)
        section = Section(report, node, FILES[name]) if node else None
        if section and name == NEEDS_FILE:
            read_needs(section, pictograms, set(), {})
        elif section:
            read_providers(section, {})
    except GivenUpError:
        pass
    return FreshEntry(name, text, severe(report.problems))
