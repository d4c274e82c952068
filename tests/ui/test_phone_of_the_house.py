"""The house has a new number: one line is changed, and the running kiosk says it everywhere."""

from pathlib import Path
from shutil import copytree

from tests.catalog.content_folder import Content
from tests.catalog.shipped import CONTENT
from tests.ui.visitor import PRACTICE, kiosk, small

OLD, NEW = "+49 30 23125 042", "+49 30 23125 099"
HOUSE = "awo-muetterzentrum"


async def test_one_line_changes_the_number_of_the_house_and_of_all_its_offers(
    tmp_path: Path,
) -> None:
    content = Content(copytree(CONTENT, tmp_path / "content"))
    async with kiosk(small(content.folder)) as visitor:
        await visitor.walk("de", *PRACTICE, "1")
        assert visitor.sees(OLD)
        content.change("places.yaml", OLD, NEW)
        await visitor.wait(lambda: visitor.sees(NEW))
        catalog = visitor.catalog
        offers = [one for one in catalog.offers.values() if one.provider == HOUSE]
        assert len(offers) > 12
        for contacts in (catalog.centre.contacts, *(one.contacts for one in offers)):
            assert [contact.phone for contact in contacts] == [NEW]
