"""What each test gets of its own: a small content folder and a voice."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from kiosk.settings.values import (
    PrinterKind,
    PrinterSettings,
    RecordSettings,
    ScreenSettings,
    Settings,
)
from kiosk.voice.voices import installed_voices
from tests.catalog.content_folder import PHRASES, Content, model
from tests.ui.listener import Talking
from tests.ui.reviewer import small_review
from tests.ui.talking import Interpreters, settings
from tests.ui.talking import interpreter as opened_interpreter
from tests.ui.visitor import SHIPPED, Visitor, kiosk, small
from tests.voice.fake_voice import FakeVoice, install

DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010804000000b51c0c02"
    "0000000b4944415478da6364f80f00010501012718e3660000000049454e44ae426082"
)
"""The smallest picture: one pixel."""


@pytest.fixture
def content(tmp_path: Path) -> Content:
    """A folder without a fault: two needs, two providers, one offer, one help line."""
    folder = model(tmp_path / "content")
    for need in ("sos", "german"):
        folder.write(f"pictograms/{need}.png", DOT)
    return folder


@pytest.fixture
def config(content: Content) -> Settings:
    """Settings for a kiosk that shows the small content."""
    return small(content.folder)


@pytest.fixture
def reviewed(content: Content) -> Settings:
    """Settings for a kiosk in which drafts await review."""
    return small_review(content)


@pytest.fixture
def voice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeVoice:
    """A program that speaks until it is silenced."""
    return install(tmp_path / "bin", monkeypatch, mood="slow")


@pytest.fixture
def talking(voice: FakeVoice) -> Talking:
    """Opens a kiosk that has a voice; when it ends, so have all processes."""

    @asynccontextmanager
    async def opened(config: Settings = SHIPPED, **more: Any) -> AsyncIterator[Visitor]:
        async with kiosk(config, find_voices=installed_voices, **more) as visitor:
            yield visitor
        assert not voice.alive

    return opened


@pytest.fixture
def interpreter(content: Content) -> Interpreters:
    """Opens the interpreter of a kiosk that shows the small content and some phrases."""
    content.write("phrases.yaml", PHRASES)
    return partial(opened_interpreter, settings(content.folder))


@pytest.fixture
def house(tmp_path: Path) -> Settings:
    """A kiosk with its font, a printer, and a folder for its records."""
    printer = PrinterSettings(kind=PrinterKind.FOLDER, folder=tmp_path / "slips")
    return replace(
        SHIPPED,
        screen=ScreenSettings(kiosk_font=True),
        records=RecordSettings(folder=str(tmp_path / "records")),
        printer=printer,
    )
