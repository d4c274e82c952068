"""Families of tests that try everything there is; each run of the tests tries a sample of each."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

import pytest

from kiosk.language.languages import LANGUAGES

Value = TypeVar("Value")

SCRIPTS = ("de", "ar", "ti", "ja")
"""A language of each kind of script: plain, joined and from right to left, tall, and wide."""


def family(
    members: Mapping[str, Value], sample: Callable[[Value], bool]
) -> list[pytest.ParameterSet]:
    """The members by their names as parameters; all but the `sample` wait for `-m exhaustive`."""
    return [
        pytest.param(member, id=name, marks=() if sample(member) else pytest.mark.exhaustive)
        for name, member in members.items()
    ]


def some_of(values: Iterable[Value], *sample: Value) -> list[pytest.ParameterSet]:
    """All values by the way they are written; all but the `sample` wait for `-m exhaustive`."""
    return family({str(value): value for value in values}, sample.__contains__)


def languages() -> list[pytest.ParameterSet]:
    """Every language of the kiosk; one of each kind of script is the sample."""
    return family({code: code for code in LANGUAGES}, lambda code: code in SCRIPTS)
