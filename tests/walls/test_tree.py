"""The files say nothing of the machine on which they were written."""

import re
import sys
from pathlib import Path

import pytest

from tests.walls.tree import ROOT, text_files


def whole(path: Path) -> str:
    """A pattern for an absolute path that is not the end of a longer one."""
    return rf"(?<![\w.\-/]){re.escape(str(path))}(?![\w\-])"


HERE = [whole(ROOT), whole(Path(sys.prefix)), whole(Path.home())]
ANYWHERE = [r"(?<![\w.\-/])/(home|Users)/\w", r"[A-Z]:\\Users\\"]


@pytest.mark.parametrize("pattern", [*HERE, *ANYWHERE])
def test_no_file_names_a_folder_of_the_machine_on_which_it_was_written(pattern: str) -> None:
    found = re.compile(pattern)
    here = Path(__file__)
    naming = [
        str(path.relative_to(ROOT))
        for path in text_files()
        if path != here and found.search(path.read_text("utf-8"))
    ]
    assert not naming
