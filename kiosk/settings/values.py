"""The settings of one machine as frozen values, with what holds where nothing is written."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from kiosk.language.languages import LANGUAGES, Language
from kiosk.settings.web_space import WebSpace, web_space


@dataclass(frozen=True, slots=True)
class KioskSettings:
    """Which kiosk this is, where its content lies and which languages it offers."""

    id: str = "kiosk"
    content: str = "content"
    languages: tuple[str, ...] = (
        *("de", "en", "tr", "ar", "uk", "ru", "fa", "prs", "ku", "ckb", "ps", "de-easy"),
        *("pl", "ro", "bg", "sq", "sr-Latn", "it", "es", "fr", "so", "ti", "ja"),
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
    """Where the pages of the offers are published, empty while they are not.

    `base_url` is what visitors' phones open, `publish` the web space that holds the pages.
    """

    base_url: str = ""
    publish: str = ""

    @property
    def web_space(self) -> WebSpace | None:
        """Where the pages are brought, None when they stay on this computer."""
        return web_space(self.publish)


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
class RecordSettings:
    """Where the tally and the cases lie, empty in the user's data folder; and what is asked.

    A case is forgotten `months` after its last contact. The others say which details counsellors
    may tick.
    """

    folder: str = ""
    months: int = 24
    language: bool = True
    interpreter: bool = True
    relatives: bool = True
    age: bool = True
    gender: bool = True
    in_germany: bool = True
    heard: bool = True


@dataclass(frozen=True, slots=True)
class TranslationSettings:
    """Where the packages of the translation engine lie; empty in the user's data folder."""

    packages: str = ""


@dataclass(frozen=True, slots=True)
class StaffSettings:
    """What guards the staff area, and after how many seconds left alone it locks itself.

    Two people who talk with its help touch nothing for long: then `session_seconds` count.
    """

    pin_hash: str = ""
    lock_seconds: int = 120
    session_seconds: int = 900


@dataclass(frozen=True, slots=True)
class MachineSettings:
    """What a locked kiosk on a wall does by itself.

    It begins afresh after `renew_visits` visits. The screen is dark outside `screen_hours`, in
    the notation of opening hours; empty: never. `updates` is the folder or the https address of
    signed releases, `backup` the folder of the nightly backups; both are empty where nothing of
    that happens.
    """

    renew_visits: int = 200
    screen_hours: str = ""
    updates: str = ""
    backup: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings of one machine; `file` is where they came from, None without a file.

    `fallback` holds the chains that this machine sets for languages, by code.
    """

    file: Path | None = None
    kiosk: KioskSettings = field(default_factory=KioskSettings)
    screen: ScreenSettings = field(default_factory=ScreenSettings)
    visit: VisitSettings = field(default_factory=VisitSettings)
    links: LinkSettings = field(default_factory=LinkSettings)
    printer: PrinterSettings = field(default_factory=PrinterSettings)
    records: RecordSettings = field(default_factory=RecordSettings)
    translation: TranslationSettings = field(default_factory=TranslationSettings)
    staff: StaffSettings = field(default_factory=StaffSettings)
    machine: MachineSettings = field(default_factory=MachineSettings)
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
    def records_folder(self) -> Path:
        """Where the tally and the cases lie."""
        return self._data_folder(self.records.folder, "records")

    @property
    def packages_folder(self) -> Path:
        """Where the packages of the translation engine lie."""
        return self._data_folder(self.translation.packages, "translation")

    def _data_folder(self, own: str, usual: str) -> Path:
        """The folder that the settings name, else the usual one of this user."""
        from platformdirs import user_data_path  # which no start of the screen waits for

        return self.base / own if own else user_data_path("kiosk") / usual

    @property
    def slip_printer(self) -> PrinterSettings:
        """The printer with the whole path of its folder."""
        return replace(self.printer, folder=self.base / self.printer.folder)
