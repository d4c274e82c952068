"""What counsellors can tick, read from `counselling.yaml`; only staff see it, no engine it."""

from kiosk.catalog.counselling import CounsellingAnswer, CounsellingLists
from kiosk.catalog.reading import shared_fields
from kiosk.catalog.reading.fields import Section
from kiosk.language.languages import SOURCE


def read_counselling(section: Section) -> CounsellingLists:
    """The lists, each as far as its entries say something in German."""
    lists = CounsellingLists(_ticks(section, "done"), _ticks(section, "heard"))
    section.finish()
    return lists


def _ticks(section: Section, name: str) -> tuple[CounsellingAnswer, ...]:
    """The entries of one list; an id may stand in both lists, for records keep them apart."""
    found, known = [], set[str]()
    for entry in section.sections(name):
        tick = CounsellingAnswer(shared_fields.new_id(entry, known), shared_fields.texts(entry))
        entry.finish()
        if tick.id and SOURCE in tick.texts:
            found.append(tick)
    return tuple(found)
