"""Content files as YAML nodes: bounded, inside their folder, every scalar still text."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from kiosk.catalog.field_table.field import Fields
from kiosk.catalog.field_table.names import KEYS
from kiosk.catalog.reading.file_report import FileReport
from kiosk.catalog.reading.silent_slips import report_silent_slips
from kiosk.catalog.reading.yaml_diagnosis import probable_slip
from kiosk.language.characters import forbidden, stripped
from kiosk.problems import system_reason

LARGEST = 256 * 1024
"""The size in bytes above which a content file is refused without being read."""

DEEPEST = 20
"""How many levels of lists and mappings a content file may nest."""

_SHOWN_CHARACTERS = 5


class _Texts(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """A loader that guesses no types, which also makes it twice as fast."""

    def resolve(self, kind: type, value: str, implicit: object) -> str:
        """Every node has the same tag: the schema decides what it is."""
        return ""

    def descend_resolver(self, parent: object, index: object) -> None:
        """Nothing to remember on the way down."""

    def ascend_resolver(self) -> None:
        """Nothing to forget on the way up."""


# An anchor, alias or tag stands at the start of a value; deep nesting takes many brackets or
# a long run of indentation. Only a file that may hold one of them is worth a second look.
_MARKED = re.compile(r"(?:^|[\s\[{,:])[&*!]", re.MULTILINE)
_INDENTED = re.compile(rf"^[ ?:-]{{{DEEPEST}}}", re.MULTILINE)

_SYNTAX = (
    ("cannot start any token", "yaml-start"),
    ("tab character", "yaml-start"),
    ("mapping values are not allowed", "yaml-colon"),
    ("could not find expected ':'", "yaml-no-colon"),
    ("did not find expected key", "yaml-indent"),
    ("did not find expected '-' indicator", "yaml-indent"),
    ("did not find expected ',' or", "yaml-bracket"),
    ("unexpected end of stream", "yaml-quote"),
    ("unknown escape character", "yaml-escape"),
    ("expected a single document", "yaml-documents"),
    ("but found another document", "yaml-documents"),
)


@dataclass(frozen=True, slots=True)
class File:
    """One file of a folder: its name, where it lies, and whether it is a link."""

    name: str
    path: Path
    linked: bool


def listing(folder: Path) -> Iterator[File]:
    """The folder's files in order of name, without hidden files and editors' backups."""
    try:
        with os.scandir(folder) as entries:
            found = [File(entry.name, Path(entry.path), entry.is_symlink()) for entry in entries]
    except OSError:
        return
    for file in sorted(found, key=lambda file: file.name):
        if not file.name.startswith(".") and not file.name.endswith("~"):
            yield file


def root(file: File, folder: Path, fields: Fields, report: FileReport) -> yaml.MappingNode | None:
    """The mapping that `file` holds, or None after `report` was told why there is none."""
    text = _text(file, folder, report)
    node = None if text is None else _mapping(text, report)
    if report.today and text and node:
        report_silent_slips(text, node, fields, report)
    return node


def _text(file: File, folder: Path, report: FileReport) -> str | None:
    """The characters of a file that really lies in `folder`, without forbidden ones."""
    if file.linked and not file.path.resolve().is_relative_to(folder.resolve()):
        report.error("link-outside")
        return None
    content = _bytes(file.path, report)
    if content is None:
        return None
    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as wrong:
        line = content.count(b"\n", 0, wrong.start) + 1
        before = content[content.rfind(b"\n", 0, wrong.start) + 1 : wrong.start]
        column = len(before.decode()) + 1
        byte = f"{content[wrong.start]:02X}"
        report.error_at(line, column, "not-utf8", byte=byte, offset=str(wrong.start))
        return None
    return _without_forbidden(text, report)


def _bytes(path: Path, report: FileReport) -> bytes | None:
    """The bytes of a regular file of bearable size."""
    try:
        if not path.is_file():
            report.error("not-a-file" if path.exists() else "no-file")
            return None
        with path.open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except OSError as wrong:
        report.error("unreadable", reason=system_reason(wrong))
        return None
    if len(content) > LARGEST:
        report.error("too-large", limit=str(LARGEST // 1024))
        return None
    return content


def _without_forbidden(text: str, report: FileReport) -> str:
    """`text` without forbidden characters; the first few of them are reported."""
    places = forbidden(text)
    for offset, name in places[:_SHOWN_CHARACTERS]:
        line = text.count("\n", 0, offset) + 1
        report.error_at(line, offset - text.rfind("\n", 0, offset), "character", character=name)
    return stripped(text) if places else text


def _mapping(text: str, report: FileReport) -> yaml.MappingNode | None:
    """The mapping that `text` describes when it is plain, shallow and well formed."""
    report.escapes = "\\" in text
    try:
        if _suspicious(text) and not _plain(text, report):
            return None
        node = yaml.compose(text, Loader=_Texts)
    except yaml.MarkedYAMLError as wrong:
        _report_syntax(wrong, text, report)
        return None
    except yaml.YAMLError:
        report.error("yaml-syntax")
        return None
    if not isinstance(node, yaml.MappingNode):
        report.error("empty-file" if node is None else "not-a-mapping", node)
        return None
    return node


def _suspicious(text: str) -> bool:
    """Whether `text` may hold an anchor, alias or tag, or nest too deeply."""
    if text.count("[") + text.count("{") > DEEPEST or _INDENTED.search(text):
        return True
    return any(mark in text for mark in "&*!") and _MARKED.search(text) is not None


def _plain(text: str, report: FileReport) -> bool:
    """Whether `text` has no anchor, alias, tag or deep nesting; reports the first one.

    The events come one by one, so that nothing is expanded and no stack grows.
    """
    depth = 0
    for event in yaml.parse(text, Loader=_Texts):
        code = ""
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if isinstance(event, yaml.NodeEvent):
            if event.anchor is not None:
                code = "alias"
            elif getattr(event, "tag", None) is not None:
                code = "tag"
        if depth > DEEPEST:
            code = "too-deep"
        if code:
            report.error(code, event, limit=str(DEEPEST))
            return False
    return True


def _report_syntax(wrong: yaml.MarkedYAMLError, text: str, report: FileReport) -> None:
    """Say in the staff's words what the parser stumbled over."""
    mark = wrong.problem_mark or wrong.context_mark
    if mark and (slip := probable_slip(text, mark.line, KEYS, _reads)):
        report.error_at(slip.line, slip.column, slip.code, **slip.values)
        return
    complaint = f"{wrong.context or ''} {wrong.problem or ''}"
    code = next((code for words, code in _SYNTAX if words in complaint), "yaml-syntax")
    if mark is None:
        report.error(code)
        return
    if code == "yaml-indent" and text.split("\n")[mark.line][: mark.column].strip():
        code = "yaml-rest"  # the line began well, and goes on after the end of a value
    report.error_at(mark.line + 1, mark.column + 1, code)


def _reads(text: str) -> bool:
    """Whether `text` is well-formed YAML."""
    try:
        yaml.compose(text, Loader=_Texts)
    except yaml.YAMLError:
        return False
    return True
