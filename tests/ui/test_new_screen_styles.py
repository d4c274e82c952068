"""A new screen has all its styles at once, so that nobody has to look for them again."""

from collections.abc import Mapping

import pytest

from kiosk.journey import HelpWanted, SearchWanted
from tests.ui.visitor import PRACTICE, Visitor, kiosk


def styles(visitor: Visitor) -> Mapping[object, Mapping[str, object]]:
    """The rules that hold for each widget on the screen."""
    widgets = visitor.app.screen.walk_children(with_self=True)
    return {widget: dict(widget.styles.base.get_rules()) for widget in widgets}


@pytest.mark.parametrize("language", ["de", "ar"])
async def test_looking_for_the_styles_again_finds_no_other(language: str) -> None:
    async with kiosk() as visitor:
        for walk in ((), (language,), (language, *PRACTICE)):
            if walk:
                await visitor.walk(*walk)
            await unchanged(visitor)
        for event in (HelpWanted(), SearchWanted()):
            await visitor.do(event)
            await unchanged(visitor)


async def unchanged(visitor: Visitor) -> None:
    """The widgets of the screen look as they would after a fresh look at the style sheets."""
    before = styles(visitor)
    visitor.app.screen.update_node_styles(animate=False)
    assert styles(visitor) == before
