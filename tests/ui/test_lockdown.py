"""No key, chord, paste or turn of the mouse leads out of the locked kiosk."""

import string
from collections.abc import Iterator

import pytest
from textual import events

from kiosk.journey import Step
from kiosk.settings.values import Settings
from tests.ui.visitor import kiosk

MODIFIERS = ("ctrl", "alt", "shift", "super", "hyper", "meta", "ctrl+shift", "ctrl+alt")
NAMED = (
    "escape", "tab", "enter", "space", "backspace", "delete", "insert", "home", "end",
    "pageup", "pagedown", "up", "down", "left", "right", "f1", "f2", "f3", "f4", "f5", "f6",
    "f7", "f8", "f9", "f10", "f11", "f12", "backslash", "left_square_bracket",
    "right_square_bracket", "circumflex_accent", "underscore", "at", "question_mark", "slash",
    "print_screen", "pause", "menu", "scroll_lock", "media_play", "launch_mail", "f63",
)  # fmt: skip


def chords() -> Iterator[str]:
    """Every named key and letter alone and under every modifier."""
    for key in (*NAMED, *string.ascii_lowercase, *string.digits):
        yield key
        for modifier in MODIFIERS:
            yield f"{modifier}+{key}"


async def test_no_key_and_no_chord_leaves_a_locked_kiosk(config: Settings) -> None:
    async with kiosk(config, locked=True) as visitor:
        for number, chord in enumerate(chords()):
            visitor.post_key(chord)
            if number % 20 == 0:
                await visitor.settle()
        await visitor.settle()
        assert visitor.app.is_running
        assert len(visitor.app.screen_stack) == 2
        await visitor.press("escape", "escape", "escape")
        await visitor.press("enter", "1")
        assert visitor.step is Step.NEED


@pytest.mark.parametrize("chord", ["ctrl+q", "ctrl+c", "ctrl+p", "ctrl+z", "ctrl+backslash"])
async def test_a_chord_that_ends_other_programs_changes_nothing(
    config: Settings, chord: str
) -> None:
    async with kiosk(config, locked=True) as visitor:
        await visitor.walk("de", "1")
        before = visitor.rows()
        await visitor.press(chord)
        assert visitor.app.is_running
        assert visitor.rows() == before


async def test_ctrl_q_ends_a_preview(config: Settings) -> None:
    async with kiosk(config) as visitor:
        await visitor.walk("de")
        await visitor.press("ctrl+q")
        assert visitor.ended
        assert visitor.app.return_code == 0


@pytest.mark.parametrize(
    "action",
    ["quit", "help_quit", "suspend_process", "screenshot", "command_palette", "show_help_panel"],
)
async def test_the_actions_of_the_framework_do_nothing(config: Settings, action: str) -> None:
    async with kiosk(config, locked=True) as visitor:
        await visitor.walk("de")
        stack = visitor.app.screen_stack.copy()
        await visitor.app.run_action(action)
        await visitor.settle()
        assert visitor.app.is_running
        assert visitor.app.screen_stack == stack


async def test_a_paste_is_dropped(config: Settings) -> None:
    async with kiosk(config, locked=True) as visitor:
        await visitor.press("enter")
        visitor.app.post_message(events.Paste("1\n1\n"))
        await visitor.settle()
        assert visitor.step is Step.LANGUAGE


async def test_dragging_over_words_selects_and_copies_nothing(config: Settings) -> None:
    async with kiosk(config, locked=True) as visitor:
        await visitor.walk("de", "1", "1", "1")
        visitor.post_mouse(events.MouseDown, 4, 5)
        for x in range(4, 30):
            visitor.post_mouse(events.MouseMove, x, 8)
        visitor.post_mouse(events.MouseUp, 30, 8)
        await visitor.press("ctrl+c")
        assert not visitor.app.screen.selections
        assert visitor.app.clipboard == ""


async def test_turning_the_wheel_moves_nothing(config: Settings) -> None:
    async with kiosk(config, locked=True) as visitor:
        await visitor.walk("de", "1", "1", "1")
        before = visitor.rows()
        for kind in (events.MouseScrollDown, events.MouseScrollUp, events.MouseScrollRight):
            for _ in range(5):
                visitor.post_mouse(kind, 10, 8, button=0)
        await visitor.settle()
        assert visitor.rows() == before
