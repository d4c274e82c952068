"""What reading the content folder gives."""

from dataclasses import dataclass, field

from kiosk.catalog.model import Catalog
from kiosk.catalog.translation_memory import Latest
from kiosk.catalog.withheld import Withheld
from kiosk.problems import Problem

MEMORY = "translations.json"
"""The file of the translation memory in the content folder."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the content folder holds, and everything that is wrong in it.

    `withheld` are the texts of the `memory` that are not in the catalogue.
    """

    catalog: Catalog
    problems: tuple[Problem, ...]
    withheld: tuple[Withheld, ...] = ()
    memory: Latest = field(default_factory=dict)
