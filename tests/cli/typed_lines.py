"""What somebody types at a command that asks, line by line."""

import io
from collections.abc import Callable

import pytest

PIN, WRONG = "258036", "147258"

Run = Callable[..., tuple[int, str, str]]
"""Runs a command with lines typed; gives its status, its output and its complaints."""


def answers(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    """Let a script send these lines."""
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
