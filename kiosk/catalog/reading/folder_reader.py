"""Reads the files of the content folder in the order in which they refer to each other."""

from collections.abc import Callable, Container, Iterable, Iterator
from functools import partial
from pathlib import PurePath
from typing import TypeVar

from kiosk.catalog import text_keys, translation_memory
from kiosk.catalog.choices import Kind
from kiosk.catalog.closed_offers import house_of, with_closures
from kiosk.catalog.model import Catalog, Centre, Need, Offer, Provider, SharedPlace
from kiosk.catalog.phrasebook import PhraseTopic
from kiosk.catalog.reading import offer_file
from kiosk.catalog.reading.centre import NEUTRAL, read_centre
from kiosk.catalog.reading.closures_file import ClosableIds
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.reading.folder_versions import FolderVersions
from kiosk.catalog.reading.former_texts import former_keys, inherited, with_texts
from kiosk.catalog.reading.glossary_file import read_glossary
from kiosk.catalog.reading.inheritance import NO_HERITAGE, Heritage
from kiosk.catalog.reading.loaded import MEMORY, Loaded
from kiosk.catalog.reading.needs import read_needs
from kiosk.catalog.reading.offer_file import KnownIds
from kiosk.catalog.reading.optional_files import OptionalFiles
from kiosk.catalog.reading.phrases import read_phrases
from kiosk.catalog.reading.pictograms import pictograms
from kiosk.catalog.reading.places_file import read_places, report_unused
from kiosk.catalog.reading.providers import read_providers, unnamed
from kiosk.catalog.reading.recommendations import read_recommendations
from kiosk.catalog.reading.yaml_things import YamlFiles, whole
from kiosk.catalog.translation_memory import Drafts, Latest
from kiosk.catalog.withheld import withheld, without

ANY_NAMES = KnownIds(None, None)
Thing = TypeVar("Thing")


