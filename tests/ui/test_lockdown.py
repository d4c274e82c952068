"""No key, chord, paste or window size leads out of the locked kiosk."""

import string
from collections.abc import Iterator

import pytest
from textual import events

from kiosk.config import Config
from kiosk.journey import Step
from tests.ui.walker import kiosk

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


async def test_no_key_and_no_chord_leaves_a_locked_kiosk(config: Config) -> None:
    async with kiosk(config, locked=True) as visitor:
        for number, chord in enumerate(chords()):
            visitor.app.post_message(events.Key(chord, chord if len(chord) == 1 else None))
            if number % 20 == 0:
                await visitor.settle()
        await visitor.settle()
        assert visitor.app.is_running
        assert len(visitor.app.screen_stack) == 2
        await visitor.press("escape", "escape", "escape")
        await visitor.press("enter", "1")
        assert visitor.step is Step.NEED


@pytest.mark.parametrize("chord", ["ctrl+q", "ctrl+c", "ctrl+p", "ctrl+z", "ctrl+backslash"])
async def test_a_chord_that_ends_other_programs_changes_nothing(config: Config, chord: str) -> None:
    async with kiosk(config, locked=True) as visitor:
        await visitor.walk("de", "1")
        before = visitor.rows()
        await visitor.press(chord)
        assert visitor.app.is_running
        assert visitor.rows() == before


async def test_ctrl_q_ends_a_preview(config: Config) -> None:
    async with kiosk(config) as visitor:
        await visitor.walk("de")
        visitor.app.post_message(events.Key("ctrl+q", "\x11"))
        await visitor.pilot.pause(0.1)
        assert not visitor.app.is_running
        assert visitor.app.return_code == 0


@pytest.mark.parametrize(
    "action",
    ["quit", "help_quit", "suspend_process", "screenshot", "command_palette", "show_help_panel"],
)
async def test_the_actions_of_the_framework_do_nothing(config: Config, action: str) -> None:
    async with kiosk(config, locked=True) as visitor:
        await visitor.walk("de")
        stack = visitor.app.screen_stack.copy()
        await visitor.app.run_action(action)
        await visitor.settle()
        assert visitor.app.is_running
        assert visitor.app.screen_stack == stack


async def test_a_paste_is_dropped(config: Config) -> None:
    async with kiosk(config, locked=True) as visitor:
        await visitor.press("enter")
        visitor.app.post_message(events.Paste("1\n1\n"))
        await visitor.settle()
        assert visitor.step is Step.LANGUAGE


def _mouse(kind: type[events.MouseEvent], x: int, y: int, button: int) -> events.MouseEvent:
    return kind(None, x, y, 0, 0, button, False, False, False, screen_x=x, screen_y=y)


async def test_dragging_over_words_selects_and_copies_nothing(config: Config) -> None:
    async with kiosk(config, locked=True) as visitor:
        await visitor.walk("de", "1", "1", "1")
        visitor.app.post_message(_mouse(events.MouseDown, 4, 5, 1))
        for x in range(4, 30):
            visitor.app.post_message(_mouse(events.MouseMove, x, 8, 1))
        visitor.app.post_message(_mouse(events.MouseUp, 30, 8, 1))
        await visitor.press("ctrl+c")
        assert not visitor.app.screen.selections
        assert visitor.app.clipboard == ""


async def test_turning_the_wheel_moves_nothing(config: Config) -> None:
    async with kiosk(config, locked=True) as visitor:
        await visitor.walk("de", "1", "1", "1")
        before = visitor.rows()
        for kind in (events.MouseScrollDown, events.MouseScrollUp, events.MouseScrollRight):
            for _ in range(5):
                visitor.app.post_message(_mouse(kind, 10, 8, 0))
        await visitor.settle()
        assert visitor.rows() == before


async def test_too_small_a_window_asks_staff_and_then_the_visit_goes_on(config: Config) -> None:
    async with kiosk(config, locked=True) as visitor:
        await visitor.walk("de", "1")
        visit = visitor.app.visit
        for size in ((59, 27), (96, 19), (30, 8), (1, 1)):
            await visitor.resize(*size)
            assert visitor.shown == "TooSmallScreen", size
            await visitor.press("1", "x")
            await visitor.resize(96, 27)
            assert (visitor.shown, visitor.app.visit) == ("SubNeedScreen", visit)


async def test_the_request_for_a_larger_window_names_its_size(config: Config) -> None:
    async with kiosk(config, size=(50, 15), locked=True) as visitor:
        assert visitor.shown == "TooSmallScreen"
        assert visitor.sees("60")
        await visitor.resize(96, 27)
        assert visitor.shown == "AttractScreen"


async def test_leaving_by_keyboard_works_behind_the_request_too(config: Config) -> None:
    async with kiosk(config, locked=True) as visitor:
        await visitor.walk("de", "1")
        await visitor.resize(40, 10)
        await visitor.press("escape", "escape", "escape")
        assert not visitor.app.visit.begun
        assert visitor.shown == "TooSmallScreen"


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40), (60, 80), (200, 60), (96, 27)])
async def test_a_change_of_size_in_the_middle_of_a_visit_keeps_the_place(
    config: Config, size: tuple[int, int]
) -> None:
    async with kiosk(config, locked=True) as visitor:
        await visitor.walk("de", "1", "1", "1")
        visit = visitor.app.visit
        await visitor.resize(*size)
        assert visitor.app.visit == visit
        assert visitor.has("#leave")
        assert visitor.widget("#leave").region.right <= size[0]
        await visitor.touch("#leave")
        assert not visitor.app.visit.begun
