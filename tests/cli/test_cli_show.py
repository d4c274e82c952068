"""`kiosk show` prints one thing as visitors read it, and what staff should know about it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.cli.refusal import REFUSED
from kiosk.language.script import cells
from kiosk.ui.terminal.text_direction import FIXED_DIRECTION, FREE_DIRECTION
from tests.catalog.content_folder import Content
from tests.cli.commands import Terminal, piped

WEDNESDAY = "2026-12-09T16:30"
CAFE = (
    "Sprachcafé",
    "Offen bis 18:00",
    "Mi 16:00–18:00 (2. im Monat)",
    "Adresse:",
    "Musterweg 1, 04066 Meerbusch",
    "Haus der Nachbarn",
    "Markt U00 07",
    "Telefon:",
    "+49 30 23125 042",
    "Beispiel",
    "Kostenlos · Nur für Frauen · Mit Kinderbetreuung · Ohne Anmeldung ·",
    "Ohne Stufen",
    "Sprachen vor Ort:",
    "Deutsch, Türkisch",
    "cafe@example.org",
    "example.org/cafe",
    "Beispiel, Kontakt erfunden",
    "Zuletzt geprüft: 15.10.2026",
    "Deutsch sprechen bei Kaffee.",
    "Sie können Ihr Kind mitbringen.",
    "Kommen Sie einfach vorbei.",
)
"""What the screen of the café says on that day, in its order."""

Show = Callable[..., list[str]]


@pytest.fixture
def show(config: Path, capsys: pytest.CaptureFixture[str]) -> Show:
    """The lines of the command, which must go well."""

    def lines(*arguments: str, at: str = WEDNESDAY) -> list[str]:
        status = main(["show", *arguments, "--at", at, "--config", str(config)])
        said = capsys.readouterr()
        assert (status, said.err) == (0, "")
        return said.out.splitlines()

    return lines


WEEKS = "Offen in den nächsten vier Wochen, jede ab dem Tag links"


def refused(config: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Why the command does not do it."""
    assert main(["show", *arguments, "--config", str(config)]) == REFUSED
    return capsys.readouterr().err


def test_an_offer_is_told_in_the_words_and_the_order_of_its_screen(show: Show) -> None:
    lines = [line.strip() for line in show("cafe")]
    card = lines[: lines.index(WEEKS)]
    assert card[0] == "offers/cafe · Deutsch · Mi 09.12.2026, 16:30"
    assert tuple(filter(None, card[1:])) == CAFE


def test_the_hours_of_four_weeks_follow(show: Show) -> None:
    lines = show("offers/cafe")
    first = lines.index(WEEKS) + 1
    assert lines[first : first + 4] == [
        "  09.12.2026  Mi 16:00-18:00",
        "  16.12.2026  –",
        "  23.12.2026  –",
        "  30.12.2026  –",
    ]


def test_each_translation_is_told_and_how_to_review_it(show: Show, content: Content) -> None:
    row = {"key": "offers/cafe", "language": "ar", "title": "مقهى", "origin": "machine"}
    content.drafts(row | {"summary": "", "description": "", "source": "", "by": "", "on": ""})
    lines = "\n".join(show("cafe"))
    assert "fehlt auf: Türkisch" in lines
    assert "noch nicht durchgesehen: Arabisch" in lines
    assert "kiosk review tr offers/cafe" in lines


def test_what_a_check_says_about_this_one_is_told(show: Show) -> None:
    assert "Alle Termine sind vorbei" in "\n".join(show("cafe"))
    assert "Alle Termine sind vorbei" not in "\n".join(show("notruf"))


def test_where_nothing_is_to_be_translated_no_text_is_called_good(show: Show) -> None:
    assert "  Hier gibt es nichts zu übersetzen." in show("haus")


def test_an_offer_that_is_over_is_shown_with_a_remark(show: Show) -> None:
    assert "nicht mehr im Angebot" in "\n".join(show("cafe", at="2028-01-05T10:00"))


def test_a_pipe_gets_arabic_as_it_is_written_and_nothing_that_steers_a_terminal(
    show: Show,
) -> None:
    text = "\n".join(show("cafe", "--language", "ar"))
    assert "مجاني" in text
    assert text.replace("\n", "").isprintable()


