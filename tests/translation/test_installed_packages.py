"""Which packages a folder holds, and that a broken one harms only itself."""

from pathlib import Path

from kiosk.translation.engine.installed_packages import PackageFault, installed_packages
from tests.translation.conftest import Engines
from tests.translation.tiny_packages import HOUSE, Pair, install


def test_a_folder_that_is_not_there_holds_no_packages(tmp_path: Path) -> None:
    found = installed_packages(tmp_path / "nothing")
    assert (found.usable, found.broken) == ({}, {})


def test_broken_packages_are_told_and_harm_no_others(tmp_path: Path, engines: Engines) -> None:
    install(
        tmp_path,
        *HOUSE[:2],
        Pair("en", "fr", {"day": "jour"}),
        Pair("en", "ro", {"day": "zi"}),
        Pair("en", "sq", {"day": "ditë"}),
    )
    (tmp_path / "en_fr" / "metadata.json").write_text("{", "utf-8")
    (tmp_path / "en_ro" / "model" / "model.bin").unlink()
    (tmp_path / "en_sq" / "model" / "model.bin").write_bytes(b"")
    (tmp_path / "empty").mkdir()
    (tmp_path / "notes.txt").write_text("", "utf-8")
    faults = {name: error.fault for name, error in installed_packages(tmp_path).broken.items()}
    assert faults == {
        "empty": PackageFault.NO_METADATA,
        "en_fr": PackageFault.BAD_METADATA,
        "en_ro": PackageFault.NO_MODEL,
        "en_sq": PackageFault.NO_MODEL,
    }
    engine = engines(tmp_path)
    assert engine.translated(["Guten Tag"], "de", "tr") == ["Iyi günler"]
    assert not engine.reaches("de", "fr")


def test_of_two_packages_of_one_pair_the_newer_counts(tmp_path: Path) -> None:
    for version in ("1.9", "1.10", "1.2"):
        install(tmp_path, Pair("de", "en", {"Tag": "day"}, version))
        (tmp_path / "de_en").rename(tmp_path / f"translate-de_en-{version}")
    assert installed_packages(tmp_path).usable["de", "en"].version == "1.10"


def test_the_straight_way_is_taken_before_the_one_over_english(tmp_path: Path) -> None:
    install(tmp_path, *HOUSE[:2])
    over_english = installed_packages(tmp_path).route("de", "tr")
    assert [package.name for package in over_english] == ["de_en", "en_tr"]
    install(tmp_path, Pair("de", "tr", {"Tag": "gün"}))
    assert [package.name for package in installed_packages(tmp_path).route("de", "tr")] == ["de_tr"]
