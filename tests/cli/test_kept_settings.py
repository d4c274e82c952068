"""A typing error in `kiosk.toml` darkens no wall: a public kiosk starts as it did before."""

from pathlib import Path

import pytest

from tests.ui.terminal import locked_kiosk, settings, starting_kiosk


@pytest.mark.exhaustive
def test_a_public_kiosk_starts_with_the_settings_that_were_good_before(tmp_path: Path) -> None:
    file = settings(tmp_path)
    with locked_kiosk(file, tmp_path):
        pass
    good = file.read_text("utf-8")
    file.write_text(good.replace("languages = [", "languages = ("), "utf-8")
    with locked_kiosk(file, tmp_path) as kiosk:
        assert kiosk.answers()
    log = next(tmp_path.rglob("kiosk.log")).read_text("utf-8")
    assert f"{file}:3" in log


@pytest.mark.exhaustive
def test_what_is_kept_is_for_nobody_else_to_read(tmp_path: Path) -> None:
    with locked_kiosk(settings(tmp_path), tmp_path):
        (kept,) = tmp_path.rglob("state/kiosk/kiosk.toml")
    assert kept.stat().st_mode & 0o077 == 0


def test_one_that_never_was_good_says_what_is_wrong(tmp_path: Path) -> None:
    file = settings(tmp_path)
    file.write_text("[kiosk\n", "utf-8")
    with starting_kiosk(file, tmp_path) as kiosk:
        assert kiosk.ends() == 2
    assert f"{file}:1" in kiosk.written.decode()
