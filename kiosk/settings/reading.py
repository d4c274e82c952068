"""The strict reading of `kiosk.toml`: what is wrong names line, key and remedy."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path
from typing import Any

from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.language.strings import Strings
from kiosk.problems import system_reason
from kiosk.settings.values import (
    KioskSettings,
    LinkSettings,
    PrinterKind,
    PrinterSettings,
    ScreenSettings,
    Settings,
    StaffSettings,
    VisitSettings,
)


class SettingsError(Exception):
    """The settings cannot be used; the text names file, line, key and remedy in German."""


SECTIONS: Mapping[str, type[Any]] = {
    "kiosk": KioskSettings,
    "screen": ScreenSettings,
    "visit": VisitSettings,
    "links": LinkSettings,
    "printer": PrinterSettings,
    "staff": StaffSettings,
}
FALLBACK = "fallback"
"""The section whose keys are languages."""

UNREADABLE = (
    "Diese Zeile ist nicht verständlich. Schreiben Sie: schlüssel = wert, Texte in "
    "Anführungszeichen, Listen in eckigen Klammern."
)
KINDS = {
    bool: "true oder false",
    int: "eine ganze Zahl",
    float: "eine Zahl",
    str: "ein Text in Anführungszeichen",
}
RANGES = {
    "idle_seconds": (5, 3600, "Sekunden"),
    "warning_seconds": (5, 3600, "Sekunden"),
    "seconds": (5, 120, "Sekunden"),
    "port": (1, 65_535, ""),
    "width_dots": (256, 1024, "Punkten"),
}
"""The least and the most that a number may be, and what it counts."""

NEEDED = {
    PrinterKind.NETWORK: ("host", 'die Adresse des Druckers, zum Beispiel "192.168.1.50"'),
    PrinterKind.DEVICE: ("device", 'der Pfad des Druckers, zum Beispiel "/dev/usb/lp0"'),
    PrinterKind.CUPS: ("queue", "der Name der Warteschlange, den „lpstat -a“ nennt"),
    PrinterKind.FOLDER: ("folder", 'der Ordner für die PDF-Dateien, zum Beispiel "slips"'),
}
"""The key without which a kind of printer cannot work, and what belongs there."""


def read_settings(file: Path) -> Settings:
    """The settings in `file`; raises ConfigError when it is missing or anything is wrong."""
    try:
        source = file.read_text("utf-8-sig")
    except FileNotFoundError as error:
        raise SettingsError(
            f"{file}: Die Datei fehlt. Mit --config nennen Sie eine andere."
        ) from error
    except OSError as error:
        reason = Strings(SOURCE, "staff", isolate=False)("unreadable", reason=system_reason(error))
        raise SettingsError(f"{file}: {reason}") from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"{file}: ist kein UTF-8-Text. Bitte als UTF-8 speichern.") from error
    try:
        tables = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{_place(file, error)}: {UNREADABLE}") from error
    reader = _TableReader(file, source)
    sections = {**SECTIONS, FALLBACK: None}
    unknown = [name for name in tables if name not in sections]
    if unknown:
        raise reader.error("", unknown[0], "unbekannter Abschnitt", sections)
    settings = {name: reader.section(name, tables.get(name, {})) for name in SECTIONS}
    reader.check_printer(settings["printer"])
    return Settings(file=file, **settings, fallback=reader.chains(tables.get(FALLBACK, {})))


def _place(file: Path, error: tomllib.TOMLDecodeError) -> str:
    """File, line and column of what is no TOML, as far as the parser tells."""
    place = re.search(r"at line (\d+), column (\d+)", str(error))
    return f"{file}:{place[1]}:{place[2]}" if place else f"{file}"


@dataclass(frozen=True, slots=True)
class _TableReader:
    """Turns tables into settings and knows on which line each key stands."""

    file: Path
    source: str

    def section(self, name: str, table: object) -> Any:
        """One checked section."""
        table, kind = self.table(name, table), SECTIONS[name]
        defaults = {f.name: f.default for f in fields(kind) if f.default is not MISSING}
        values = {}
        for key, value in table.items():
            if key not in defaults:
                raise self.error(name, key, "unbekannter Schlüssel", defaults)
            values[key] = self.value(name, key, value, defaults[key])
        return kind(**values)

    def table(self, name: str, table: object) -> dict[str, object]:
        """`table` if it is one."""
        if not isinstance(table, dict):
            raise self.error("", name, f"muss ein Abschnitt sein. Schreiben Sie [{name}]")
        return table

    def chains(self, table: object) -> dict[str, tuple[str, ...]]:
        """The fallback chain of each language that the section names."""
        chains = {}
        for code, chain in self.table(FALLBACK, table).items():
            if code not in LANGUAGES:
                raise self.error(FALLBACK, code, f"unbekannte Sprache „{code}“", LANGUAGES)
            chains[code] = self.languages(FALLBACK, code, chain) if chain != [] else ()
            if code in chains[code]:
                raise self.error(FALLBACK, code, "nennt sich selbst in der Kette")
        return chains

    def value(self, section: str, key: str, value: object, default: object) -> object:
        """`value` in the type of `default`, checked."""
        if isinstance(default, tuple):
            return self.languages(section, key, value)
        if isinstance(default, StrEnum):
            return self.choice(section, key, value, type(default))
        kind = str if isinstance(default, Path) else type(default)
        if type(value) is not kind and not (kind is float and type(value) is int):
            raise self.error(section, key, f"muss {KINDS[kind]} sein")
        if key in RANGES:
            self.check_range(section, key, value)
        if key == "base_url" and value and not re.match(r"https?://[^\s/]+", str(value)):
            raise self.error(section, key, "muss mit https:// beginnen")
        return Path(str(value)) if isinstance(default, Path) else value

    def choice(self, section: str, key: str, value: object, kind: type[StrEnum]) -> StrEnum:
        """One of the words that `kind` knows."""
        known = {str(one): one for one in kind}
        if not isinstance(value, str) or value not in known:
            raise self.error(section, key, f"„{value}“ gibt es nicht", known, str(value))
        return known[value]

    def check_range(self, section: str, key: str, value: Any) -> None:
        """Refuse a number that is too small or too large; a picture's rows are whole bytes."""
        least, most, unit = RANGES[key]
        if not least <= value <= most:
            words = f"muss zwischen {least} und {most} {unit}".strip()
            raise self.error(section, key, f"{words} liegen")
        if key == "width_dots" and value % 8:
            raise self.error(section, key, "muss durch 8 teilbar sein, zum Beispiel 576 oder 384")

    def check_printer(self, settings: PrinterSettings) -> None:
        """Refuse a printer that lacks what its kind needs."""
        key, what = NEEDED.get(settings.kind, ("", ""))
        if key and str(getattr(settings, key)) in ("", "."):
            raise self.error("printer", "kind", f"„{settings.kind}“ braucht auch „{key}“: {what}")

    def languages(self, section: str, key: str, value: object) -> tuple[str, ...]:
        """A list of known language codes without repetition."""
        if not isinstance(value, list) or not value:
            raise self.error(section, key, 'muss eine Liste sein, zum Beispiel ["de", "en"]')
        for code in value:
            if code not in LANGUAGES:
                raise self.error(section, key, f"unbekannte Sprache „{code}“", LANGUAGES, str(code))
        if len(set(value)) != len(value):
            raise self.error(section, key, "nennt eine Sprache doppelt")
        return tuple(value)

    def error(
        self,
        section: str,
        key: str,
        wrong: str,
        known: Mapping[str, object] | None = None,
        written: str = "",
    ) -> SettingsError:
        """What to raise for `key`, with its line and, for a slip of the pen, a suggestion.

        `written` is the word to which the known ones are compared, the key itself if empty.
        """
        message = f"{self.file}:{self.line(section, key)}: {key}: {wrong}."
        if known:
            near = get_close_matches(written or key, known, 1)
            message += f" Meinten Sie „{near[0]}“?" if near else f" Es gibt: {', '.join(known)}."
        return SettingsError(message)

    def line(self, section: str, key: str) -> int:
        """The line (from 1) on which `key` stands in `section`."""
        inside = ""
        for number, line in enumerate(self.source.splitlines(), 1):
            if header := re.match(r"\s*\[\s*([^\]]+?)\s*\]", line):
                inside = header[1]
                if not section and inside == key:
                    return number
            elif inside == section and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*[=.]", line):
                return number
        return 1
