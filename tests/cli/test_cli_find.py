"""`kiosk find` gives the screen's answer, with its reasons in the visitor's language."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import main
from kiosk.cli.refusal import REFUSED
from tests.catalog.content_folder import Content
from tests.cli.commands import piped

WEDNESDAY = "2026-12-09T16:30"
Find = Callable[..., dict[str, Any]]


@pytest.fixture
def find(config: Path, capsys: pytest.CaptureFixture[str]) -> Find:
    """The answer as JSON; the content must be faultless."""

    def answer(*arguments: str) -> dict[str, Any]:
        status = main(["find", "--config", str(config), "--json", *arguments])
        said = capsys.readouterr()
        assert (status, said.err) == (0, "")
        found: dict[str, Any] = json.loads(said.out)
        return found

    return answer


def codes(row: dict[str, Any]) -> list[str]:
    """Why an offer fits, as codes."""
    return [reason["code"] for reason in row["reasons"]]


def offers(rows: list[dict[str, Any]]) -> list[str]:
    """The ids of the offers, best first."""
    return [row["offer"] for row in rows]


@pytest.mark.exhaustive
def test_the_answer_names_question_offers_and_reasons(config: Path) -> None:
    answer = piped(
        *("find", "--language", "tr", "--need", "german.practice", "--at", WEDNESDAY, "--json"),
        folder=config.parent,
    )
    assert answer.returncode == 0
    found = json.loads(answer.stdout)
    assert list(found) == ["need", "language", "at", "matches", "wider", "helplines"]
    assert found["need"] == "german.practice"
    assert found["language"] == "tr"
    assert found["at"] == "2026-12-09T16:30+01:00"
    assert (found["wider"], found["helplines"]) == ([], [])
    (row,) = found["matches"]
    assert row["offer"] == "cafe"
    assert row["title"] == "Language café"
    assert row["provider"] == "Haus der Nachbarn"
    assert row["state"] == "open"
    assert codes(row)[:2] == ["reason-speaks", "reason-open-until"]


def test_the_help_lines_of_the_need_come_along(find: Find, content: Content) -> None:
    content.change("helplines/notruf.yaml", "[sos]", "[sos, german.course]")
    found = find("--need", "german.practice", "--at", WEDNESDAY)
    assert offers(found["matches"]) == ["cafe"]
    assert offers(found["helplines"]) == ["notruf"]


def test_reasons_are_words_of_the_visitors_language_without_isolates(find: Find) -> None:
    german = find("--need", "german.practice", "--at", WEDNESDAY)["matches"][0]["reasons"]
    arabic = find("--need", "german.practice", "--at", WEDNESDAY, "--language", "ar")
    texts = [reason["text"] for reason in arabic["matches"][0]["reasons"]]
    assert any("18:00" in reason["text"] for reason in german)
    assert any("18:00" in text for text in texts)
    assert any("\u0600" <= letter <= "\u06ff" for letter in texts[0])
    assert not any(isolate in "".join(texts) for isolate in "\u2066\u2067\u2068\u2069")


def test_a_time_with_another_zone_is_told_on_the_clock_of_the_house(find: Find) -> None:
    found = find("--need", "german.practice", "--at", "2026-12-09T15:30+00:00")
    assert found["at"] == "2026-12-09T16:30+01:00"


@pytest.mark.parametrize(
    ("option", "old", "new"),
    [
        ("--women-only", "women_only: yes", "women_only: no"),
        ("--childcare", "childcare: yes", "childcare: no"),
        ("--free", "cost: free", "cost: fee"),
        ("--my-language", "languages_spoken: [de, tr]", "languages_spoken: [de]"),
    ],
)
def test_a_filter_keeps_what_fits_and_moves_the_rest_to_the_wider_answer(
    find: Find, content: Content, option: str, old: str, new: str
) -> None:
    question = ("--need", "german.practice", "--at", WEDNESDAY, "--language", "tr", option)
    assert offers(find(*question)["matches"]) == ["cafe"]
    content.offer(old=old, new=new)
    found = find(*question)
    assert (found["matches"], offers(found["wider"])) == ([], ["cafe"])


def test_open_now_asks_for_the_moment(find: Find) -> None:
    question = ("--need", "german.practice", "--open-now")
    assert offers(find(*question, "--at", WEDNESDAY)["matches"]) == ["cafe"]
    assert find(*question, "--at", "2026-12-09T12:00")["matches"] == []


def test_people_get_a_line_for_each_offer(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    question = ["find", "--need", "german.practice", "--at", WEDNESDAY]
    assert main([*question, "--config", str(config)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:3] == ["german.practice · de · Mi 09.12.2026, 16:30", "", "Das passt"]
    assert lines[3].startswith("  cafe: Sprachcafé (Haus der Nachbarn) – ")
    assert "kostenlos" in lines[3]


def test_people_are_told_when_nothing_fits_and_what_else_there_is(
    config: Path, content: Content, capsys: pytest.CaptureFixture[str]
) -> None:
    content.change("helplines/notruf.yaml", "[sos]", "[sos, german.practice]")
    question = ["find", "--need", "german.course", "--at", WEDNESDAY]
    assert main([*question, "--config", str(config)]) == 0
    said = capsys.readouterr().out
    assert "Nichts passt genau." in said
    assert "\nWeiter gefasst\n" in said
    assert "\n  cafe: Sprachcafé (Haus der Nachbarn) – " in said
    assert "\nHilfetelefone\n  notruf: " in said


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--need", "german.practise"], "„german.practise“ gibt es nicht. Meinten Sie „german.pra"),
        (["--need", "german.xyzxyzxyz"], "Es gibt: german.practice, german.course."),
        (["--need", "zzz"], "Es gibt: sos, german."),
        (["--need", "german", "--language", "arr"], "„arr“ gibt es hier nicht. Meinten Sie „ar“?"),
        (["--need", "german", "--language", "xx"], "Es gibt: de, de-easy, en,"),
    ],
)
def test_an_unknown_need_or_language_is_refused_with_what_there_is(
    config: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    assert main(["find", "--config", str(config), *arguments]) == REFUSED
    said = capsys.readouterr()
    assert said.out == ""
    assert words in said.err


@pytest.mark.parametrize(
    ("typed", "answer"),
    [("\x1b[31mx", "[31mx"), ("practice", "german.practice")],
    ids=["control", "a part of the name"],
)
def test_an_unknown_name_is_said_without_control_characters_and_finds_what_was_meant(
    typed: str, answer: str, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["find", "--need", typed, "--config", str(config)]) == REFUSED
    complaint = capsys.readouterr().err
    assert "\x1b" not in complaint
    assert answer in complaint


def test_staff_learn_that_a_broken_file_is_missing_from_the_answer(
    config: Path, content: Content, capsys: pytest.CaptureFixture[str]
) -> None:
    content.offer(old="cost: free", new="cost: x")
    assert main(["find", "--config", str(config), "--need", "german", "--json"]) == 0
    said = capsys.readouterr()
    assert json.loads(said.out)["matches"] == []
    assert said.err.startswith("Im Inhalt ist 1 Fehler.")


def test_words_in_any_language_find_needs_and_offers(find: Find, content: Content) -> None:
    content.write("synonyms.yaml", "german.practice: {ru: [разговор, языковое кафе]}\n")
    found = find("--words", "разговoр", "--at", WEDNESDAY)
    assert list(found) == ["words", "language", "at", "needs", "matches"]
    assert found["needs"] == [{"need": "german.practice", "title": "Sprechen üben"}]
    assert offers(found["matches"]) == ["cafe"]


def test_people_get_a_line_for_each_need_that_was_meant(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    question = ["find", "--words", "sprechen", "--at", WEDNESDAY]
    assert main([*question, "--config", str(config)]) == 0
    said = capsys.readouterr().out
    assert said.startswith("sprechen · de · Mi 09.12.2026, 16:30\n\nAnliegen\n  german.practice: ")
    assert "\nDas passt\n  cafe: " in said


def test_either_a_need_or_words_are_asked_for(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["find", "--config", str(config), "--need", "german", "--words", "Deutsch"])
    assert "--words und --need gehen nicht zusammen." in capsys.readouterr().err
