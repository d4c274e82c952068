"""Every language has the same messages, and the kiosk asks for none that is missing."""

import ast
import re
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from kiosk.language.languages import SOURCE
from tests.walls.tree import ROOT, modules

LOCALES = ROOT / "kiosk" / "language" / "locales"
FILES = sorted(LOCALES.rglob("*.ftl"))
SAYERS = {"say", "staff_words()"}
ANYTHING = r"[\w-]+"


class Names(Visitor):
    """The variables and the other messages that a message uses."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:
        self.found.add(f"${node.id.name}")

    def visit_MessageReference(self, node: fluent.MessageReference) -> None:
        self.found.add(node.id.name)


@cache
def entries(file: Path) -> tuple[fluent.EntryType, ...]:
    """Everything that stands in a locale file."""
    return tuple(FluentParser().parse(file.read_text("utf-8")).body)


def messages(file: Path) -> dict[str, set[str]]:
    """What each message of a file uses."""
    used = {}
    for entry in entries(file):
        if isinstance(entry, fluent.Message):
            names = Names()
            names.visit(entry)
            used[entry.id.name] = names.found
    return used


def wanted() -> set[str]:
    """A pattern for each message that some module asks for by name or by a part of it."""
    calls = [
        node
        for module in modules().values()
        for node in ast.walk(module)
        if isinstance(node, ast.Call) and node.args and ast.unparse(node.func) in SAYERS_AND_SELVES
    ]
    return {pattern for call in calls for pattern in patterns(call.args[0])}


SAYERS_AND_SELVES = SAYERS | {f"{owner}.say" for owner in ("self", "view", "self.view", "reader")}


def patterns(argument: ast.expr) -> set[str]:
    """The names that an expression may stand for; nothing for a name made elsewhere."""
    match argument:
        case ast.Constant(value=str(name)):
            return {re.escape(name)}
        case ast.JoinedStr(values=parts):
            return {"".join(part for value in parts for part in patterns(value)) or ANYTHING}
        case ast.FormattedValue():
            return {ANYTHING}
        case ast.IfExp(body=body, orelse=orelse):
            return patterns(body) | patterns(orelse)
    return set()


def test_the_kiosk_asks_only_for_messages_that_exist() -> None:
    german = [messages(LOCALES / family / f"{SOURCE}.ftl") for family in ("", "staff")]
    known = set().union(*german)
    asked = wanted()
    assert len(asked) > 50
    assert not {name for name in asked if not any(re.fullmatch(name, one) for one in known)}
