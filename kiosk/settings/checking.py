"""The checks of single settings: each value in its type and range, or an error with its line."""

import re
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import Any

from kiosk.language.characters import forbidden
from kiosk.language.languages import LANGUAGES
from kiosk.settings.limits import KINDS, NEEDED, RANGES, WEB_SPACE
from kiosk.settings.source import SettingsError, Source
from kiosk.settings.values import (
    FleetSettings,
    KioskSettings,
    LinkSettings,
    MachineSettings,
    PrinterSettings,
    RecordSettings,
    ScreenSettings,
    StaffSettings,
    TranslationSettings,
    VisitSettings,
)
from kiosk.settings.web_space import tells_password, web_space

SECTIONS: Mapping[str, type[Any]] = {
    "kiosk": KioskSettings,
    "screen": ScreenSettings,
    "visit": VisitSettings,
    "links": LinkSettings,
    "printer": PrinterSettings,
    "records": RecordSettings,
    "translation": TranslationSettings,
    "fleet": FleetSettings,
    "staff": StaffSettings,
    "machine": MachineSettings,
}
FALLBACK = "fallback"
"""The section whose keys are languages."""


@dataclass(frozen=True, slots=True)
class Checker:
    """Turns the tables of a file into settings; raises SettingsError for the first fault."""

    source: Source

    def section(self, name: str, table: object) -> Any:
        """One checked section."""
        table, kind = self.table(name, table), SECTIONS[name]
        defaults = {f.name: f.default for f in fields(kind) if f.default is not MISSING}
        values = {}
        for key, value in table.items():
            if key not in defaults:
                raise self.unknown(name, key, "unbekannter Schlüssel", defaults)
            values[key] = self.value(name, key, value, defaults[key])
        return kind(**values)

    def unknown(self, name: str, key: str, what: str, known: Mapping[str, object]) -> SettingsError:
        """What to raise for a key that does not belong here, but perhaps to another section."""
        for home, kind in SECTIONS.items():
            if key in {field.name for field in fields(kind)}:
                here = f"nicht unter [{name}], sondern [{home}]" if name else f"unter [{home}]"
                return self.source.error(name, key, f"gehört {here}")
        return self.source.error(name, key, what, known)

    def table(self, name: str, table: object) -> dict[str, object]:
        """`table` if it is one."""
        if not isinstance(table, dict):
            wrong = f"muss ein Abschnitt sein. Schreiben Sie [{name}]"
            raise self.source.error("", name, wrong)
        return table

    def chains(self, table: object) -> dict[str, tuple[str, ...]]:
        """The fallback chain of each language that the section names."""
        chains = {}
        for code, chain in self.table(FALLBACK, table).items():
            if code not in LANGUAGES:
                raise self.unknown(FALLBACK, code, f"unbekannte Sprache „{code}“", LANGUAGES)
            chains[code] = self.languages(FALLBACK, code, chain) if chain != [] else ()
            if code in chains[code]:
                raise self.source.error(FALLBACK, code, "nennt sich selbst in der Kette")
        return chains

    def value(self, section: str, key: str, value: object, default: object) -> object:
        """`value` in the type of `default`, checked."""
        if isinstance(default, tuple):
            return self.languages(section, key, value)
        if default is None:  # a switch that may be left open
            default = False
        kind = str if isinstance(default, Path | StrEnum) else type(default)
        if type(value) is not kind and not (kind is float and type(value) is int):
            raise self.source.error(section, key, f"muss {KINDS[kind]} sein")
        if key in RANGES:
            self.check_range(section, key, value)
        if not isinstance(value, str):
            return value
        self.check_characters(section, key, value)
        if key == "base_url" and value and not re.match(r"https?://[^\s/]+", value):
            raise self.source.error(section, key, "muss mit https:// beginnen")
        if key == "base_url" and ("?" in value or "#" in value):
            raise self.source.error(section, key, "darf weder „?“ noch „#“ enthalten")
        if key == "host" and not all(sign.isprintable() and sign != " " for sign in value):
            wrong = "darf weder Leerzeichen noch Steuerzeichen enthalten"
            raise self.source.error(section, key, wrong)
        if key == "publish" and value:
            self.check_web_space(section, key, value)
        if isinstance(default, StrEnum):
            return self.choice(section, key, value, type(default))
        return Path(value) if isinstance(default, Path) else value

    def choice(self, section: str, key: str, value: str, kind: type[StrEnum]) -> StrEnum:
        """One of the words that `kind` knows."""
        known = {str(one): one for one in kind}
        if value not in known:
            raise self.source.error(section, key, f"„{value}“ gibt es nicht", known, value)
        return known[value]

    def check_characters(self, section: str, key: str, value: str) -> None:
        """Refuse a text with characters that nobody sees; no file or printer is called so."""
        for _, name in forbidden(value):
            wrong = f"enthält das unsichtbare Zeichen {name}. Löschen Sie es"
            raise self.source.error(section, key, wrong)

    def check_web_space(self, section: str, key: str, value: str) -> None:
        """Refuse a web space that cannot be read, or that tells its password to everybody."""
        if tells_password(value):
            wrong = "enthält ein Passwort. Löschen Sie es; angemeldet wird mit einem Schlüssel"
            raise self.source.error(section, key, wrong)
        if web_space(value) is None:
            wrong = (
                f"{WEB_SPACE}. Im Namen des Ordners gehen Buchstaben, Ziffern und . _ - ~ + @ = ,"
            )
            raise self.source.error(section, key, wrong)

    def check_range(self, section: str, key: str, value: Any) -> None:
        """Refuse a number that is too small or too large; a picture's rows are whole bytes."""
        least, most, unit = RANGES[key]
        if not least <= value <= most:
            words = f"muss zwischen {least} und {most} {unit}".strip()
            raise self.source.error(section, key, f"{words} liegen")
        if key == "width_dots" and value % 8:
            wrong = "muss durch 8 teilbar sein, zum Beispiel 576 oder 384"
            raise self.source.error(section, key, wrong)

    def check_printer(self, settings: PrinterSettings) -> None:
        """Refuse a printer that lacks what its kind needs."""
        key, what = NEEDED.get(settings.kind, ("", ""))
        if key and str(getattr(settings, key)) in ("", "."):
            wrong = f"„{settings.kind}“ braucht auch „{key}“: {what}"
            raise self.source.error("printer", "kind", wrong)

    def languages(self, section: str, key: str, value: object) -> tuple[str, ...]:
        """A list of known language codes without repetition."""
        if not isinstance(value, list) or not value or not all(type(c) is str for c in value):
            wrong = 'muss eine Liste sein, zum Beispiel ["de", "en"]'
            raise self.source.error(section, key, wrong)
        for code in value:
            if code not in LANGUAGES:
                wrong = f"unbekannte Sprache „{code}“"
                raise self.source.error(section, key, wrong, LANGUAGES, code)
        for code in value:
            if value.count(code) > 1:
                wrong = f"nennt die Sprache „{code}“ doppelt"
                raise self.source.error(section, key, wrong, written=code, times=2)
        return tuple(value)
