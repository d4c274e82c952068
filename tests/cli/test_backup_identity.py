"""A restored kiosk is another machine: what tells two machines apart stays out of a backup."""

from pathlib import Path

from kiosk.machine.backup.held_files import held_files
from kiosk.machine.machine_identity import FILE_NAME, made_identity
from kiosk.settings.reading import read_settings


def test_neither_the_machine_s_identity_nor_the_keys_of_syncthing_are_in_a_backup(
    house: Path, tmp_path: Path
) -> None:
    identity = made_identity(tmp_path / "state")
    keys = house.parent / "syncthing" / "key.pem"
    keys.parent.mkdir()
    keys.write_bytes(b"secret of Syncthing")
    held = held_files(read_settings(house), house)
    assert {Path(one.name).parts[0] for one in held} <= {"kiosk.toml", "content", "records"}
    assert not [one for one in held if Path(one.name).name in (FILE_NAME, "key.pem")]
    assert not [one for one in held if identity.encode() in (one.content or b"")]
