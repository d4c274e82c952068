"""What every command needs first: the staff's words, the settings, the content folder."""

import os
from pathlib import Path

from kiosk.cli.refusal import RefusalError
from kiosk.language.languages import SOURCE
from kiosk.language.strings import Strings
from kiosk.problems import Say
from kiosk.settings.reading import SettingsError, read_settings
from kiosk.settings.values import Settings


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
    if not os.path.isdir(folder):
        raise RefusalError(say("cli-no-content", folder=str(folder), file=str(file)))
    return config
