"""Records that lie elsewhere can be written by the services that are otherwise locked in."""

from pathlib import Path

import pytest

from kiosk.machine.installed_paths import RECORDS
from kiosk.machine.setup.records_access import DROP_IN, WRITERS, open_records


def told(units: Path) -> set[str]:
    """The last line of every drop-in that is there."""
    files = (units / f"{unit}.d" / DROP_IN for unit in WRITERS)
    return {file.read_text("utf-8").splitlines()[-1] for file in files if file.exists()}


@pytest.mark.parametrize(
    ("folder", "line"),
    [
        ("/srv/records", 'ReadWritePaths="-/srv/records"'),
        ("/srv/das Haus/100%", 'ReadWritePaths="-/srv/das Haus/100%%"'),
    ],
)
def test_the_services_may_write_there(tmp_path: Path, folder: str, line: str) -> None:
    assert open_records(Path(folder), tmp_path)
    assert told(tmp_path) == {line}
    assert not open_records(Path(folder), tmp_path)


def test_a_folder_that_is_given_up_is_closed_again(tmp_path: Path) -> None:
    open_records(Path("/srv/records"), tmp_path)
    assert open_records(RECORDS, tmp_path)
    assert told(tmp_path) == set()
    assert not open_records(RECORDS, tmp_path)
