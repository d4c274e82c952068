"""Help at once is there whatever has happened to the content."""

from pathlib import Path

import pytest

from kiosk.journey import HelpWanted, OfferChosen, Step
from tests.catalog.content_folder import model
from tests.ui.visitor import kiosk, small


@pytest.mark.parametrize("ruin", ["\tnothing: [", ""])
async def test_help_works_when_all_content_is_broken(tmp_path: Path, ruin: str) -> None:
    content = model(tmp_path)
    for file in [*tmp_path.rglob("*.yaml")]:
        content.write(str(file.relative_to(tmp_path)), ruin)
    async with kiosk(small(tmp_path)) as visitor:
        await visitor.do(HelpWanted())
        assert visitor.step is Step.HELP
        assert visitor.sees("Feuerwehr, Rettungsdienst")
        assert visitor.sees("Polizei")


async def test_the_first_row_has_fire_police_and_help_against_violence() -> None:
    async with kiosk() as visitor:
        await visitor.do(HelpWanted())
        first = [tile.region.y for tile in visitor.tiles()[:3]]
        assert first == first[:1] * 3
        assert [event for event in visitor.meant() if isinstance(event, OfferChosen)][:3] == [
            OfferChosen("notruf-112"),
            OfferChosen("polizei-110"),
            OfferChosen("hilfetelefon-frauen"),
        ]
