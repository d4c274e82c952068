"""The settings of one machine, read from `kiosk.toml`."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields, replace
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path
from typing import Any

from kiosk.language.languages import LANGUAGES, Language


class ConfigError(Exception):
    """The settings cannot be used; the text names file, line, key and remedy in German."""


@dataclass(frozen=True, slots=True)
class KioskSettings:
    """Which kiosk this is, where its content lies and which languages it offers."""

    id: str = "kiosk"
    content: str = "content"
    languages: tuple[str, ...] = (
        *("de", "en", "tr", "ar", "uk", "ru", "fa", "prs", "ku", "ckb", "ps", "pl", "ro", "bg"),
        *("sq", "sr-Latn", "it", "es", "fr", "so", "ti", "ja", "de-easy"),
    )


@dataclass(frozen=True, slots=True)
class ScreenSettings:
    """What the terminal can show: whether it has the kiosk's font, and what without it.

    The letters of the other languages are missing, unjoined or cut off in most terminals.
    """

    kiosk_font: bool = False
    languages_without_font: tuple[str, ...] = (
        *("de", "en", "tr", "ar", "uk", "ru", "fa", "prs", "ku", "pl", "ro", "bg"),
        *("sq", "sr-Latn", "it", "es", "fr", "so", "de-easy"),
    )


@dataclass(frozen=True, slots=True)
class VisitSettings:
    """How long an untouched visit lasts, in seconds."""

    idle_seconds: int = 90
    warning_seconds: int = 20


@dataclass(frozen=True, slots=True)
class LinkSettings:
    """Where the pages of the offers are published, empty while they are not."""

    base_url: str = ""


class PrinterKind(StrEnum):
    """How slips leave the kiosk."""

    NONE = "none"
    NETWORK = "network"
    DEVICE = "device"
    CUPS = "cups"
    FOLDER = "folder"


class Paper(StrEnum):
    """The sheet of an office printer."""

    A5 = "a5"
    A4 = "a4"


@dataclass(frozen=True, slots=True)
class PrinterSettings:
    """One printer.

    `host` and `port` belong to a network printer, `device` to one on a cable, `queue` to CUPS,
    `folder` to PDF files. Receipt printers print `width_dots` dots at 203 dpi (576 on 80 mm
    paper, 384 on 58 mm), the others `paper`. A job takes at most `seconds`.
    """

    kind: PrinterKind = PrinterKind.FOLDER
    host: str = ""
    port: int = 9100
    device: str = ""
    queue: str = ""
    folder: Path = Path("slips")
    width_dots: int = 576
    paper: Paper = Paper.A5
    seconds: float = 20


@dataclass(frozen=True, slots=True)
class StaffSettings:
    """What guards the staff area."""

    pin_hash: str = ""


@dataclass(frozen=True, slots=True)
class Config:
    """All settings of one machine; `file` is where they came from, None without a file.

    `fallback` holds the chains that this machine sets for languages, by code.
    """

    file: Path | None = None
    kiosk: KioskSettings = field(default_factory=KioskSettings)
    screen: ScreenSettings = field(default_factory=ScreenSettings)
    visit: VisitSettings = field(default_factory=VisitSettings)
    links: LinkSettings = field(default_factory=LinkSettings)
    printer: PrinterSettings = field(default_factory=PrinterSettings)
    staff: StaffSettings = field(default_factory=StaffSettings)
    fallback: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def language(self, code: str) -> Language:
        """The language with this code and the chain that this machine has for it."""
        usual = LANGUAGES[code]
        return replace(usual, fallbacks=self.fallback.get(code, usual.fallbacks))

    @property
    def offered(self) -> tuple[Language, ...]:
        """The languages that look right on this machine, or all if that would be none."""
        screen, codes = self.screen, self.kiosk.languages
        right = codes if screen.kiosk_font else set(screen.languages_without_font)
        return tuple(map(self.language, [code for code in codes if code in right] or codes))

    @property
    def base(self) -> Path:
        """The folder from which relative paths count."""
        return self.file.parent if self.file else Path()

    @property
    def content_folder(self) -> Path:
        """The content folder."""
        return self.base / self.kiosk.content

    @property
    def slip_printer(self) -> PrinterSettings:
        """The printer with the whole path of its folder."""
        return replace(self.printer, folder=self.base / self.printer.folder)


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


def read(file: Path) -> Config:
    """The settings in `file`; raises ConfigError when it is missing or anything is wrong."""
    try:
        source = file.read_text("utf-8-sig")
    except FileNotFoundError as error:
        raise ConfigError(
            f"{file}: Die Datei fehlt. Mit --config nennen Sie eine andere."
        ) from error
    except OSError as error:
        raise ConfigError(
            f"{file}: Die Datei lässt sich nicht lesen ({error.strerror})."
        ) from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{file}: ist kein UTF-8-Text. Bitte als UTF-8 speichern.") from error
    try:
        tables = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{_place(file, error)}: {UNREADABLE}") from error
    reader = _Reader(file, source)
    sections = {**SECTIONS, FALLBACK: None}
    unknown = [name for name in tables if name not in sections]
    if unknown:
        raise reader.error("", unknown[0], "unbekannter Abschnitt", sections)
    settings = {name: reader.section(name, tables.get(name, {})) for name in SECTIONS}
    reader.check_printer(settings["printer"])
    return Config(file=file, **settings, fallback=reader.chains(tables.get(FALLBACK, {})))


def _place(file: Path, error: tomllib.TOMLDecodeError) -> str:
    """File, line and column of what is no TOML, as far as the parser tells."""
    place = re.search(r"at line (\d+), column (\d+)", str(error))
    return f"{file}:{place[1]}:{place[2]}" if place else f"{file}"


@dataclass(frozen=True, slots=True)
class _Reader:
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
    ) -> ConfigError:
        """What to raise for `key`, with its line and, for a slip of the pen, a suggestion.

        `written` is the word to which the known ones are compared, the key itself if empty.
        """
        message = f"{self.file}:{self.line(section, key)}: {key}: {wrong}."
        if known:
            near = get_close_matches(written or key, known, 1)
            message += f" Meinten Sie „{near[0]}“?" if near else f" Es gibt: {', '.join(known)}."
        return ConfigError(message)

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
