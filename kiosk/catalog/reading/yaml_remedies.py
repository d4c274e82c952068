"""What a line may have been meant to be: for each common slip of the pen the line without it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.catalog.reading.hints import STEP, shortened

_KEY = r"[^\W\d][\w.-]*"
_GLUED = re.compile(rf"(?:^\s*(?:- )?|(?<=[{{,])\s*)({_KEY}):(?=[^\s/])")
_UNFINISHED = re.compile(rf"(\s*(?:- )?)({_KEY})(?:\s+(\S.*))?$")
_VALUE = re.compile(rf"(\s*(?:- )?{_KEY}:\s+)(\S.*)$")
_COMMENT = re.compile(r"\s#.*$")
_STARTS = re.compile(rf"^\s*- ({_KEY}(?=:)|\{{)")
_CLOSES = {"[": "]", "{": "}"}
_MARKS = {'"': re.compile('"'), "'": re.compile(r"(?<!\w)'|'(?!\w)")}
_BEFORE_VALUE = (" ", "[", "{", ",", ":")


@dataclass(frozen=True, slots=True)
class Remedy:
    """A line as it was probably meant, and what its slip would be called."""

    mended: str
    column: int
    code: str
    values: Mapping[str, str] = field(default_factory=dict)


def remedies(
    lines: Sequence[str], near: Sequence[int], names: frozenset[str]
) -> Iterator[tuple[int, Remedy]]:
    """Every remedy within a line that is worth a try, the plainest slip first."""
    starts = frozenset(start for line in lines for start in _STARTS.findall(line))
    for slip in (
        _tab,
        _second_start,
        _dash,
        _glued_colon,
        _quote,
        _bracket,
        _comma,
        _colon_inside,
        lambda line: _no_colon(line, names),
        lambda line: _no_dash(line, starts),
    ):
        for number in near:
            yield from ((number, remedy) for remedy in slip(lines[number]))


def _tab(line: str) -> Iterator[Remedy]:
    """Tabs where the line begins."""
    indent = line[: len(line) - len(line.lstrip())]
    if "\t" in indent:
        for width in (2, 4, 8, 0):
            mended = indent.replace("\t", " " * width) + line.lstrip()
            yield Remedy(mended, indent.index("\t") + 1, "yaml-tab")


def _second_start(line: str) -> Iterator[Remedy]:
    """The line with which another document would begin."""
    if line.rstrip() == "---":
        yield Remedy("", 1, "yaml-documents")


def _dash(line: str) -> Iterator[Remedy]:
    """An entry of a list behind a long dash, or behind a dash without its blank."""
    if match := re.match(r"(\s*)([-\u2010-\u2015\u2212])(\s*)(?=\S)", line):
        indent, dash, blank = match.groups()
        entry = f"- {line[match.end() :]}"
        column, values = len(indent) + 1, {"better": shortened(entry)}
        if dash != "-":
            yield Remedy(indent + entry, column, "yaml-long-dash", {"found": dash} | values)
        elif not blank and not line.startswith("---"):
            yield Remedy(indent + entry, column, "yaml-dash-blank", values)


def _glued_colon(line: str) -> Iterator[Remedy]:
    """A field whose value follows its colon without a blank."""
    for match in _GLUED.finditer(line):
        rest = line[match.end() :]
        values = {"word": match[1], "better": shortened(f"{match[1]}: {rest}")}
        mended = f"{line[: match.end()]} {rest}"
        yield Remedy(mended, match.start(1) + 1, "yaml-glued-colon", values)


def _quote(line: str) -> Iterator[Remedy]:
    """A quotation mark without its partner on the line."""
    for mark, pattern in _MARKS.items():
        places = [match.start() for match in pattern.finditer(line)]
        if len(places) % 2:
            for at in places:
                mended = line[:at] + line[at + 1 :]
                yield Remedy(mended, at + 1, "yaml-open-quote", {"mark": mark})


def _bracket(line: str) -> Iterator[Remedy]:
    """A bracket without its partner on the line."""
    opened: list[tuple[int, str]] = []
    for at, sign in _brackets(line):
        if sign in _CLOSES:
            opened.append((at, sign))
        elif opened and _CLOSES[opened[-1][1]] == sign:
            opened.pop()
        else:
            if opened:
                place, bracket = opened[-1]
                closing = _CLOSES[bracket]
                values = {"found": bracket, "better": closing}
                mended = f"{line[:at]}{closing}{line[at:]}"
                yield Remedy(mended, place + 1, "yaml-open-bracket", values)
            mended = line[:at] + line[at + 1 :]
            yield Remedy(mended, at + 1, "yaml-stray-bracket", {"found": sign})
            return
    if opened:
        closing = "".join(_CLOSES[bracket] for _, bracket in reversed(opened))
        value = _COMMENT.sub("", line).rstrip()
        values = {"found": opened[-1][1], "better": closing}
        yield Remedy(value + closing, opened[-1][0] + 1, "yaml-open-bracket", values)


def _comma(line: str) -> Iterator[Remedy]:
    """Two fields in one bracket with nothing between them."""
    for match in re.finditer(rf"(?<=[^\s,{{\[])(\s+)(?={_KEY}: )", line):
        if line.count("{", 0, match.start()) == line.count("}", 0, match.start()):
            continue
        mended = f"{line[: match.start()]},{line[match.start() :]}"
        yield Remedy(mended, match.end() + 1, "yaml-comma")


def _colon_inside(line: str) -> Iterator[Remedy]:
    """A value that holds a colon and is not in quotation marks."""
    match = _VALUE.match(line)
    if match and (colon := re.search(r":(?=\s|$)", match[2])) and match[2][0] not in "\"'[{|>":
        quoted = match[2].rstrip().replace("'", "''")
        yield Remedy(f"{match[1]}'{quoted}'", match.start(2) + colon.start() + 1, "yaml-colon")


def _no_colon(line: str, names: frozenset[str]) -> Iterator[Remedy]:
    """A field's name without its colon."""
    if (match := _UNFINISHED.match(line)) and (match[2] in names or not match[3]):
        better = f"{match[2]}: {match[3] or ''}".rstrip()
        values = {"word": match[2], "better": shortened(better)}
        yield Remedy(match[1] + better, match.start(2) + 1, "yaml-missing-colon", values)


