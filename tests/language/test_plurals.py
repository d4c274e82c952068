"""Wherever a number stands in a sentence, the sentence has the forms that its language needs."""

from pathlib import Path

import pytest
from babel import Locale
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from kiosk.language.locale_review import LOCALES

NUMBERS = (0, 1, 2, 3, 11, 100)
FILES = sorted(LOCALES.rglob("*.ftl"))
CLDR = {"de-easy": "de", "prs": "fa_AF", "sr-Latn": "sr_Latn"}
"""The names under which CLDR knows some languages."""


class Selections(Visitor):
    """Collects the keys of each choice by plural form; a choice by words has none."""

    def __init__(self) -> None:
        self.found: list[set[str]] = []

    def visit_SelectExpression(self, node: fluent.SelectExpression) -> None:
        keys = [variant.key for variant in node.variants]
        named = {key.name for key in keys if isinstance(key, fluent.Identifier)}
        exact = {key.value for key in keys if isinstance(key, fluent.NumberLiteral)}
        if named & {"zero", "one", "two", "few", "many"}:
            self.found.append(named | exact)
        self.generic_visit(node)


def lacking(source: str, locale: Locale) -> set[int]:
    """The numbers for which some choice of a file has no form of its language."""
    selections = Selections()
    selections.visit(FluentParser().parse(source))
    return {
        number
        for keys in selections.found
        for number in NUMBERS
        if str(number) not in keys and locale.plural_form(number) not in keys
    }


def test_a_missing_form_is_noticed() -> None:
    source = "list = { $count ->\n    [one] { $count } oferta\n   *[other] { $count } oferty\n}\n"
    assert lacking(source, Locale("pl")) == {0, 2, 3, 11, 100}
    assert lacking(source, Locale("de")) == set()


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(LOCALES)))
def test_every_number_has_its_form(file: Path) -> None:
    code = file.stem
    locale = Locale.parse(CLDR.get(code, code), sep="_")
    assert lacking(file.read_text("utf-8"), locale) == set()
