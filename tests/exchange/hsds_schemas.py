"""The official schemas of HSDS 3.0, strict: a field that they do not know is an error.

They lie in the folder that KIOSK_HSDS_SCHEMAS names (a checkout of openreferral/specification),
or beside the project. Without them the tests that need them are skipped.
"""

import json
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from tests.walls.tree import ROOT

FOLDER = Path(
    os.environ.get("KIOSK_HSDS_SCHEMAS")
    or ROOT.parent / "shared" / "reference" / "exchange" / "hsds-3.0"
)

WHOLE = {
    "organization": {"services": {"type": "array", "items": {"$ref": "service.json"}}},
    "service_at_location": {"service": {"$ref": "service.json"}},
}
"""What an interface adds to these two; the official schemas say so in a compiled form alone."""

needs_schemas = pytest.mark.skipif(
    not (FOLDER / "schema").is_dir(), reason="without the HSDS 3.0 schemas (KIOSK_HSDS_SCHEMAS)"
)


def schema(name: str) -> dict[str, Any]:
    """One official schema as it is."""
    found: dict[str, Any] = json.loads((FOLDER / "schema" / f"{name}.json").read_text("utf-8"))
    return found


def example(name: str) -> Any:
    """One official example."""
    return json.loads((FOLDER / "examples" / f"{name}.json").read_text("utf-8"))


def faults(name: str, entity: object) -> Iterator[str]:
    """What is wrong with an entity, each with its place."""
    for error in _validator(name).iter_errors(entity):
        yield f"{'/'.join(map(str, error.absolute_path))}: {error.message}"


@cache
def _validator(name: str) -> Draft202012Validator:
    """Knows all schemas, which name each other by their files."""
    files = (FOLDER / "schema").glob("*.json")
    registry: Registry[Any] = Registry().with_resources(
        (file.name, DRAFT202012.create_resource(_strict(schema(file.stem)))) for file in files
    )
    whole = schema(name)
    whole["properties"] |= WHOLE.get(name, {})
    return Draft202012Validator(_strict(whole), registry=registry, format_checker=FormatChecker())


def _strict(node: Any) -> Any:
    """The schema with no other fields allowed than those it names."""
    if isinstance(node, list):
        return [_strict(one) for one in node]
    if not isinstance(node, dict):
        return node
    found = {key: _strict(value) for key, value in node.items()}
    if node.get("type") == "object" and "properties" in node:
        found.setdefault("additionalProperties", False)
    return found
