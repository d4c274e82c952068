"""Content files as YAML nodes: plain, shallow, and every scalar still text."""

import re

import yaml

from kiosk.catalog.field_table.field import Fields
from kiosk.catalog.field_table.names import KEYS
from kiosk.catalog.reading.file_report import FileReport
from kiosk.catalog.reading.silent_slips import report_silent_slips
from kiosk.catalog.reading.yaml_diagnosis import probable_slip
from kiosk.language.characters import forbidden, stripped

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


def root(content: bytes, fields: Fields, report: FileReport) -> yaml.MappingNode | None:
    """The mapping that a file's bytes hold, or None after `report` was told why there is none."""
    if (text := report.decoded(content)) is None:
        return None
    text = _without_forbidden(text, report)
    node = _mapping(text, report)
    if report.today and node:
        report_silent_slips(text, node, fields, report)
    return node


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
