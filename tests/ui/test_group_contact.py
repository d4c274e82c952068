"""A group is a contact without a case: no code, nothing of a person, and nobody counted."""

import pytest

from kiosk.journey.guided_session import SessionStage
from kiosk.records.case import ContactKind, Detail, Reached, reached
from kiosk.records.case_folder import CaseFolder
from kiosk.settings.values import Settings
from tests.ui.counselling import Counsellor
from tests.ui.visitor import kiosk


@pytest.mark.parametrize("size", [(96, 27), (120, 60)])
async def test_a_group_is_asked_nothing_personal_and_gets_no_code(
    size: tuple[int, int], house: Settings
) -> None:
    async with kiosk(house, size=size) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        await counsellor.touch("finish")
        await counsellor.tick("kind", ContactKind.GROUP)
        await counsellor.tick("done", "information")
        assert not visitor.sees("Alter")
        while visitor.app.screen.query_one("#key-page-after").visible:
            assert not visitor.sees("Alter")
            assert not visitor.sees("Geschlecht")
            await counsellor.touch("page-after")
        await counsellor.touch("done")
        await counsellor.done()
        assert counsellor.stage is SessionStage.KEPT
        assert counsellor.session.case == ""
        assert visitor.sees("Kontakt ohne Fallcode")
        assert not visitor.app.services.printing.news.word
    (case,) = CaseFolder(house.records_folder, house.kiosk.id).cases().values()
    assert case.first.kind is ContactKind.GROUP
    assert not case.first.details.keys() - {Detail.LANGUAGE}
    assert reached([case]) == Reached(cases=0, contacts=1, persons=0)
