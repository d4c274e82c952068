"""The volunteer's guide tells of what there is: its commands, its hours, its fields."""

import json
import re
import shlex
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from kiosk.catalog.field_table.field import Field, Fields
from kiosk.catalog.field_table.offer import OFFER
from kiosk.catalog.hours.availability import Hours, problems
from kiosk.catalog.hours.table import table
from kiosk.catalog.json_schema.content_names import content_names
from kiosk.catalog.json_schema.field_guide import BEGIN, END, example, with_field_list
from kiosk.catalog.json_schema.file_schemas import OFFER_FILE, content_files, file_schemas
from kiosk.cli.arguments import parser
from kiosk.language import dates
from kiosk.language.languages import LANGUAGES, SOURCE
from tests.catalog.json_schema.editors_eyes import faults, value
from tests.catalog.shipped import CONTENT, shipped

ROOT = CONTENT.parent
GUIDE = (CONTENT / "ANLEITUNG.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
SETTING_UP = (CONTENT / "AUFSTELLEN.md").read_text("utf-8")
COMMAND = re.compile(
    r"`(?:uv run |sudo )?(kiosk [^`\n]*)`|^    (?:uv run |sudo )(kiosk[^#\n]*)", re.MULTILINE
)
ROW = re.compile(r"^\| `([^`]+)` \| [^|]+ \| (\w\w \d\d\.\d\d\. [^|]+) \|$", re.MULTILINE)
FIRST = date(2026, 12, 23)


def commands(text: str) -> list[str]:
    """Every command line of a text, once."""
    found = (one or other for one, other in COMMAND.findall(text))
    return list(dict.fromkeys(line.partition(" > ")[0].strip() for line in found))


def shown(rule: str) -> str:
    """The first openings of a rule, as the guide writes them."""
    rows = [(date.fromisoformat(row["date"]), row) for row in table(Hours(rule), FIRST)]
    return ", ".join(
        f"{dates.weekday(SOURCE, day, short=True)} {day:%d.%m.} {row['opens']}–{row['closes']}"
        for day, row in rows[:3]
    )


@pytest.mark.parametrize(
    "line",
    list(dict.fromkeys([one for text in (GUIDE, README, SETTING_UP) for one in commands(text)])),
)
def test_every_command_is_there(line: str) -> None:
    parser().parse_args([word for word in shlex.split(line)[1:] if word != "--help"])


def test_the_guide_names_the_commands_of_a_week() -> None:
    first_words = {line.split()[1] for line in commands(GUIDE) if " " in line}
    assert first_words >= {"check", "verify", "review", "new", "undo", "show", "hours", "schema"}


def test_there_are_twelve_examples_of_hours() -> None:
    assert len(ROW.findall(GUIDE)) == 12


@pytest.mark.parametrize(("rule", "told"), ROW.findall(GUIDE))
def test_an_example_of_hours_means_what_the_guide_says(rule: str, told: str) -> None:
    assert problems(rule, FIRST) == ()
    assert shown(rule) == told


def test_the_list_of_fields_is_that_of_today() -> None:
    assert GUIDE.count(BEGIN) == GUIDE.count(END) == 1
    assert with_field_list(GUIDE) == GUIDE


def test_a_guide_without_marks_stays_as_it_is() -> None:
    assert with_field_list("# Eigene Anleitung\n") == "# Eigene Anleitung\n"


def every_field(fields: Fields, schema: Any) -> Iterator[tuple[Field, Any]]:
    """Each field of a kind of file with its schema."""
    for name, field in fields.items():
        own = schema["properties"][name]
        yield field, own
        if field.fields:
            inside = own.get("items", own)
            yield from every_field(field.fields, inside["properties"].get(SOURCE, inside))


@pytest.mark.parametrize("name", [name for name, fields in content_files().items() if fields])
def test_every_field_has_an_example_that_an_editor_accepts(name: str) -> None:
    schema = json.loads(file_schemas(content_names(CONTENT, shipped()))[name])
    for field, own in every_field(content_files()[name], schema):
        if line := example(field):
            node = yaml.compose(line, Loader=yaml.BaseLoader)
            assert node is not None
            checked = Draft7Validator({**own, "definitions": schema["definitions"]})
            assert list(checked.iter_errors(value(node)[field.name])) == [], line
        assert f"`{field.name}` – **{field.label}**" in GUIDE


def snippets() -> list[str]:
    """The lines of an offer's file that the guide shows before its list of fields."""
    lines = re.findall(r"`([a-z_]+: [^`]+)`", GUIDE.partition(BEGIN)[0])
    return [line for line in dict.fromkeys(lines) if line.partition(":")[0] in OFFER]


@pytest.mark.parametrize("line", snippets())
def test_a_line_that_the_guide_shows_may_stand_in_an_offer(line: str) -> None:
    text = (CONTENT / "offers" / "sprachcafe.yaml").read_text("utf-8")
    name = line.partition(":")[0]
    others = [one for one in text.splitlines() if not one.startswith(f"{name}:")]
    assert faults(OFFER_FILE, "\n".join((line, *others))) == []


def test_the_guide_shows_lines_for_its_tasks() -> None:
    shown = {line.partition(":")[0] for line in snippets()}
    assert shown >= {"dates", "seasons", "where", "status", "language_hours", "was"}


def test_the_entry_that_closes_the_house_is_a_good_one() -> None:
    (entry,) = re.findall(r"`- (\{id: [^`]+)`", GUIDE.partition(BEGIN)[0])
    assert faults("closures.yaml", f"closures:\n  - {entry}") == []


def test_every_language_of_the_kiosk_has_its_code_in_the_guide() -> None:
    _, _, told = GUIDE.partition("## Sprachkürzel\n")
    assert [code for code in LANGUAGES if f"`{code}`" not in told.partition("\n## ")[0]] == []


def test_every_file_of_the_content_stands_in_the_guide() -> None:
    for entry in CONTENT.iterdir():
        if entry.name not in ("ANLEITUNG.md", "AUFSTELLEN.md") and not entry.name.startswith("."):
            assert f"`{entry.name}" in GUIDE, entry.name


def test_the_guide_leads_to_its_own_headings() -> None:
    headings = {
        re.sub(r"[^\w -]", "", line[3:]).lower().replace(" ", "-")
        for line in GUIDE.splitlines()
        if line.startswith("## ")
    }
    assert set(re.findall(r"\]\(#([^)]+)\)", GUIDE)) <= headings


def test_the_readme_leads_to_the_guide() -> None:
    targets = re.findall(r"\]\((content/[^)#]+)\)", README)
    assert "content/ANLEITUNG.md" in targets
    assert all(Path(ROOT / one).is_file() for one in targets)
