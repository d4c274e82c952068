"""The strict reading of `kiosk.toml`: what is wrong names line, key and remedy."""

import tomllib
from pathlib import Path
from typing import Any

from kiosk.language.system_words import german_reason
from kiosk.settings.checking import FALLBACK, SECTIONS, Checker
from kiosk.settings.installed_file import INSTALLED
from kiosk.settings.source import SettingsError, Source
from kiosk.settings.toml_syntax import syntax_error
from kiosk.settings.values import Settings


def read_settings(file: Path) -> Settings:
    """The settings in `file`; raises SettingsError when it is missing or anything is wrong."""
    return settings_of(Source(file, text_of(file)))


def settings_of(source: Source) -> Settings:
    """The settings that a text would be; raises SettingsError when anything is wrong."""
    tables = tables_of(source)
    checker, sections = Checker(source), {**SECTIONS, FALLBACK: None}
    for name in tables:
        if name not in sections:
            raise checker.unknown("", name, "unbekannter Abschnitt", sections)
    settings = {name: checker.section(name, tables.get(name, {})) for name in SECTIONS}
    checker.check_printer(settings["printer"])
    fallback = checker.chains(tables.get(FALLBACK, {}))
    return Settings(file=source.file, **settings, fallback=fallback)


def text_of(file: Path) -> str:
    """What the file says, without the byte-order mark that some editors put before it."""
    try:
        return file.read_text("utf-8-sig")
    except FileNotFoundError as error:
        raise SettingsError(
            f"{file}: Die Datei fehlt. Mit --config nennen Sie eine andere."
        ) from error
    except OSError as error:
        raise SettingsError(unreadable(file, error)) from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"{file}: ist kein UTF-8-Text. Bitte als UTF-8 speichern.") from error


def unreadable(file: Path, error: OSError) -> str:
    """Why the file cannot be read; where only a right is missing, also how to get it."""
    words = f"{file}: Die Datei lässt sich nicht lesen ({german_reason(error)})."
    if file == INSTALLED and isinstance(error, PermissionError):
        words += (
            " Rufen Sie den Befehl mit sudo auf, oder werden Sie Mitglied der Gruppe kiosk: "
            "sudo adduser NAME kiosk (danach neu anmelden)."
        )
    return words


def tables_of(source: Source) -> dict[str, Any]:
    """The tables of the file, whose values nobody has looked at yet."""
    try:
        return tomllib.loads(source.text)
    except (ValueError, RecursionError) as error:
        raise syntax_error(source, error) from error
