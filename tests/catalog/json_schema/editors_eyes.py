"""A content file as the language server sees it, in YAML 1.2: `no` is a word, and 7 a number."""

import json
import re
from functools import cache
from typing import Any

import yaml
from jsonschema import Draft7Validator
from yaml import MappingNode, Node, ScalarNode, SequenceNode

from kiosk.catalog.json_schema.content_names import content_names
from kiosk.catalog.json_schema.file_schemas import file_schemas
from tests.catalog.shipped import CONTENT, shipped

NULL = re.compile(r"~|null|Null|NULL|\Z")
TRUE, FALSE = re.compile(r"true|True|TRUE"), re.compile(r"false|False|FALSE")
WHOLE = re.compile(r"[-+]?[0-9]+")
OCTAL, HEXADECIMAL = re.compile(r"0o[0-7]+"), re.compile(r"0x[0-9a-fA-F]+")
DECIMAL = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
ENDLESS = re.compile(r"([-+]?)\.(?:inf|Inf|INF)")


def value(node: Node) -> Any:
    """What YAML 1.2 makes of a node."""
    if isinstance(node, MappingNode):
        return {str(key.value): value(one) for key, one in node.value}
    if isinstance(node, SequenceNode):
        return [value(one) for one in node.value]
    assert isinstance(node, ScalarNode)
    return str(node.value) if node.style else _plain(node.value)


def _plain(written: str) -> Any:
    """What a value without quotation marks is."""
    if NULL.fullmatch(written):
        return None
    if TRUE.fullmatch(written) or FALSE.fullmatch(written):
        return bool(TRUE.fullmatch(written))
    if WHOLE.fullmatch(written):
        return int(written)
    if OCTAL.fullmatch(written) or HEXADECIMAL.fullmatch(written):
        return int(written, 0)
    if DECIMAL.fullmatch(written):
        return float(written)
    if ENDLESS.fullmatch(written):
        return float(written.replace(".", "", 1))
    return written


@cache
def schema(name: str) -> Draft7Validator:
    """The schema of a kind of file, with the names of the shipped content."""
    texts = file_schemas(content_names(CONTENT, shipped()))
    return Draft7Validator(json.loads(texts[name]))


def faults(name: str, text: str) -> list[str]:
    """What the schema of a kind of file finds wrong in a text, by place."""
    node = yaml.compose(text, Loader=yaml.BaseLoader)
    assert node is not None
    found = schema(name).iter_errors(value(node))
    return sorted(f"{'.'.join(map(str, one.absolute_path))}: {one.message}" for one in found)
