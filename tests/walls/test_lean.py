"""The translation is installed without the gigabytes of machine learning that it does not need."""

import tomllib

from tests.walls.tree import ROOT

HEAVY = ("torch", "stanza", "spacy", "minisbd", "nvidia", "cuda", "triton", "onnxruntime")
"""What Argos Translate asks for to split sentences, with all that hangs on it."""


def installed() -> set[str]:
    """Every package that is installed with the kiosk or with its tests."""
    lock = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))
    return {package["name"] for package in lock["package"]}


def test_argos_translate_is_installed() -> None:
    assert {"argostranslate", "ctranslate2", "sentencepiece", "sentencex"} <= installed()


def test_what_it_does_not_need_is_not() -> None:
    assert not [name for name in installed() if any(heavy in name for heavy in HEAVY)]
