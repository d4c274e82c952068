"""The schemas lie beside the content, are named by every file, and tell when they are old."""

import json
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from kiosk.catalog.checking.check import check
from kiosk.catalog.json_schema.schema_folder import FOLDER, modeline, renew, write_schemas
from tests.catalog.content_folder import NEEDS, model
from tests.catalog.json_schema.mutated_files import FILES
from tests.catalog.shipped import CONTENT, shipped

TODAY = date(2026, 11, 25)
NEW_NEED = """\
  - id: work
    pictogram: german
    colour: "#1f5fa8"
    text: {de: {title: Arbeit}}
"""


def advice(folder: Path) -> list[str]:
    """What a check says of the schemas."""
    problems = check(folder, TODAY).problems
    return [one.path for one in problems if one.code == "schema-outdated"]


def test_the_shipped_schemas_are_those_of_today(tmp_path: Path) -> None:
    names = write_schemas(tmp_path, CONTENT, shipped())
    assert sorted(names) == sorted(file.name for file in (CONTENT / FOLDER).iterdir())
    for name in names:
        assert (tmp_path / name).read_bytes() == (CONTENT / FOLDER / name).read_bytes()


@pytest.mark.parametrize("file", sorted((CONTENT / FOLDER).iterdir()), ids=lambda file: file.name)
def test_each_is_a_schema_of_draft_07_in_german(file: Path) -> None:
    schema = json.loads(file.read_bytes())
    Draft7Validator.check_schema(schema)
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert all(one.get("title") for one in schema["properties"].values())


@pytest.mark.parametrize("name", FILES)
def test_each_shipped_file_names_its_schema_in_its_first_line(name: str) -> None:
    first, _, _ = FILES[name].partition("\n")
    assert first == modeline(name).strip()
    assert ((CONTENT / name).parent / first.partition("$schema=")[2]).is_file()


def test_a_new_need_makes_the_schemas_old_and_a_check_says_so(tmp_path: Path) -> None:
    content = model(tmp_path / "content")
    renew(content.folder, content.load().catalog)
    assert advice(content.folder) == []
    content.write("needs.yaml", NEEDS + NEW_NEED)
    assert advice(content.folder) == ["content/.schema"]
    assert renew(content.folder, content.load().catalog) == [f"{FOLDER}/offer.json"] + [
        f"{FOLDER}/{name}.json" for name in ("centre", "synonyms")
    ]
    assert advice(content.folder) == []


def test_a_folder_without_schemas_hears_nothing_of_them(tmp_path: Path) -> None:
    assert advice(model(tmp_path / "content").folder) == []


def test_the_kiosk_does_not_look_at_the_schemas(tmp_path: Path) -> None:
    content = model(tmp_path / "content")
    before = content.load()
    renew(content.folder, before.catalog)
    assert content.load() == before
