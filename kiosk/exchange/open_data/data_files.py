"""The files of the open data: a folder of JSON a language, the tables in German, a note."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time

from kiosk.catalog.choices import Status
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.licence import Licence
from kiosk.catalog.model import Catalog, Offer
from kiosk.exchange.open_data.classification import taxonomies, terms
from kiosk.exchange.open_data.entity import Entity, Identities, in_utf8
from kiosk.exchange.open_data.offered_services import service
from kiosk.exchange.open_data.organizations import organization
from kiosk.exchange.open_data.readme import readme
from kiosk.exchange.open_data.schedules import exact_schedules
from kiosk.exchange.open_data.tabular_package import package_files
from kiosk.facts.offer_facts import OfferFacts
from kiosk.facts.reader import Reader
from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.language.strings import Strings

VERSION = {
    "version": "3.0",
    "profile": "https://docs.openreferral.org/",
    "openapi_url": (
        "https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json"
    ),
}
"""What the root of an HSDS interface answers (its schema `/`)."""

FOLDER = "data/"

Files = Iterator[tuple[str, bytes]]
"""Files by their path below some folder."""


def data_files(catalog: Catalog, languages: Iterable[str], base_url: str, today: date) -> Files:
    """The open data of a site, below `data/`; none where the house named no licence."""
    if catalog.centre.licence is not Licence.NONE:
        for path, content in hsds_files(catalog, languages, base_url, today):
            yield f"{FOLDER}{path}", content


def hsds_files(catalog: Catalog, languages: Iterable[str], base_url: str, today: date) -> Files:
    """The same for anyone to whom the house hands it, one language after the other."""
    offers = exported(catalog)
    ids = Identities(catalog.centre.provider)
    exact = {offer.id: exact_schedules(offer, today, ids) for offer in offers}
    for code in dict.fromkeys((*languages, SOURCE)):
        reader = _reader(catalog, code, base_url, today)
        dataset = _Dataset(reader, offers, exact, ids)
        if code in languages:
            yield from dataset.json_files()
        if code == SOURCE:
            yield from dataset.tables()
    yield "README.txt", readme(catalog, len(offers))


def exported(catalog: Catalog) -> tuple[Offer, ...]:
    """What may leave the house: what there is, and what somebody confirmed.

    Nobody can call open data back. So a sample, in which things are invented, stays here as a
    whole, and so does a draft. A discreet offer leaves, for it is public; only that somebody
    looked at it is not.
    """
    return tuple(
        offer
        for offer in catalog.offers.values()
        if offer.status is Status.ACTIVE and not offer.sample
    )


class _Dataset:
    """All that leaves in one language."""

    def __init__(
        self,
        reader: Reader,
        offers: Sequence[Offer],
        exact: dict[str, list[Entity]],
        ids: Identities,
    ) -> None:
        self._reader, self._offers, self._exact, self._ids = reader, offers, exact, ids
        self._terms = {term["id"]: term for term in terms(reader, ids)}
        providers = reader.catalog.providers
        asked = dict.fromkeys(offer.provider for offer in offers)
        self._organizations = {
            name: organization(providers[name], reader, ids) for name in asked if name in providers
        }

    def json_files(self) -> Files:
        """A page of each kind of entity, as an HSDS interface would answer."""
        folder = f"hsds/{self._reader.language.code}"
        yield f"{folder}/index.json", _json(VERSION)
        yield f"{folder}/services.json", _page(self._services())
        yield f"{folder}/organizations.json", _page(self._organizations.values())
        yield f"{folder}/taxonomies.json", _page(taxonomies(self._ids))
        yield f"{folder}/taxonomy_terms.json", _page(self._terms.values())

    def tables(self) -> Files:
        """The tabular package."""
        centre = self._reader.catalog.centre
        entities = [
            *(("organization", one) for one in self._organizations.values()),
            *(("service", one) for one in self._services()),
            *(("taxonomy", one) for one in taxonomies(self._ids)),
            *(("taxonomy_term", one) for one in self._terms.values()),
        ]
        code = self._reader.language.code
        for path, content in package_files(centre.name, code, centre.licence, entities):
            yield f"tabular/{path}", content

    def _services(self) -> Iterator[Entity]:
        """Each offer, whole."""
        for offer in self._offers:
            facts = OfferFacts(offer, self._reader)
            whose = self._organizations.get(offer.provider)
            yield service(facts, whose, self._exact[offer.id], self._terms, self._ids)


def _page(entities: Iterable[Entity]) -> bytes:
    """A page that holds everything; an entity a line, so that differences can be read."""
    lines = [json.dumps(one, ensure_ascii=False, separators=(",", ":")) for one in entities]
    contents = ",\n".join(lines)
    head = {
        "total_items": len(lines),
        "total_pages": 1,
        "page_number": 1,
        "size": len(lines),
        "first_page": True,
        "last_page": True,
        "empty": not lines,
    }
    start = json.dumps(head).removesuffix("}")
    return in_utf8(f'{start}, "contents": [\n{contents}\n]}}\n')


def _json(value: object) -> bytes:
    return f"{json.dumps(value, ensure_ascii=False, indent=2)}\n".encode()


def _reader(catalog: Catalog, language: str, base_url: str, today: date) -> Reader:
    """Whoever reads the data in a language."""
    own, german = (Strings(code, isolate=False) for code in (language, SOURCE))
    now = datetime.combine(today, time.min, BERLIN)
    return Reader(catalog, LANGUAGES[language], own, german, now, base_url)
