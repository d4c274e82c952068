"""What the system refuses is said in the staff's language, never in the system's."""

import errno
import re
from importlib.resources import files
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.language.strings import Strings
from kiosk.problems import system_reason

REFUSALS = [
    PermissionError(errno.EACCES, "Permission denied"),
    IsADirectoryError(errno.EISDIR, "Is a directory"),
    OSError(errno.ENAMETOOLONG, "File name too long"),
    OSError(errno.ELOOP, "Too many levels of symbolic links"),
    OSError(errno.ENOSPC, "No space left on device"),
    OSError(errno.EMFILE, "Too many open files"),
]


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda refusal: type(refusal).__name__)
def test_a_refusal_has_words_of_our_own(refusal: OSError, language: str) -> None:
    say = Strings(language, "staff", isolate=False)
    said = say("unreadable", reason=system_reason(refusal))
    assert refusal.strerror
    assert refusal.strerror not in said
    assert "errno" not in said
    assert errno.errorcode[refusal.errno or 0] not in said


def test_a_refusal_that_nobody_has_met_is_named_by_its_code() -> None:
    say = Strings("de", "staff", isolate=False)
    said = say("unreadable", reason=system_reason(OSError(errno.EUCLEAN, "Structure needs…")))
    assert said.startswith("Das lässt sich nicht lesen (Meldung EUCLEAN).")


def test_the_system_knows_every_reason_that_has_words() -> None:
    source = files("kiosk.language").joinpath("locales/staff/de.ftl").read_text("utf-8")
    assert set(re.findall(r"\[(E[A-Z]+)\]", source)) <= set(errno.errorcode.values())


def test_settings_that_are_a_folder_are_refused_in_german(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--config", str(tmp_path)]) == 2
    assert "lässt sich nicht lesen (das ist ein Ordner)" in capsys.readouterr().err
