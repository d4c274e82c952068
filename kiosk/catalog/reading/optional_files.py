"""Reads the files of the content folder that nobody has to write."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeVar

from kiosk.catalog.closures import Closure
from kiosk.catalog.counselling import CounsellingLists
from kiosk.catalog.model import Synonyms
from kiosk.catalog.reading.closures_file import ClosableIds, read_closures
from kiosk.catalog.reading.counselling_lists import read_counselling
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.reading.synonyms import synonyms
from kiosk.catalog.reading.yaml_things import YamlFiles, whole
from kiosk.catalog.translation_memory import Drafts

Thing = TypeVar("Thing")


class OptionalFiles:
    """Those of one folder; a file that is not there says nothing."""

    def __init__(self, yaml: YamlFiles) -> None:
        self._yaml = yaml

    def synonyms(self, need_ids: set[str] | None) -> Synonyms:
        """Other words for the needs."""
        now, former = (partial(synonyms, known=known) for known in (need_ids, None))
        return whole(self._yaml.read("synonyms.yaml", now, former, optional=True))

    def listed(
        self, name: str, read: Callable[[Section], Mapping[str, Thing]]
    ) -> tuple[Thing, ...]:
        """The things of a file without references."""
        return tuple(whole(self._yaml.read(name, read, optional=True)).values())

    def counselling(self) -> CounsellingLists:
        """What counsellors can tick; a house may ask nothing of this."""
        found = self._yaml.read("counselling.yaml", read_counselling, optional=True)
        return found.shown or CounsellingLists()

    def closures(self, memory: Drafts, known: ClosableIds) -> dict[str, Closure]:
        """The closed days."""
        read = partial(read_closures, memory=memory)
        now, former = (partial(read, known=ids) for ids in (known, ClosableIds()))
        return whole(self._yaml.read("closures.yaml", now, former, optional=True))
