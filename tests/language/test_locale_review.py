"""What translators hear about a locale file, and that a broken one never breaks the kiosk."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.language import locale_review, strings
from kiosk.language.languages import LANGUAGES
from kiosk.language.strings import Strings

GERMAN = """\
### Origin: reviewed by Ada, 2027-01-31

back = Zurück
count = { $number } Angebote
"""
Told = Callable[[str], list[tuple[str, int, str]]]


@pytest.fixture
def told(tmp_path: Path) -> Told:
    """What is said about a Turkish file beside the German one: code, line and message."""
    (tmp_path / "de.ftl").write_text(GERMAN, "utf-8")

    def problems(turkish: str) -> list[tuple[str, int, str]]:
        (tmp_path / "tr.ftl").write_text(turkish, "utf-8")
        found = locale_review.problems(tmp_path)
        return [(one.code, one.line, one.field) for one in found]

    return problems


def test_a_complete_file_is_in_order(told: Told) -> None:
    assert told("back = Geri\ncount = { $number } teklif\n") == []


@pytest.mark.parametrize(
    ("turkish", "problem"),
    [
        ("back = Geri\n", ("locale-missing", 0, "count")),
        (
            "back = Geri\ncount = { $number } teklif\nbak = Geri\n",
            ("locale-unknown", 3, "bak"),
        ),
        ("back = Geri\n\ncount = { $sayi } teklif\n", ("locale-variables", 3, "count")),
        (
            "back = Geri\ncount = { $number } teklif\nback = Dön\n",
            ("locale-twice", 3, "back"),
        ),
    ],
)
def test_a_slip_of_the_pen_is_told_with_its_line(
    told: Told, turkish: str, problem: tuple[str, int, str]
) -> None:
    assert told(turkish) == [problem]


def test_a_broken_entry_is_told_with_its_line_and_hides_no_other(told: Told) -> None:
    assert told("back = Geri\n\ncount = { $number teklif\n") == [
        ("locale-broken", 3, ""),
        ("locale-missing", 0, "count"),
    ]


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    (tmp_path / "de.ftl").write_text(GERMAN, "utf-8")
    (tmp_path / "tr.ftl").write_bytes(b"back = Zur\xfcck\n")
    (problem,) = locale_review.problems(tmp_path)
    assert (problem.path, problem.code) == ("kiosk/language/locales/tr.ftl", "locale-unreadable")


def test_a_file_awaits_review_until_somebody_has_signed_it(tmp_path: Path) -> None:
    (tmp_path / "de.ftl").write_text(GERMAN, "utf-8")
    (tmp_path / "tr.ftl").write_text("### Origin: machine\n\nback = Geri\n", "utf-8")
    (tmp_path / "ru.ftl").write_text("back = Назад\n", "utf-8")
    assert locale_review.unreviewed(tmp_path) == ("tr", "ru")


def test_the_shipped_files_are_in_order_and_say_that_they_await_a_reader() -> None:
    assert list(locale_review.problems()) == []
    assert locale_review.unreviewed() == tuple(LANGUAGES)


@pytest.mark.parametrize(
    "broken", [b"", b"\xff\xfe\x00", b"back = { $oops\n", b"back = { missing-term() }\n"]
)
def test_words_of_a_broken_file_are_german(
    broken: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "locales"
    folder.mkdir()
    (folder / "de.ftl").write_text(GERMAN, "utf-8")
    (folder / "tr.ftl").write_bytes(broken)
    monkeypatch.setattr(strings, "files", lambda package: tmp_path)
    strings.locale_file.cache_clear()
    try:
        assert Strings("tr")("back") == "Zurück"
        assert Strings("tr")("leave") == "leave"
    finally:
        strings.locale_file.cache_clear()
