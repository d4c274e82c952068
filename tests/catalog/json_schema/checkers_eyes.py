"""A content file as `kiosk check` sees it."""

from collections.abc import Callable
from datetime import date
from functools import cache, partial
from pathlib import PurePath

from kiosk.catalog.choices import Kind
from kiosk.catalog.field_table.house import FILES
from kiosk.catalog.field_table.offer import OFFER
from kiosk.catalog.json_schema.content_names import content_names
from kiosk.catalog.reading import yaml_source
from kiosk.catalog.reading.centre import read_centre
from kiosk.catalog.reading.closures_file import ClosableIds, read_closures
from kiosk.catalog.reading.counselling_lists import read_counselling
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.reading.file_report import FileReport
from kiosk.catalog.reading.glossary_file import read_glossary
from kiosk.catalog.reading.needs import read_needs
from kiosk.catalog.reading.offer_file import KnownIds, offer
from kiosk.catalog.reading.phrases import read_phrases
from kiosk.catalog.reading.places_file import read_places
from kiosk.catalog.reading.providers import read_providers
from kiosk.catalog.reading.recommendations import read_recommendations
from kiosk.catalog.reading.synonyms import synonyms
from kiosk.problems import Problem
from tests.catalog.shipped import CONTENT, shipped

TODAY = date(2026, 11, 25)
Reader = Callable[[Section], object]


@cache
def readers() -> dict[str, Callable[[], Reader]]:
    """How each file of the content folder itself is read; each reader is used once."""
    names = content_names(CONTENT, shipped())
    return {
        "centre.yaml": lambda: partial(
            read_centre,
            memory={},
            providers=names.providers,
            needs=names.needs,
            place_ids=names.places,
        ),
        "needs.yaml": lambda: partial(
            read_needs, pictograms=names.pictograms, known=set(), memory={}
        ),
        "providers.yaml": lambda: partial(read_providers, memory={}, places=names.places),
        "places.yaml": lambda: partial(read_places, entries={}),
        "closures.yaml": lambda: partial(
            read_closures,
            memory={},
            known=ClosableIds(names.providers, names.places, shipped().offers),
        ),
        "phrases.yaml": lambda: partial(read_phrases, known=set(), memory={}),
        "recommendations.yaml": lambda: read_recommendations,
        "counselling.yaml": lambda: read_counselling,
        "synonyms.yaml": lambda: partial(synonyms, known=names.needs),
        "glossary.yaml": lambda: read_glossary,
    }


def problems(name: str, text: str) -> list[Problem]:
    """Everything that a check tells about a text that stands in this file."""
    names = content_names(CONTENT, shipped())
    report, fields = FileReport(name, TODAY), FILES.get(name, OFFER)
    kind = Kind.HELPLINE if name.startswith("helplines/") else Kind.OFFER
    known = KnownIds(names.needs, names.providers, places=names.places)
    read = partial(offer, kind=kind, stem=PurePath(name).stem, names=known, drafts={})
    if (node := yaml_source.root(text.encode(), fields, report)) is not None:
        (readers()[name]() if name in FILES else read)(Section(report, node, fields))
    return report.problems
