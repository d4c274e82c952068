"""Settings: the defaults, what the shipped file says, and what a machine sets of its own."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.language.languages import LANGUAGES
from kiosk.settings.reading import read_settings
from kiosk.settings.values import Paper, PrinterKind, Settings
from kiosk.settings.web_space import Transfer, WebSpace

SHIPPED = Path(__file__).parents[2] / "kiosk.toml"


def test_an_empty_file_means_the_defaults(file: Path) -> None:
    file.write_text("", "utf-8")
    assert read_settings(file) == Settings(file=file)


def test_the_shipped_settings_are_the_defaults_but_for_the_name() -> None:
    shipped = read_settings(SHIPPED)
    assert shipped.kiosk.id == "muetterzentrum-1"
    assert shipped.kiosk.languages == Settings().kiosk.languages
    assert (shipped.visit, shipped.screen) == (Settings().visit, Settings().screen)
    assert shipped.staff == Settings().staff


def test_what_is_written_counts(file: Path) -> None:
    file.write_text(
        '[kiosk]\nlanguages = ["ar", "de"]\n[screen]\nkiosk_font = true\n[visit]\n'
        'idle_seconds = 45\n[links]\nbase_url = "https://example.org/kiosk"\n',
        "utf-8",
    )
    config = read_settings(file)
    assert config.kiosk.languages == ("ar", "de")
    assert config.screen.kiosk_font is True
    assert config.visit.idle_seconds == 45
    assert config.links.base_url == "https://example.org/kiosk"


@pytest.mark.parametrize(
    ("lines", "font"), [("", None), ("kiosk_font = true", True), ("kiosk_font = false", False)]
)
def test_whether_the_terminal_has_the_font_may_be_left_open(
    file: Path, lines: str, font: bool | None
) -> None:
    file.write_text(f"[screen]\n{lines}\n", "utf-8")
    screen = read_settings(file).screen
    assert (screen.kiosk_font, screen.draws_with_font) == (font, font is True)


@pytest.mark.parametrize(
    ("line", "space"),
    [
        (
            "sftp://haus@web.example.org/seiten/kiosk",
            WebSpace(Transfer.SFTP, "haus", "web.example.org", None, "/seiten/kiosk"),
        ),
        (
            "rsync+ssh://haus@web.example.org:2222/~/Unsere Seiten",
            WebSpace(Transfer.RSYNC, "haus", "web.example.org", 2222, "Unsere Seiten"),
        ),
        ("sftp://webspace", WebSpace(Transfer.SFTP, "", "webspace", None, ".")),
        ("sftp://a@[::1]:22/", WebSpace(Transfer.SFTP, "a", "[::1]", 22, "/")),
    ],
)
def test_the_web_space_is_read(file: Path, line: str, space: WebSpace) -> None:
    file.write_text(f'[links]\npublish = "{line}"\n', "utf-8")
    assert read_settings(file).links.web_space == space


def test_without_a_web_space_the_pages_stay_here() -> None:
    assert read_settings(SHIPPED).links.web_space is None


def test_a_machine_sets_the_chain_of_a_language_and_the_others_keep_theirs(file: Path) -> None:
    file.write_text('[fallback]\nku = ["tr", "en"]\npl = []\n', "utf-8")
    config = read_settings(file)
    assert config.language("ku").fallbacks == ("tr", "en")
    assert config.language("pl").fallbacks == ()
    assert config.language("ckb").fallbacks == ("ar", "en")


def test_the_shipped_chains_are_the_usual_ones() -> None:
    assert read_settings(SHIPPED).fallback
    for code, chain in read_settings(SHIPPED).fallback.items():
        assert Settings().language(code).fallbacks == chain


def test_only_what_looks_right_without_the_font_is_offered_without_it(file: Path) -> None:
    file.write_text('[kiosk]\nlanguages = ["de", "ckb", "ti", "ar"]\n', "utf-8")
    assert [language.code for language in read_settings(file).offered] == ["de", "ar"]
    file.write_text(
        '[kiosk]\nlanguages = ["de", "ti"]\n[screen]\nlanguages_without_font = ["de", "ti"]\n',
        "utf-8",
    )
    assert [language.code for language in read_settings(file).offered] == ["de", "ti"]


def test_every_language_is_offered_with_the_font(file: Path) -> None:
    file.write_text("[screen]\nkiosk_font = true\n", "utf-8")
    assert {language.code for language in read_settings(file).offered} == set(LANGUAGES)


def test_a_kiosk_whose_languages_all_need_the_font_offers_them_all_the_same(file: Path) -> None:
    file.write_text('[kiosk]\nlanguages = ["ckb", "ps"]\n', "utf-8")
    assert [language.code for language in read_settings(file).offered] == ["ckb", "ps"]


def test_the_content_folder_counts_from_the_settings(file: Path) -> None:
    file.write_text('[kiosk]\ncontent = "inhalt"\n', "utf-8")
    assert read_settings(file).content_folder == file.parent / "inhalt"


def test_an_absolute_content_folder_stays(file: Path) -> None:
    file.write_text('[kiosk]\ncontent = "/srv/inhalt"\n', "utf-8")
    assert read_settings(file).content_folder == Path("/srv/inhalt")


def test_the_staff_area_locks_itself_when_it_is_told_to(file: Path) -> None:
    file.write_text("[staff]\nlock_seconds = 300\n", "utf-8")
    assert read_settings(file).staff.lock_seconds == 300
    assert Settings().staff.lock_seconds == 120


def test_a_talk_may_pause_longer_than_the_staff_area_stays_open(file: Path) -> None:
    file.write_text("[staff]\nsession_seconds = 1800\n", "utf-8")
    assert read_settings(file).staff.session_seconds == 1800
    assert Settings().staff.session_seconds == 900


def test_a_byte_order_mark_does_no_harm(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbf[visit]\nidle_seconds = 60\n")
    assert read_settings(file).visit.idle_seconds == 60


def test_the_shipped_printer_saves_into_a_folder_beside_the_settings() -> None:
    printer = read_settings(SHIPPED).slip_printer
    assert printer == replace(Settings().printer, folder=SHIPPED.parent / "slips")
    assert printer.kind is PrinterKind.FOLDER


def test_a_printer_is_read(file: Path) -> None:
    file.write_text(
        '[printer]\nkind = "network"\nhost = "192.168.1.50"\nport = 9101\nwidth_dots = 384\n'
        'paper = "a4"\nseconds = 30\n',
        "utf-8",
    )
    printer = read_settings(file).printer
    assert (printer.kind, printer.host, printer.port) == (PrinterKind.NETWORK, "192.168.1.50", 9101)
    assert (printer.width_dots, printer.paper, printer.seconds) == (384, Paper.A4, 30)
