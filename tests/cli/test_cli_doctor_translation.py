"""`kiosk doctor` tells which pairs of languages can be translated."""

from pathlib import Path

import pytest

from kiosk.cli import main
from tests.translation.tiny_packages import HOUSE, install


@pytest.fixture
def packages(config: Path) -> Path:
    """The packages folder of the settings."""
    config.write_text(f'{config.read_text("utf-8")}[translation]\npackages = "mt"\n', "utf-8")
    return config.parent / "mt"


def told(config: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """The lines about translation."""
    main(["doctor", "--config", str(config)])
    return [line for line in capsys.readouterr().out.splitlines() if "Übersetzung:" in line]


def test_the_installed_pairs_are_named(
    packages: Path, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    install(packages, *HOUSE[:2])
    assert told(config, capsys) == [
        "✓ Übersetzung: de → en, en → tr. Wohin das führt, zeigt: kiosk translate packages"
    ]


def test_a_broken_package_is_bad_and_named(
    packages: Path, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (packages / "de_en").mkdir(parents=True)
    assert main(["doctor", "--config", str(config)]) == 1
    assert "✗ Übersetzung: In „de_en“ fehlt die Beschreibung" in capsys.readouterr().out


def test_no_package_is_a_hint_with_a_remedy(
    packages: Path, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert not packages.exists()
    assert told(config, capsys) == [
        "! Übersetzung: keine Sprachpakete. "
        "Einrichten zum Beispiel mit: kiosk translate install de-en en-tr"
    ]