class FolderReader:
    """Reads one folder once, file by file.

    A broken file that tells which things there are (needs, providers) makes no reference to
    them wrong; `_unsure` holds how the keys of texts begin that therefore nobody can judge.
    """

    def __init__(self, files: FolderVersions) -> None:
        self.files = files
        self._yaml = YamlFiles(files)
        self._rows: Latest = {}
        self._memory: Drafts = {}
        self._inherited: Latest = {}
        self._keys: set[str] = {text_keys.CENTRE}
        self._unsure: set[str] = {text_keys.of_closure("")}  # closed days go and come again
        self._heritage = NO_HERITAGE
        self._place_entries: dict[str, Section] = {}

    def loaded(self) -> Loaded:
        """Everything valid, and all that is wrong."""
        catalog = self._catalog()
        kept_back = tuple(withheld({**self._inherited, **self._rows}, catalog))
        self.files.keep()
        problems = tuple(p for report in self.files.reports for p in report.problems)
        return Loaded(without(kept_back, catalog), problems, kept_back, self._rows)

    def _catalog(self) -> Catalog:
        """Everything valid, and what is broken as it was while it was good."""
        self._rows = self._latest()
        self._memory = translation_memory.drafts(self._rows)
        needs, need_ids = self._needs()
        places, place_ids = self._places()
        providers, provider_ids = self._providers(place_ids)
        self._heritage = Heritage(places, providers)
        centre = self._centre(need_ids, provider_ids, place_ids)
        urgent = {need.id for need in needs.values() if need.urgent}
        files = {kind: self.files.names(text_keys.FOLDERS[kind]) for kind in Kind}
        ids = {PurePath(name).stem for names in files.values() for name in names}
        known = KnownIds(need_ids, provider_ids, urgent, ids, place_ids)
        offers: dict[str, Offer] = {}
        for kind in Kind:
            for offer in self._offers(kind, files[kind], known, offers):
                offers[offer.id] = offer
        phrasebook = self._phrasebook()
        optional = OptionalFiles(self._yaml)
        offer_ids = None if self.files.lost else ids
        house = house_of(centre, providers)
        closable = ClosableIds(provider_ids, place_ids, offer_ids, house)
        closures = optional.closures(self._memory, closable)
        self._report_orphans()
        self._report_unused_places([centre, *providers.values(), *offers.values()])
        catalog = Catalog(
            centre,
            needs,
            {**providers, **unnamed(offers, providers)},
            offers,
            optional.synonyms(need_ids),
            phrasebook,
            glossary=optional.listed("glossary.yaml", read_glossary),
            recommendations=optional.listed("recommendations.yaml", read_recommendations),
            counselling=optional.counselling(),
            places=places,
        )
        return with_closures(catalog, closures)

    def _latest(self) -> Latest:
        """The rows of the memory: a broken one stays what it was."""
        found = self.files.read(
            MEMORY, translation_memory.rows, largest=translation_memory.LARGEST, optional=True
        )
        return translation_memory.latest(found.former or {}, found.now or {})

    def _needs(self) -> tuple[dict[str, Need], set[str] | None]:
        """The needs, and every id that offers may refer to; None when nobody knows them."""
        known: set[str] = set()
        found = self._yaml.read(
            "needs.yaml",
            partial(
                read_needs, pictograms=pictograms(self.files), known=known, memory=self._memory
            ),
            partial(read_needs, pictograms=None, known=set(), memory=self._memory),
        )
        return whole(found), self._judged(known, text_keys.of_need, sure=found.faultless)

    def _places(self) -> tuple[dict[str, SharedPlace], set[str] | None]:
        """The houses of offers, and the id of every one; None when nobody knows them."""
        found = self._yaml.read(
            "places.yaml",
            partial(read_places, entries=self._place_entries),
            partial(read_places, entries={}),
            optional=True,
        )
        return whole(found), set(found.now or ()) if found.faultless else None

    def _providers(self, places: set[str] | None) -> tuple[dict[str, Provider], set[str] | None]:
        """Who offers and supports, and every id of one; None when nobody knows them."""
        found = self._yaml.read(
            "providers.yaml",
            partial(read_providers, memory=self._memory, places=places),
            partial(read_providers, memory=self._memory),
        )
        known = set(found.now or ())
        return whole(found), self._judged(known, text_keys.of_provider, sure=found.faultless)

    def _centre(
        self,
        needs: set[str] | None,
        providers: set[str] | None,
        places: set[str] | None,
    ) -> Centre:
        """The house, which may refer to these."""
        house = partial(
            read_centre,
            memory=self._memory,
            providers=providers,
            needs=needs,
            places=self._heritage.places,
            place_ids=places,
        )
        return self._yaml.read("centre.yaml", house).shown or NEUTRAL

    def _phrasebook(self) -> tuple[PhraseTopic, ...]:
        """The standard sentences of counselling; a centre may do without any."""
        known: set[str] = set()
        found = self._yaml.read(
            "phrases.yaml",
            partial(read_phrases, known=known, memory=self._memory),
            partial(read_phrases, known=set(), memory=self._memory),
            optional=True,
        )
        self._judged(known, text_keys.of_phrase, sure=found.faultless)
        return tuple(whole(found).values())

    def _offers(
        self, kind: Kind, files: list[str], names: KnownIds, taken: Container[str]
    ) -> Iterator[Offer]:
        """The offers of one kind, each faultless now or before."""
        folder = text_keys.FOLDERS[kind]
        for name in files:
            if not name.endswith(".yaml"):
                self.files.report_on(name).warning("unread-file")
                continue
            stem = name[len(folder) + 1 : -len(".yaml")]
            self._keys.add(text_keys.of_offer(kind, stem))
            read = partial(self._offer, kind=kind, stem=stem, taken=taken)
            former = partial(read, names=ANY_NAMES)
            found = self._yaml.read(name, partial(read, names=names), former)
            offer = found.now if found.faultless else found.former
            if offer is not None:
                yield offer
        if folder in self.files.lost:
            self._unsure.add(text_keys.of_offer(kind, ""))

    def _offer(
        self, section: Section, kind: Kind, stem: str, names: KnownIds, taken: Container[str]
    ) -> Offer:
        """The offer of one file, whose id nobody else may have."""
        drafts = self._memory.get(text_keys.of_offer(kind, stem), {})
        offer = offer_file.offer(section, kind, stem, names, drafts, self._heritage)
        if offer.id in taken:
            section.error("duplicate-id", section.place("id"), "id", value=offer.id)
        self._keys.update(former_keys(offer))
        found = inherited(self._rows, offer)
        self._inherited = {**self._inherited, **found}
        return with_texts(offer, found)

    def _judged(self, ids: set[str], key: Callable[[str], str], *, sure: bool) -> set[str] | None:
        """The ids that references are compared with; None when their own file is broken."""
        self._keys.update(map(key, ids))
        if sure:
            return ids
        self._unsure.add(key(""))
        return None

    def _report_unused_places(self, things: Iterable[Centre | Provider | Offer]) -> None:
        """Warn of places at which nothing is, as far as every file could be read."""
        if self.files.today and not any(report.errors for report in self.files.reports):
            report_unused(self._place_entries, {thing.place for thing in things})

    def _report_orphans(self) -> None:
        """Warn of texts that belong to nothing, where the things themselves are known."""
        orphans = sorted({key for key, _ in self._rows} - self._keys) if self.files.today else []
        report = self.files.report_on(MEMORY)
        for key in orphans:
            if not key.startswith(tuple(self._unsure)):
                report.warning("draft-orphan", field=key)
