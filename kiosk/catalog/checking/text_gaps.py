"""What each language lacks: which texts are missing, outdated, unreviewed or not shown."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from kiosk.catalog.texts import Origin, Texts, outdated
from kiosk.catalog.withheld import Withheld


@dataclass(frozen=True, slots=True)
class Gaps:
    """What one language lacks: the keys of texts, such as `offers/sprachcafe`.

    `failed` could not be translated and `unseen` waits for a review; visitors see neither.
    """

    language: str
    missing: tuple[str, ...]
    outdated: tuple[str, ...]
    machine: tuple[str, ...]
    failed: tuple[str, ...] = ()
    unseen: tuple[str, ...] = ()

    @property
    def by_kind(self) -> dict[str, tuple[str, ...]]:
        """The keys by the name of what is wrong with their texts."""
        return {
            "missing": self.missing,
            "outdated": self.outdated,
            "machine": self.machine,
            "failed": self.failed,
            "unseen": self.unseen,
        }

    def only(self, wanted: Callable[[str], bool]) -> "Gaps":
        """The gaps of the wanted keys alone."""
        return Gaps(self.language, *(tuple(filter(wanted, keys)) for keys in self.by_kind.values()))


def gaps_in(language: str, described: Mapping[str, Texts], kept_back: Iterable[Withheld]) -> Gaps:
    """What `language` lacks of the described things; `kept_back` are the texts not shown."""
    there = {key: texts for key, texts in described.items() if language in texts}
    lacking = [key for key in described if key not in there]
    hidden = {one.key: one.fault for one in kept_back if one.language == language}
    return Gaps(
        language,
        missing=tuple(key for key in lacking if key not in hidden),
        outdated=tuple(key for key, texts in there.items() if outdated(texts, language)),
        machine=tuple(
            key for key, texts in there.items() if texts[language].origin is Origin.MACHINE
        ),
        failed=tuple(key for key in lacking if hidden.get(key)),
        unseen=tuple(key for key in lacking if hidden.get(key) == ""),
    )