@pytest.mark.exhaustive
def test_a_terminal_gets_arabic_in_visual_order_and_is_told_so(config: Path) -> None:
    with Terminal("show", "cafe", "--language", "ar", folder=config.parent) as terminal:
        assert terminal.status() == 0
        sheet = terminal.shown.partition(FIXED_DIRECTION)[2].partition(FREE_DIRECTION)[0]
    assert "ﻲﻧﺎﺠﻣ" in sheet


@pytest.mark.exhaustive
def test_who_reads_no_further_gets_no_error(config: Path) -> None:
    assert piped("show", "cafe", folder=config.parent).stderr == ""


@pytest.mark.parametrize("thing", ["cafe", "notruf", "german", "german.practice", "club"])
@pytest.mark.parametrize("language", ["de", "ar", "ti", "ja", "tr"])
def test_no_line_is_longer_than_a_usual_window(show: Show, thing: str, language: str) -> None:
    assert max(map(cells, show(thing, "--language", language))) <= 80


def test_a_need_shows_its_offers(show: Show) -> None:
    lines = "\n".join(show("german"))
    assert "german.practice: Sprechen üben" in lines
    assert "  cafe: Sprachcafé (Haus der Nachbarn)" in lines


def test_a_provider_shows_what_it_offers_and_supports(show: Show) -> None:
    assert "Angebote\n  cafe: Sprachcafé – Offen bis 18:00" in "\n".join(show("haus"))
    assert "Unterstützt auch\n  cafe: Sprachcafé" in "\n".join(show("club"))


def test_a_help_line_is_shown_by_its_id(show: Show) -> None:
    assert "  rund um die Uhr" in show("notruf")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("caffe", "offers/cafe  Sprachcafé"),
        ("sprachcafe", "offers/cafe  Sprachcafé"),
        ("Sprachkaffee", "offers/cafe  Sprachcafé"),
        ("Freundes", "providers/club  Freundeskreis"),
    ],
)
def test_an_unknown_id_gets_likely_ones(
    config: Path, capsys: pytest.CaptureFixture[str], written: str, meant: str
) -> None:
    words = refused(config, capsys, written)
    assert words.startswith(f"kiosk: „{written}“ gibt es nicht. Meinten Sie etwas davon?\n")
    assert meant in words


def test_what_is_like_nothing_gets_a_way_to_find_it(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "kiosk show german" in refused(config, capsys, "xyzq")


def test_an_id_of_two_things_asks_which_one(
    config: Path, content: Content, capsys: pytest.CaptureFixture[str]
) -> None:
    content.change("providers.yaml", "id: club", "id: german")
    for name in ("offers/cafe.yaml",):
        content.change(name, "supporters: [club]", "supporters: [german]")
    words = refused(config, capsys, "german")
    assert "heißt mehreres" in words
    assert "needs/german" in words
    assert "providers/german" in words


def test_an_unknown_language_is_refused(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "Die Sprache „tx“" in refused(config, capsys, "cafe", "--language", "tx")


@pytest.mark.exhaustive
def test_a_german_address_stands_where_an_arabic_card_begins(config: Path) -> None:
    with Terminal("show", "cafe", "--language", "ar", folder=config.parent) as terminal:
        assert terminal.status() == 0
    (line,) = [one for one in terminal.shown.splitlines() if "Musterweg" in one]
    assert line.strip() == "Musterweg 1, 04066 Meerbusch"
    assert line.startswith(" " * 40)


def test_an_offer_with_an_error_is_told_from_one_that_does_not_exist(
    config: Path, capsys: pytest.CaptureFixture[str], content: Content
) -> None:
    content.change("offers/cafe.yaml", "cost: free", "cost:free")
    complaint = refused(config, capsys, "cafe")
    assert "In offers/cafe.yaml ist ein Fehler" in complaint
    assert "kiosk check offers/cafe.yaml" in complaint


def test_a_season_is_told_all_year(show: Show, content: Content) -> None:
    season = "seasons: [{from: 09-01, until: 09-30, registration: form}]"
    content.change("offers/cafe.yaml", "registration: none", f"registration: none\n{season}")
    lines = show("cafe")
    told = lines[lines.index("Im Lauf des Jahres") + 1]
    assert told == "  1. September – 30. September: Bitte mit Formular anmelden"
