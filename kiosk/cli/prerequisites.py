"""What every command needs first: the staff's words, the settings, the content folder."""

import os
from pathlib import Path

from kiosk.cli.refusal import RefusalError
from kiosk.language.languages import SOURCE
from kiosk.language.strings import Strings
from kiosk.problems import Say
from kiosk.settings.reading import read_settings
from kiosk.settings.source import SettingsError
from kiosk.settings.values import PrinterKind, Settings


def staff_words(language: str = SOURCE) -> Strings:
    """The words in which commands talk to staff."""
    return Strings(language, "staff", isolate=False)


def settings(file: Path, say: Say) -> Settings:
    """The settings in `file`."""
    if not os.path.exists(file):  # unlike `Path.exists`, this is False for a name too long
        raise RefusalError(say("cli-no-config", file=str(file)))
    try:
        return read_settings(file)
    except SettingsError as error:
        raise RefusalError(str(error)) from error


def settings_with_content(file: Path, say: Say) -> Settings:
    """The settings in `file`, whose content folder is there."""
    config = settings(file, say)
    folder = config.content_folder
    if not os.path.isdir(folder):  # which also stands what `Path` would raise
        raise RefusalError(say("cli-no-content", folder=str(folder), file=str(file)))
    return config


def settings_for_editing(file: Path, say: Say) -> Settings:
    """The settings in `file`, for a command that changes the content.

    A kiosk that has joined an office gets its content from there, and nobody learns of a change.
    """
    from kiosk.machine.fleet.membership import membership

    config = settings_with_content(file, say)
    if membership(config.content_folder):
        raise RefusalError(say("fleet-content-of-office"))
    return config


def refuse_to_keep_slips(config: Settings, file: Path, say: Say) -> None:
    """End a public kiosk that would write down in a folder what its visitors take along."""
    if config.printer.kind is PrinterKind.FOLDER:
        raise RefusalError(say("cli-locked-folder", file=str(file)))
