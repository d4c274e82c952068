"""Reads the files of the content folder in the order in which they refer to each other."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from functools import partial
from pathlib import PurePath
from typing import TypeVar

from kiosk.catalog import text_keys
from kiosk.catalog.choices import Kind
from kiosk.catalog.closed_offers import house_of, with_closures
from kiosk.catalog.closures import Closure
from kiosk.catalog.counselling import CounsellingLists
from kiosk.catalog.model import Catalog, Centre, Need, Offer, Provider, SharedPlace, Synonyms
from kiosk.catalog.phrasebook import PhraseTopic
from kiosk.catalog.reading import offer_file
from kiosk.catalog.reading.centre import NEUTRAL, read_centre
from kiosk.catalog.reading.closures_file import ClosableIds, read_closures
from kiosk.catalog.reading.content_files import conflict_of, conflicts, shown
from kiosk.catalog.reading.counselling_lists import read_counselling
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.reading.folder_versions import FolderVersions
from kiosk.catalog.reading.former_texts import former_keys, inherited, with_texts
from kiosk.catalog.reading.glossary_file import read_glossary
from kiosk.catalog.reading.inheritance import NO_HERITAGE, Heritage
from kiosk.catalog.reading.loaded import MEMORY, Loaded
from kiosk.catalog.reading.needs import read_needs
from kiosk.catalog.reading.offer_file import KnownIds
from kiosk.catalog.reading.phrases import read_phrases
from kiosk.catalog.reading.pictograms import pictograms
from kiosk.catalog.reading.places_file import read_places, report_unused
from kiosk.catalog.reading.providers import read_providers, unnamed
from kiosk.catalog.reading.read_files import ReadFiles
from kiosk.catalog.reading.recommendations import read_recommendations
from kiosk.catalog.reading.synonyms import synonyms
from kiosk.catalog.reading.yaml_things import whole
from kiosk.catalog.translation_memory import Latest
from kiosk.catalog.withheld import withheld, without

ANY_NAMES = KnownIds(None, None)
Thing = TypeVar("Thing")


class FolderReader(ReadFiles):
    """Makes one folder a catalogue, once."""

    def __init__(self, files: FolderVersions) -> None:
        super().__init__(files)
        self._inherited: Latest = {}
        self._heritage = NO_HERITAGE
        self._place_entries: dict[str, Section] = {}

    def loaded(self) -> Loaded:
        """Everything valid, and all that is wrong."""
        catalog = self._catalog()
        kept_back = tuple(withheld({**self._inherited, **self.rows}, catalog))
        self.files.keep()
        problems = tuple(p for report in self.files.reports for p in report.problems)
        return Loaded(without(kept_back, catalog), problems, kept_back, self.rows)

    def _catalog(self) -> Catalog:
        """Everything valid, and what is broken as it was while it was good."""
        needs, need_ids = self._needs()
        places, place_ids = self._places()
        providers, provider_ids = self._providers(place_ids)
        self._heritage = Heritage(places, providers)
        centre = self._centre(need_ids, provider_ids, place_ids)
        urgent = {need.id for need in needs.values() if need.urgent}
        files = {kind: self._single_files(text_keys.FOLDERS[kind]) for kind in Kind}
        ids = {
            PurePath(name).stem
            for names in files.values()
            for name in names
            if not conflict_of(name)
        }
        known = KnownIds(need_ids, provider_ids, urgent, ids, place_ids)
        offers: dict[str, Offer] = {}
        for kind in Kind:
            for offer in self._offers(kind, files[kind], known, offers):
                offers[offer.id] = offer
        phrasebook = self._phrasebook()
        offer_ids = None if self.files.lost else ids
        house = house_of(centre, providers)
        closures = self._closures(ClosableIds(provider_ids, place_ids, offer_ids, house))
        self.report_orphans()
        self._report_conflicts()
        self._report_unused_places([centre, *providers.values(), *offers.values()])
        catalog = Catalog(
            centre,
            needs,
            {**providers, **unnamed(offers, providers)},
            offers,
            self._synonyms(need_ids),
            phrasebook,
            glossary=self._listed("glossary.yaml", read_glossary),
            recommendations=self._listed("recommendations.yaml", read_recommendations),
            counselling=self._counselling(),
            places=places,
        )
        return with_closures(catalog, closures)

    def _needs(self) -> tuple[dict[str, Need], set[str] | None]:
        """The needs, and every id that offers may refer to; None when nobody knows them."""
        known: set[str] = set()
        found = self.read(
            "needs.yaml",
            partial(read_needs, pictograms=pictograms(self.files), known=known, memory=self.memory),
            partial(read_needs, pictograms=None, known=set(), memory=self.memory),
        )
        return whole(found), self.judged(known, text_keys.of_need, sure=found.faultless)

    def _places(self) -> tuple[dict[str, SharedPlace], set[str] | None]:
        """The houses of offers, and the id of every one; None when nobody knows them."""
        found = self.read(
            "places.yaml",
            partial(read_places, entries=self._place_entries),
            partial(read_places, entries={}),
            optional=True,
        )
        return whole(found), set(found.now or ()) if found.faultless else None

    def _providers(self, places: set[str] | None) -> tuple[dict[str, Provider], set[str] | None]:
        """Who offers and supports, and every id of one; None when nobody knows them."""
        found = self.read(
            "providers.yaml",
            partial(read_providers, memory=self.memory, places=places),
            partial(read_providers, memory=self.memory),
        )
        known = set(found.now or ())
        return whole(found), self.judged(known, text_keys.of_provider, sure=found.faultless)

    def _centre(
        self,
        needs: set[str] | None,
        providers: set[str] | None,
        places: set[str] | None,
    ) -> Centre:
        """The house, which may refer to these."""
        house = partial(
            read_centre,
            memory=self.memory,
            providers=providers,
            needs=needs,
            places=self._heritage.places,
            place_ids=places,
        )
        return self.read("centre.yaml", house).shown or NEUTRAL

    def _phrasebook(self) -> tuple[PhraseTopic, ...]:
        """The standard sentences of counselling; a centre may do without any."""
        known: set[str] = set()
        found = self.read(
            "phrases.yaml",
            partial(read_phrases, known=known, memory=self.memory),
            partial(read_phrases, known=set(), memory=self.memory),
            optional=True,
        )
        self.judged(known, text_keys.of_phrase, sure=found.faultless)
        return tuple(whole(found).values())

    def _closures(self, known: ClosableIds) -> dict[str, Closure]:
        """The closed days; a house may have none.

        They go and come again, so that a text whose closure is gone is no orphan yet.
        """
        read = partial(read_closures, memory=self.memory)
        now, former = (partial(read, known=ids) for ids in (known, ClosableIds()))
        found = self.read("closures.yaml", now, former, optional=True)
        self.judged(set(), text_keys.of_closure, sure=False)
        return whole(found)

    def _synonyms(self, need_ids: set[str] | None) -> Synonyms:
        """Other words for the needs; nobody has to collect any."""
        now, former = (partial(synonyms, known=known) for known in (need_ids, None))
        return whole(self.read("synonyms.yaml", now, former, optional=True))

    def _listed(
        self, name: str, read: Callable[[Section], Mapping[str, Thing]]
    ) -> tuple[Thing, ...]:
        """The things of a file that nobody has to write."""
        return tuple(whole(self.read(name, read, optional=True)).values())

    def _counselling(self) -> CounsellingLists:
        """What counsellors can tick; a house may ask nothing of this."""
        found = self.read("counselling.yaml", read_counselling, optional=True)
        return found.shown or CounsellingLists()

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
            self.keys.add(text_keys.of_offer(kind, stem))
            read = partial(self._offer, kind=kind, stem=stem, taken=taken)
            found = self.read(name, partial(read, names=names), partial(read, names=ANY_NAMES))
            offer = found.now if found.faultless else found.former
            if offer is not None:
                yield offer
        if folder in self.files.lost:
            self.unsure.add(text_keys.of_offer(kind, ""))

    def _offer(
        self, section: Section, kind: Kind, stem: str, names: KnownIds, taken: Container[str]
    ) -> Offer:
        """The offer of one file, whose id nobody else may have."""
        drafts = self.memory.get(text_keys.of_offer(kind, stem), {})
        offer = offer_file.offer(section, kind, stem, names, drafts, self._heritage)
        if offer.id in taken:
            section.error("duplicate-id", section.place("id"), "id", value=offer.id)
        self.keys.update(former_keys(offer))
        found = inherited(self.rows, offer)
        self._inherited = {**self._inherited, **found}
        return with_texts(offer, found)

    def _single_files(self, folder: str) -> list[str]:
        """The names of the files in a folder, without second versions of them."""
        return [name for name in self.files.names(folder) if not conflict_of(name)]

    def _report_conflicts(self) -> None:
        """Warn of second versions that were made when two people changed one file."""
        for file in conflicts(self.files.root):
            name = file.relative_to(self.files.root).as_posix()
            if shown(file.name) and shown(name):
                whole = conflict_of(file.name)
                kind = "memory" if whole == MEMORY else "file"
                self.files.report_on(name).warning("sync-conflict", file=whole, kind=kind)

    def _report_unused_places(self, things: Iterable[Centre | Provider | Offer]) -> None:
        """Warn of places at which nothing is, as far as every file could be read."""
        if self.files.today and not any(report.errors for report in self.files.reports):
            report_unused(self._place_entries, {thing.place for thing in things})
