"""How far a translation is, in one measure that people count by."""

import pytest

from kiosk.cli.progress_bar import ProgressBar
from kiosk.cli.translate_progress import TranslationBar
from kiosk.translation.batch import BatchProgress
from tests.catalog.content_folder import STAFF


def test_the_share_is_that_of_the_texts_that_are_told_beside_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    progress = BatchProgress("tr", 3, 4, characters=100, all_characters=1_000, failed=0)
    with ProgressBar() as bar:
        TranslationBar(bar, STAFF[0]).show(progress)
    assert capsys.readouterr().out.startswith("75 % Türkisch · 3 von 4")
