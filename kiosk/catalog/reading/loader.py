"""The content folder as a catalogue: what is valid runs, what is not is reported."""

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.catalog.field_table.house import FILES
from kiosk.catalog.field_table.offer import OFFER
from kiosk.catalog.model import (
    Catalog,
    Centre,
    Kind,
    Need,
    Offer,
    Provider,
    ProviderKind,
    Synonyms,
)
from kiosk.catalog.reading import offer_file, yaml_source
from kiosk.catalog.reading.centre import NEUTRAL, read_centre
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.reading.file_report import FileReport
from kiosk.catalog.reading.needs import read_needs
from kiosk.catalog.reading.providers import read_providers
from kiosk.catalog.reading.synonyms import synonyms
from kiosk.catalog.translation_memory import Drafts, drafts
from kiosk.font.png import UnreadablePictureError, coverage
from kiosk.language.characters import stripped
from kiosk.problems import Problem, system_reason

FOLDERS = {Kind.OFFER: "offers", Kind.HELPLINE: "helplines"}
"""The folder of each kind; its name also begins the keys of its texts."""

MEMORY = "translations.json"
SYNONYMS = "synonyms.yaml"


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the content folder holds, and everything that is wrong in it."""

    catalog: Catalog
    problems: tuple[Problem, ...]


def load(folder: Path) -> Loaded:
    """Read the content folder for the kiosk; bad content is reported and never raised."""
    return read(folder, None)


def read(folder: Path, today: date | None) -> Loaded:
    """Read the content folder; with `today` also apply the rules that take the day or time."""
    reader = _FolderReader(folder, today)
    catalog = reader.catalog()
    return Loaded(catalog, tuple(p for report in reader.reports for p in report.problems))


class _FolderReader:
    """Reads one folder once, file by file, a report for each."""

    def __init__(self, folder: Path, today: date | None) -> None:
        self.folder = folder
        self.today = today
        self.reports: list[FileReport] = []
        self._top = folder.name or folder.resolve().name
        self._memory: Drafts = {}
        self._keys: set[str] = {"centre"}
        self._in_doubt: set[str] = set()

    def catalog(self) -> Catalog:
        """Everything valid, each thing with its drafts."""
        memory = self._report_on(MEMORY)
        self._memory = drafts(self.folder / MEMORY, memory)
        centre = self._centre()
        needs, need_ids = self._needs()
        providers, provider_ids = self._providers()
        urgent = {need.id for need in needs.values() if need.urgent}
        names = offer_file.Names(need_ids, provider_ids, urgent)
        offers: dict[str, Offer] = {}
        for kind in Kind:
            for offer in self._offers(kind, names, offers):
                offers[offer.id] = offer
        if provider_ids is None:
            providers = _unnamed(offers) | providers
        if self.today:
            self._report_orphans(memory)
        return Catalog(centre, needs, providers, offers, self._synonyms(need_ids))

    def _centre(self) -> Centre:
        """The house, or a neutral one when its file cannot be read."""
        section = self._section("centre.yaml")
        return NEUTRAL if section is None else read_centre(section, self._memory)

    def _needs(self) -> tuple[dict[str, Need], set[str] | None]:
        """The needs, and every id that offers may refer to; None when nobody knows them all."""
        section = self._section("needs.yaml")
        if section is None:
            self._in_doubt.add("needs")
            return {}, None
        known: set[str] = set()
        found = read_needs(section, self._pictograms(), known, self._memory)
        if section.report.errors:
            self._in_doubt.add("needs")
            return found, None
        self._keys.update(f"needs/{identity}" for identity in known)
        return found, known

    def _synonyms(self, need_ids: set[str] | None) -> Synonyms:
        """Other words for the needs; nobody has to collect any."""
        if not (self.folder / SYNONYMS).exists():
            return {}
        section = self._section(SYNONYMS)
        return {} if section is None else synonyms(section, need_ids)

    def _pictograms(self) -> set[str]:
        """The names for which there is a drawing and its picture."""
        names = {file.name for file in yaml_source.listing(self.folder / "pictograms")}
        whole = {
            name[:-4] for name in names if name.endswith(".svg") and f"{name[:-4]}.png" in names
        }
        if self.today:
            for name in sorted(whole):
                self._look_at(name)
        return whole

    def _look_at(self, pictogram: str) -> None:
        """Report a picture that cannot be drawn; the kiosk shows the need without it."""
        path = f"pictograms/{pictogram}.png"
        try:
            coverage(self.folder / path)
        except OSError as wrong:
            self._report_on(path).warning("unreadable", reason=system_reason(wrong))
        except UnreadablePictureError as wrong:
            self._report_on(path).warning("unreadable-picture", reason=str(wrong))

    def _providers(self) -> tuple[dict[str, Provider], set[str] | None]:
        """Who offers and supports, and every id of theirs; None when nobody knows them all."""
        section = self._section("providers.yaml")
        found = {} if section is None else read_providers(section, self._memory)
        if section is None or section.report.errors:
            self._in_doubt.add("providers")
            return found, None
        self._keys.update(f"providers/{identity}" for identity in found)
        return found, set(found)

    def _offers(
        self, kind: Kind, names: offer_file.Names, taken: Container[str]
    ) -> Iterator[Offer]:
        """The faultless offers of one kind whose id is not taken."""
        folder = FOLDERS[kind]
        for file in self._files(folder):
            stem = file.name.removesuffix(".yaml")
            key = f"{folder}/{stem}"
            self._keys.add(key)
            report = self._report_on(f"{folder}/{file.name}")
            node = yaml_source.root(file, self.folder, OFFER, report)
            if node is None:
                continue
            section = Section(report, node, OFFER)
            offer = offer_file.offer(section, kind, stem, names, self._memory.get(key, {}))
            if offer.id in taken:
                section.error("duplicate-id", section.place("id"), "id", value=offer.id)
            if not report.errors:
                yield offer

    def _files(self, folder: str) -> Iterator[yaml_source.File]:
        """The YAML files of a folder that really lies in the content folder."""
        place = self.folder / folder
        if place.is_symlink() and not place.resolve().is_relative_to(self.folder.resolve()):
            self._report_on(folder).error("link-outside")
            return
        for file in yaml_source.listing(place):
            if file.name.endswith(".yaml"):
                yield file
            else:
                self._report_on(f"{folder}/{file.name}").warning("unread-file")

    def _section(self, name: str) -> Section | None:
        """The fields of a file of the content folder itself."""
        report = self._report_on(name)
        path = self.folder / name
        file = yaml_source.File(name, path, path.is_symlink())
        node = yaml_source.root(file, self.folder, FILES[name], report)
        return None if node is None else Section(report, node, FILES[name])

    def _report_on(self, name: str) -> FileReport:
        """A new report for a file, under the path that staff are shown."""
        path = f"{self._top}/{name}".encode("utf-8", "backslashreplace").decode()
        report = FileReport(stripped(path), self.today)
        self.reports.append(report)
        return report

    def _report_orphans(self, memory: FileReport) -> None:
        """Warn of texts that belong to nothing, as far as it is known what there is."""
        for key in sorted(set(self._memory) - self._keys):
            if key.partition("/")[0] not in self._in_doubt:
                memory.warning("draft-orphan", field=key)


def _unnamed(offers: Mapping[str, Offer]) -> dict[str, Provider]:
    """A provider for each id that offers refer to, while their names cannot be read."""
    ids = {name for offer in offers.values() for name in (offer.provider, *offer.supporters)}
    return {name: Provider(name, name, ProviderKind.INITIATIVE) for name in sorted(ids)}
