"""On a kiosk that has joined an office, staff review no translation: it would reach nobody."""

from kiosk.machine.fleet.membership import Membership, remember
from kiosk.settings.values import Settings
from tests.ui.visitor import WEDNESDAY, kiosk


async def test_a_kiosk_that_has_joined_an_office_leaves_the_review_to_it(config: Settings) -> None:
    remember(config.content_folder, Membership("OFFICE", "kiosk", WEDNESDAY.date()))
    async with kiosk(config) as visitor:
        await visitor.touch_name()
        assert visitor.app.screen.query_one("#key-room-review").disabled
        assert not visitor.app.screen.query_one("#key-room-content").disabled


async def test_a_kiosk_alone_reviews_its_translations_itself(config: Settings) -> None:
    async with kiosk(config) as visitor:
        await visitor.touch_name()
        assert not visitor.app.screen.query_one("#key-room-review").disabled
