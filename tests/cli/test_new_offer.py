"""A volunteer begins an offer: by questions, by options, and never with a broken file."""

from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.catalog.choices import Status
from kiosk.catalog.reading.loader import load, read
from kiosk.cli import main
from kiosk.cli.refusal import INTERRUPTED
from tests.catalog.content_folder import Content
from tests.cli.commands import Terminal
from tests.cli.typed_lines import Run

TITLE = ("new", "offer", "--title", "Kochen für alle")
NEW = "offers/kochen-fuer-alle.yaml"
KNOWN = ("--provider", "haus", "--need", "german.practice")
SKIPPED = ("",) * 20


def said(content: Content) -> dict[str, object]:
    """What the new file says."""
    found: dict[str, object] = yaml.load((content.folder / NEW).read_text("utf-8"), yaml.BaseLoader)
    return found


def test_an_offer_of_which_nothing_is_known_is_a_draft(run: Run, content: Content) -> None:
    status, told, _ = run(*TITLE, "--yes", typed=())
    assert status == 0
    assert "Entwurf" in told
    assert said(content)["status"] == "draft"


def test_an_offer_that_nobody_can_reach_yet_is_a_sample(run: Run, content: Content) -> None:
    run(*TITLE, *KNOWN, "--yes", typed=())
    assert said(content)["sample"] == "yes"
    assert said(content)["status"] == "active"


