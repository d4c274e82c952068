"""The field table is what the readers go by: each field stands in it once, and none in vain."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

import pytest
import yaml
from yaml import Node

from kiosk.catalog import choices
from kiosk.catalog.choices import Kind
from kiosk.catalog.field_table import words
from kiosk.catalog.field_table.field import Field, FieldKind, Fields
from kiosk.catalog.field_table.house import FILES
from kiosk.catalog.field_table.offer import OFFER
from kiosk.catalog.integration_goals import RecommendationStatus
from kiosk.catalog.phrasebook import Reply
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
from kiosk.language.strings import Strings
from tests.catalog.content_folder import (
    CENTRE,
    CLOSURES,
    COUNSELLING,
    NEEDS,
    PHRASES,
    PLACES,
    PROVIDERS,
    RECOMMENDATIONS,
)
from tests.catalog.content_folder import OFFER as MODEL_OFFER

GLOSSARY = "terms: [{term: Jobcenter}]"
TABLES = {"offer": OFFER, **FILES}

IMPORTED = """\
imported:
  {source: "integreat:stadt", id: "4", provider: Amt, groups: [Rat], notes: [Zeiten],
   on: 2026-10-01, of: 0d1c9a00}
"""
"""What another system told, which the model offer does not come from."""


SEASONS = "seasons: [{from: 02-01, until: 02-28, registration: form, cost: fee}]\n"
"""What holds in a season only, which the model offer has none of."""


class Listening(Section):
    """A section that remembers which fields somebody asked for, by the part of the table."""

    asked: dict[tuple[str, ...], set[str]]

    def take(self, name: str) -> tuple[Field, Node | None]:
        self.asked.setdefault(tuple(self.fields), set()).add(name)
        return super().take(name)


def listening(text: str, fields: Fields) -> Listening:
    """The fields of a model file."""
    node = yaml.compose(text, Loader=yaml.SafeLoader)
    assert isinstance(node, yaml.MappingNode)
    return Listening(FileReport("x.yaml", date(2026, 11, 22)), node, fields)


def parts(fields: Fields) -> Iterator[Fields]:
    """This part of the table and all inside it."""
    if fields:
        yield fields
    for field in fields.values():
        yield from parts(field.fields)


def every_field() -> Iterator[Field]:
    """Each field of each table."""
    for table in TABLES.values():
        for part in parts(table):
            yield from part.values()


def test_the_readers_ask_for_exactly_the_fields_of_the_table() -> None:
    Listening.asked = {}
    model = listening(MODEL_OFFER + IMPORTED + SEASONS, OFFER)
    offer(model, Kind.OFFER, "cafe", KnownIds(None, None), {})
    read_centre(listening(CENTRE, FILES["centre.yaml"]), {}, ["haus"], ["german"])
    read_needs(listening(NEEDS, FILES["needs.yaml"]), ["sos", "german"], set(), {})
    read_phrases(listening(PHRASES, FILES["phrases.yaml"]), set(), {})
    read_places(listening(PLACES, FILES["places.yaml"]), {})
    read_providers(listening(PROVIDERS, FILES["providers.yaml"]), {})
    read_closures(
        listening(CLOSURES.replace("except:", "places: [hall], except:"), FILES["closures.yaml"]),
        {},
        ClosableIds(),
    )
    read_counselling(listening(COUNSELLING, FILES["counselling.yaml"]))
    read_recommendations(listening(RECOMMENDATIONS, FILES["recommendations.yaml"]))
    read_glossary(listening(GLOSSARY, FILES["glossary.yaml"]))
    wanted = {tuple(part): set(part) for table in TABLES.values() for part in parts(table)}
    assert Listening.asked == wanted


def test_every_field_has_a_german_label_and_a_hint_that_is_a_sentence() -> None:
    for field in every_field():
        assert field.label
        assert field.hint.endswith((".", "?")), field.name


def test_a_word_is_expected_where_there_are_words() -> None:
    for field in every_field():
        assert bool(field.words) == (field.kind in (FieldKind.WORD, FieldKind.YES_OR_NO))
        assert field.fits <= field.longest


@pytest.mark.parametrize(
    ("table", "kind"),
    [
        (words.ANSWER, choices.Answer),
        (words.AREA, choices.Area),
        (words.COST, choices.Cost),
        (words.PROVIDER, choices.ProviderKind),
        (words.REGISTRATION, choices.Registration),
        (words.STATUS, choices.Status),
        (words.REPLY, Reply),
        (words.RECOMMENDATION, RecommendationStatus),
    ],
)
def test_the_words_of_a_choice_are_those_of_the_model(
    table: words.Words, kind: type[StrEnum]
) -> None:
    assert list(table) == list(kind)


def test_visitors_can_read_the_name_of_every_audience() -> None:
    say = Strings("de")
    assert {word: say(f"audience-{word}") for word in words.AUDIENCE} == words.AUDIENCE
