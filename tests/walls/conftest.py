"""What the walls know of the whole project is forgotten when they have been tested."""

from collections.abc import Iterator

import pytest

from tests.walls.tree import modules


@pytest.fixture(scope="package", autouse=True)
def syntax_for_a_while() -> Iterator[None]:
    """The syntax of all modules is read once and does not stay."""
    yield
    modules.cache_clear()