def test_a_new_file_names_the_schema_by_which_an_editor_helps(run: Run, content: Content) -> None:
    run(*TITLE, "--yes", typed=())
    first = (content.folder / NEW).read_text("utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=../.schema/offer.json"


def test_a_number_that_nobody_has_tried_is_not_shown(run: Run, content: Content) -> None:
    run(*TITLE, *KNOWN, "--phone", "02132 123456", "--yes", typed=())
    assert load(content.folder).catalog.offers["kochen-fuer-alle"].status is Status.DRAFT


def test_a_verified_offer_is_shown_at_once(run: Run, content: Content) -> None:
    run(*TITLE, *KNOWN, "--phone", "02132 123456", "--verified", "--yes", typed=())
    offer = load(content.folder).catalog.offers["kochen-fuer-alle"]
    assert offer.offered_on(offer.last_verified or date.min)


def test_the_questions_take_enter_for_what_nobody_knows(run: Run, content: Content) -> None:
    status, _, _ = run("new", "offer", typed=("Kochen für alle", *SKIPPED))
    assert status == 0
    assert said(content)["status"] == "draft"


def test_a_provider_is_chosen_by_a_part_of_its_name_and_a_need_by_its_number(
    run: Run, content: Content
) -> None:
    typed = ("Kochen für alle", "", "freundes", "2", *SKIPPED)
    run("new", "offer", typed=typed)
    assert said(content)["provider"] == "club"
    assert said(content)["needs"] == ["german"]


def test_hours_in_german_are_shown_as_dates_at_once(run: Run, content: Content) -> None:
    typed = ("Kochen für alle", "", "", "", "Mi 16-18 Uhr", *SKIPPED)
    _, told, _ = run("new", "offer", typed=typed)
    assert "16:00–18:00" in told
    assert said(content)["hours"] == "We 16:00-18:00; PH off"


def test_a_wrong_number_is_asked_for_again(run: Run, content: Content) -> None:
    typed = ("Kochen für alle", "", "", "", "", "12", "02132 123456", *SKIPPED)
    _, told, _ = run("new", "offer", typed=typed)
    assert "keine Telefonnummer" in told or "so nicht geben" in told
    assert said(content)["contacts"] == [{"phone": "02132 123456"}]


@pytest.mark.parametrize(
    ("option", "value", "words"),
    [
        ("--phone", "12", "Telefon"),
        ("--hours", "manchmal", "Öffnungszeiten"),
        ("--cost", "teuer", "kostenlos"),
        ("--url", "nirgends", "Link"),
        ("--address", ", ,", "Anschrift"),
        ("--provider", "niemand", "Anbieter"),
        ("--email", "haus@example.org", "E-Mail"),
    ],
)
def test_a_wrong_option_is_refused_in_german_and_writes_nothing(
    run: Run, content: Content, option: str, value: str, words: str
) -> None:
    status, _, complaint = run(*TITLE, option, value, "--yes", typed=())
    assert status == 2
    assert words in complaint or value in complaint
    assert not (content.folder / NEW).exists()


def test_without_a_title_nothing_is_begun(run: Run, content: Content) -> None:
    assert run("new", "offer", "--yes", typed=())[0] == 2


def test_an_answer_that_never_comes_leaves_everything_as_it_was(run: Run, content: Content) -> None:
    status, _, complaint = run("new", "offer", typed=("Kochen für alle",))
    assert status == 2
    assert "nichts geschrieben" in complaint
    assert not (content.folder / NEW).exists()


def test_control_c_at_the_keyboard_leaves_everything_as_it_was(
    content: Content, config: Path
) -> None:
    with Terminal("new", "offer", "--config", config, folder=content.folder.parent) as terminal:
        terminal.wait_for("Wie heißt das Angebot?")
        terminal.type("Kochen für alle\n")
        terminal.wait_for("kurzen Satz")
        terminal.interrupt()
        assert terminal.status() == INTERRUPTED
    assert not (content.folder / NEW).exists()


def test_a_second_offer_of_a_name_gets_a_number(run: Run, content: Content) -> None:
    run(*TITLE, "--yes", typed=())
    run(*TITLE, "--yes", typed=())
    assert (content.folder / "offers/kochen-fuer-alle-2.yaml").exists()


def test_the_editor_may_change_the_file_before_it_is_written(
    run: Run, content: Content, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", "sed -i 's/title: Kochen/title: Essen/'")
    run(*TITLE, *KNOWN, "--verified", typed=(*("",) * 9, "j", "j"))
    assert load(content.folder).catalog.offers["kochen-fuer-alle"].texts["de"].title.startswith("E")


def test_what_the_editor_breaks_is_not_written(
    run: Run, content: Content, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", "sed -i 's/^id:.*/id: [/'")
    run(*TITLE, *KNOWN, "--verified", typed=(*("",) * 9, "j", "n", "j"))
    assert said(content)["id"] == "kochen-fuer-alle"


WORDS = st.text(min_size=1, max_size=40)
OPTIONS = {
    "--title": st.one_of(st.sampled_from(["Kochen", "Ä: 'x' # y", "no", "- a", "[b]"]), WORDS),
    "--summary": WORDS,
    "--description": WORDS,
    "--bring": WORDS,
    "--provider": st.sampled_from(["haus", "Freundeskreis", "x"]),
    "--need": st.sampled_from(["german", "Kurs", "sos", "x"]),
    "--hours": st.sampled_from(["Mi 16-18 Uhr", "24/7", "We[2] 16:00-18:00; PH off", "x"]),
    "--dates": st.sampled_from(["03.12.2030 16:00-18:00", "2030-12-03 16:00-18:00", "x"]),
    "--phone": st.sampled_from(["02132 123456", "112", "030 23125 001", "x"]),
    "--email": st.sampled_from(["haus@haus-der-nachbarn.de", "cafe@example.org", "x"]),
    "--url": st.sampled_from(["https://www.meerbusch.de", "https://example.org", "x"]),
    "--address": st.sampled_from(["Markt 1", "Markt 1, 40667 Meerbusch", "Musterweg 1, Köln", ""]),
    "--languages": st.sampled_from(["Deutsch, Türkisch", "de", "x"]),
    "--cost": st.sampled_from(["kostenlos", "fee", "x"]),
    "--registration": st.sampled_from(["telefonisch", "Termin", "x"]),
    "--childcare": st.sampled_from(["ja", "unbekannt", "x"]),
    "--audience": st.sampled_from(["Mütter, Frauen", "x"]),
    "--id": st.sampled_from(["neu", "cafe", "Ä", "a.b"]),
}
FLAGS = ("--women-only", "--by-appointment", "--verified")


def _holds_what_check_accepts(content: Content, house: Path, data: st.DataObject) -> None:
    """Run `kiosk new offer` with any options; whatever it writes has no error."""
    command = ["new", "offer", "--yes", "--config", str(house)]
    for option, values in OPTIONS.items():
        if data.draw(st.booleans()):
            command.append(f"{option}={data.draw(values)}")
    command += [flag for flag in FLAGS if data.draw(st.booleans())]
    before = {file.name for file in content.folder.rglob("*.yaml")}
    status = main(command)
    fresh = [file for file in content.folder.rglob("*.yaml") if file.name not in before]
    assert len(fresh) == (status == 0)
    problems = read(content.folder, date(2026, 11, 28)).problems
    assert not [one for one in problems if one.severity == "error"], problems
    for file in fresh:
        file.unlink()


@pytest.mark.exhaustive
@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_whatever_is_written_the_check_accepts(
    content: Content, house: Path, data: st.DataObject
) -> None:
    _holds_what_check_accepts(content, house, data)


@pytest.mark.exhaustive
@settings(
    max_examples=2_000, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_whatever_is_written_of_many_combinations_the_check_accepts(
    content: Content, house: Path, data: st.DataObject
) -> None:
    _holds_what_check_accepts(content, house, data)
