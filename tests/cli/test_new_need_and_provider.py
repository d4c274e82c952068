"""A need or a provider more: one entry in its file, with a picture that every screen can show."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.catalog.editing.house_entries import with_sub_need
from kiosk.catalog.editing.list_entry import Entry
from kiosk.catalog.reading.loader import load, read
from kiosk.cli import main
from kiosk.font.png import coverage
from tests.catalog.content_folder import Content
from tests.cli.typed_lines import Run

DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -960 960 960">'
    '<path d="M200-200v-560h560v560H200Z"/></svg>'
)

CHAT: Entry = {"id": "chat", "text": {"de": {"title": "Chatten"}}}
MOVING_ALL = """\
  - {id: first, pictogram: sos, colour: "#b3261e", text: {de: {title: Zuerst}}}
"""


def held(content: Content, name: str) -> str:
    """What a file of the folder holds."""
    return (content.folder / name).read_text("utf-8")


def test_a_provider_is_added_and_every_other_byte_stays(run: Run, content: Content) -> None:
    before = held(content, "providers.yaml")
    options = ("--name=Deutsch-Türkischer Verein", "--kind=Verein", "--summary=Hilft.", "--yes")
    assert run("new", "provider", *options, typed=())[0] == 0
    assert held(content, "providers.yaml").startswith(before.rstrip("\n"))
    provider = load(content.folder).catalog.providers["deutsch-tuerkischer-verein"]
    assert provider.name == "Deutsch-Türkischer Verein"


def test_a_provider_can_be_asked_for(run: Run, content: Content) -> None:
    run("new", "provider", typed=("", "Verein X", "Verein", "", "Hilft."))
    assert load(content.folder).catalog.providers["verein-x"].kind == "association"


def test_a_provider_is_added_also_while_an_offer_has_none(run: Run, content: Content) -> None:
    assert run("new", "offer", "--title=Tee", "--yes", typed=())[0] == 0
    assert run("new", "provider", "--name=Verein X", "--kind=Verein", "--yes", typed=())[0] == 0
    providers = load(content.folder).catalog.providers
    assert "verein-x" in providers
    assert "" not in providers


def test_a_provider_that_is_there_is_not_added_again(run: Run, content: Content) -> None:
    before = held(content, "providers.yaml")
    status, _, complaint = run("new", "provider", "--name=Freundeskreis", "--yes", typed=())
    assert status == 2
    assert "club" in complaint
    assert held(content, "providers.yaml") == before


def test_a_file_with_an_error_is_not_added_to(run: Run, content: Content) -> None:
    content.change("providers.yaml", "kind: club", "kind: clubb")
    before = held(content, "providers.yaml")
    options = ("--name=Verein X", "--kind=Verein", "--yes")
    assert run("new", "provider", *options, typed=())[0] == 2
    assert held(content, "providers.yaml") == before


def test_a_narrower_need_stands_among_those_of_its_need(run: Run, content: Content) -> None:
    before = held(content, "needs.yaml")
    run("new", "need", "--id=german.chat", "--title=Chatten", "--yes", typed=())
    line = "      - {id: chat, text: {de: {title: Chatten}}}\n"
    assert held(content, "needs.yaml") == before + line


def test_a_need_without_a_picture_is_not_told_that_the_font_lacks_it(run: Run) -> None:
    _, told, _ = run("new", "need", "--title=Chat", "--under=german", "--yes", typed=())
    assert "german.chat" in told
    assert "font.build" not in told


def test_a_narrower_need_finds_its_need_wherever_the_file_has_it_by_now(content: Content) -> None:
    first = held(content, "needs.yaml").replace("needs:\n", f"needs:\n{MOVING_ALL}", 1)
    fresh = with_sub_need(first.encode(), "german", CHAT, {"sos", "german"})
    content.write("needs.yaml", fresh.text)
    assert fresh.errors == ()
    assert load(content.folder).catalog.needs["german"].subs[-1].id == "german.chat"


def test_a_narrower_need_is_refused_when_its_need_has_gone(content: Content) -> None:
    fresh = with_sub_need(held(content, "needs.yaml").encode(), "gone", CHAT, {"sos", "german"})
    assert [problem.code for problem in fresh.errors] == ["edit-refused"]


def test_a_need_of_its_own_is_the_last_tile(run: Run, content: Content) -> None:
    run("new", "need", "--title=Wohnen", "--pictogram=german", "--yes", typed=())
    needs = load(content.folder).catalog.needs
    assert [*needs] == ["sos", "german", "wohnen"]


def test_a_need_of_its_own_without_a_picture_is_refused(run: Run, content: Content) -> None:
    before = held(content, "needs.yaml")
    assert run("new", "need", "--title=Wohnen", "--yes", typed=())[0] == 2
    assert held(content, "needs.yaml") == before


def test_a_drawing_comes_with_a_picture_for_screens_without_the_font(
    run: Run, content: Content, tmp_path: Path
) -> None:
    (tmp_path / "x.svg").write_text(DRAWING)
    words = ("--title=Wohnen", f"--drawing={tmp_path / 'x.svg'}", "--yes")
    status, told, _ = run("new", "need", *words, typed=())
    assert status == 0
    assert "kiosk.font.build" in told
    assert load(content.folder).catalog.needs["wohnen"].pictogram == "wohnen"
    assert any(map(sum, coverage(content.folder / "pictograms/wohnen.png")))


@pytest.mark.parametrize(
    "drawing",
    [
        DRAWING.replace("0 -960 960 960", "0 0 24 24"),
        DRAWING.replace("H200Z", "A9 9 0 0 1 3 3Z"),
        DRAWING.replace("<path", '<circle cx="1" cy="1" r="1"/><path'),
        "kein Bild",
    ],
)
def test_a_drawing_that_some_screen_cannot_show_is_refused(
    run: Run, content: Content, tmp_path: Path, drawing: str
) -> None:
    before = held(content, "needs.yaml")
    (tmp_path / "x.svg").write_text(drawing)
    words = ("--title=Wohnen", f"--drawing={tmp_path / 'x.svg'}", "--yes")
    assert run("new", "need", *words, typed=())[0] == 2
    assert held(content, "needs.yaml") == before


def test_a_need_can_be_asked_for(run: Run, content: Content) -> None:
    run("new", "need", typed=("Chatten", "deutsch", "", "n"))
    assert [sub.id for sub in load(content.folder).catalog.needs["german"].subs][-1] == (
        "german.chatten"
    )


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_whatever_is_added_the_check_accepts(
    content: Content, house: Path, data: st.DataObject
) -> None:
    words = st.text(max_size=30)
    options = {
        "need": {
            "--title": words,
            "--under": st.sampled_from(["german", "sos", "x", ""]),
            "--id": st.sampled_from(["chat", "german.chat", "german", "sos.a.b", "Ä"]),
            "--pictogram": st.sampled_from(["german", "x"]),
            "--colour": st.sampled_from(["#123456", "rot"]),
        },
        "provider": {
            "--name": words,
            "--kind": st.sampled_from(["Verein", "public", "x"]),
            "--url": st.sampled_from(["https://www.meerbusch.de", "https://example.org", "x"]),
            "--summary": words,
            "--id": st.sampled_from(["neu", "haus", "Ä", "a.b"]),
        },
    }
    kind = data.draw(st.sampled_from(sorted(options)))
    before = {name: held(content, name) for name in ("needs.yaml", "providers.yaml")}
    command = ["new", kind, "--yes", "--config", str(house)]
    for option, values in options[kind].items():
        if data.draw(st.booleans()):
            command.append(f"{option}={data.draw(values)}")
    status = main(command)
    changed = any(held(content, name) != text for name, text in before.items())
    assert changed == (status == 0)
    problems = read(content.folder, date(2026, 11, 28)).problems
    assert not [one for one in problems if one.severity == "error"], problems
    for name, text in before.items():
        content.write(name, text)
