"""Noise on the line, and what was lost of it, is taken for no key and swallows none."""

from textual import events

from kiosk.ui.terminal.line_parser import LONGEST, SILENT_ROUNDS, LineParser

TOUCH = b"\x1b[<0;40;12M"


def touched(parser: LineParser) -> bool:
    """Whether a touch that comes now is understood as one, and as nothing else."""
    [message] = parser.feed(TOUCH)
    return isinstance(message, events.MouseDown) and (message.x, message.y) == (39, 11)


def test_a_paste_that_never_ends_swallows_no_touch_after_a_silence() -> None:
    parser = LineParser()
    parser.feed(b"\x1b[200~1234")
    for _ in range(SILENT_ROUNDS):
        parser.silence()
    assert touched(parser)


def test_nor_when_it_goes_on_and_on() -> None:
    parser = LineParser()
    parser.feed(b"\x1b[200~" + b"x" * LONGEST)
    assert touched(parser)


def test_the_rest_of_a_sequence_whose_beginning_was_lost_is_no_key() -> None:
    parser = LineParser()
    parser.lose()
    [message] = parser.feed(b"40;12M" + TOUCH)
    assert isinstance(message, events.MouseDown)


def test_after_a_loss_and_a_silence_keys_count_again() -> None:
    parser = LineParser()
    parser.lose()
    assert parser.feed(b"1") == []
    parser.silence()
    [message] = parser.feed(b"1")
    assert isinstance(message, events.Key)


def test_what_stumbles_over_a_number_understands_the_next_touch() -> None:
    parser = LineParser()
    parser.feed(b"\x1b[1114112u")
    assert touched(parser)