def indentations(lines: Sequence[str], number: int) -> Iterator[Remedy]:
    """A line that does not stand below or beside its neighbours."""
    line = lines[number]
    indent = indent_of(line)
    before = [indent_of(other) for other in lines[max(number - 8, 0) : number] if other.strip()]
    after = [indent_of(other) for other in lines[number + 1 : number + 3] if other.strip()]
    likely = [*before[-1:], *after[:1], *(width + STEP for width in before[-1:]), *before[::-1]]
    for width in dict.fromkeys(likely):
        if width != indent:
            code = "yaml-left" if width > indent else "yaml-right" if width else "yaml-edge"
            mended = " " * width + line.lstrip(" ")
            yield Remedy(mended, indent + 1, code, {"blanks": str(width)})


def _no_dash(line: str, starts: frozenset[str]) -> Iterator[Remedy]:
    """An entry of a list without its dash, recognised by a first field like the others'."""
    if (match := re.match(rf"(\s*)({_KEY}(?=:)|\{{)", line)) and match[2] in starts:
        values = {"better": shortened(f"- {line.strip()}")}
        for indent in (match[1], match[1][:-2]):
            mended = f"{indent}- {line.lstrip()}"
            yield Remedy(mended, len(match[1]) + 1, "yaml-missing-dash", values)


def _brackets(line: str) -> Iterator[tuple[int, str]]:
    """The brackets outside of quotation marks, with their places."""
    quote = ""
    for at, sign in enumerate(line):
        if quote:
            quote = "" if sign == quote else quote
        elif sign in _MARKS and line[at + 1 :].count(sign) and line[:at].endswith(_BEFORE_VALUE):
            quote = sign
        elif sign in "[]{}":
            yield at, sign


def indent_of(line: str) -> int:
    """How many blanks a line begins with."""
    return len(line) - len(line.lstrip(" "))
