"""Everything that staff should know about the content on one day."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from kiosk.catalog import text_keys
from kiosk.catalog.checking.closed_times import ClosedTime, closed_times
from kiosk.catalog.checking.draft_files import Drafts, drafts
from kiosk.catalog.checking.due_reviews import Review, old_facts
from kiosk.catalog.checking.handmade_texts import HandmadeText, unsure_texts
from kiosk.catalog.checking.text_gaps import Gaps, gaps_in
from kiosk.catalog.checking.trial import IMPORTED, severe
from kiosk.catalog.choices import Kind, Status
from kiosk.catalog.every_text import texts_for_visitors
from kiosk.catalog.fact_age import is_old
from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.json_schema.schema_folder import outdated
from kiosk.catalog.model import Catalog, Offer
from kiosk.catalog.reading.loaded import Loaded
from kiosk.catalog.reading.loader import read
from kiosk.language import locale_review
from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.problems import Problem, Severity


@dataclass(frozen=True, slots=True)
class ChangedHours:
    """A changed offer, for the table in which staff see the hours that they wrote."""

    key: str
    title: str
    hours: Hours


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found on the day `today`; every list is in the order of its use.

    The problems end with the errors, which are read first. `interface_drafts` are the languages
    whose interface no person has reviewed. Visitors do not read how old the facts of a help line
    are; `stale_helplines` tells staff, with the day on which somebody last made sure of them.
    `old_offers` are the other offers whose facts are old, with that day too.
    `unsure_texts` are those by hand of which nobody knows that they fit the German ones.
    `drafts` are the ids of those that wait for their release, and `draft_stops` what it still wants
    of each; what could be better in them is told to whoever looks at one, and to nobody else.
    """

    today: date
    problems: tuple[Problem, ...]
    gaps: tuple[Gaps, ...]
    reviews: tuple[Review, ...]
    changed_hours: tuple[ChangedHours, ...]
    interface_drafts: tuple[str, ...] = ()
    stale_helplines: tuple[Review, ...] = ()
    old_offers: tuple[Review, ...] = ()
    unsure_texts: tuple[HandmadeText, ...] = ()
    drafts: tuple[str, ...] = ()
    draft_hints: tuple[Problem, ...] = ()
    draft_stops: Mapping[str, tuple[Problem, ...]] = field(default_factory=dict, hash=False)
    closed_times: tuple[ClosedTime, ...] = ()

    @property
    def errors(self) -> int:
        """How many problems keep something out of the kiosk."""
        return sum(problem.severity is Severity.ERROR for problem in self.problems)


def check(
    folder: Path,
    today: date,
    changed: Collection[str] | None = None,
    languages: Collection[str] = tuple(LANGUAGES),
) -> Report:
    """Read the content folder with all rules.

    `changed` holds the keys of the offers whose hours are shown; None shows all.
    """
    loaded = read(folder, today)
    waiting = drafts(folder, loaded.catalog, today)
    found = tuple(_problems(folder, loaded, waiting))
    active = {key: offer for key, offer in _offers(loaded.catalog) if _active(offer)}
    described = dict(texts_for_visitors(loaded.catalog))
    others = [code for code in languages if code != SOURCE]
    return Report(
        today=today,
        problems=tuple(sorted(found, key=lambda problem: problem.severity is Severity.ERROR)),
        interface_drafts=tuple(code for code in locale_review.unreviewed() if code in languages),
        gaps=tuple(gaps_in(code, described, loaded.withheld) for code in others),
        unsure_texts=tuple(unsure_texts(loaded.catalog, languages)),
        reviews=_in_order(_reviews(active)),
        drafts=tuple(waiting.offers),
        draft_stops=waiting.stops,
        draft_hints=tuple(one for one in waiting.problems if one.severity is Severity.WARNING),
        stale_helplines=_in_order(_stale_helplines(active, today)),
        old_offers=tuple(_old_offers(loaded.catalog, today)),
        closed_times=tuple(closed_times(loaded.catalog, today)),
        changed_hours=tuple(
            ChangedHours(key, offer.texts[SOURCE].title, offer.as_on(today).hours)
            for key, offer in active.items()
            if changed is None or key in changed
        ),
    )


def _problems(folder: Path, loaded: Loaded, waiting: Drafts) -> Iterator[Problem]:
    """What is wrong in the files, in drafts, in what there is, and in the words of the kiosk."""
    yield from loaded.problems
    yield from severe(waiting.problems)
    yield from _uncovered(folder, loaded)
    yield from _outdated_schemas(folder, loaded)
    yield from locale_review.problems()


def about(report: Report, names: Collection[str]) -> Report:
    """What a report says about these files, each by its path from within the content folder."""
    keys = {name.removesuffix(".yaml") for name in names}

    def meant(key: str) -> bool:
        return key in keys or key.partition("/")[0] in keys

    every = (*report.draft_hints, *report.problems)
    return replace(
        report,
        problems=tuple(p for p in every if p.path.partition("/")[2] in names),
        gaps=tuple(
            gaps for every in report.gaps if any((gaps := every.only(meant)).by_kind.values())
        ),
        reviews=tuple(review for review in report.reviews if meant(review.key)),
        stale_helplines=tuple(line for line in report.stale_helplines if meant(line.key)),
        old_offers=tuple(one for one in report.old_offers if meant(one.key)),
        unsure_texts=tuple(text for text in report.unsure_texts if meant(text.key)),
        changed_hours=tuple(changed for changed in report.changed_hours if meant(changed.key)),
        closed_times=report.closed_times if meant("closures") else (),
        interface_drafts=(),
        drafts=tuple(id for id in report.drafts if meant(f"{IMPORTED}/{id}")),
    )


def _uncovered(folder: Path, loaded: Loaded) -> Iterator[Problem]:
    """The sub-needs for which there is no offer, as far as every offer could be read."""
    if any(problem.severity is Severity.ERROR for problem in loaded.problems):
        return
    offers = loaded.catalog.offers.values()
    covered = {need for offer in offers if _active(offer) for need in offer.needs}
    subs = [sub.id for need in loaded.catalog.needs.values() for sub in need.subs]
    if names := [sub for sub in subs if sub not in covered]:
        path = f"{folder.name or folder.resolve().name}/needs.yaml"
        values = {"names": ", ".join(names)}
        yield Problem(path, "needs-without-offer", Severity.WARNING, values=values)


def _outdated_schemas(folder: Path, loaded: Loaded) -> Iterator[Problem]:
    """That editors know other names than there are, as far as every name could be read."""
    if all(problem.severity is Severity.WARNING for problem in loaded.problems):
        yield from outdated(folder, loaded.catalog)


def _offers(catalog: Catalog) -> Iterator[tuple[str, Offer]]:
    """Every offer with its key."""
    for offer in catalog.offers.values():
        yield text_keys.of_offer(offer.kind, offer.id), offer


def _active(offer: Offer) -> bool:
    """Whether visitors are meant to see the offer, now or later."""
    return offer.status is Status.ACTIVE


def _reviews(active: dict[str, Offer]) -> Iterator[Review]:
    """The offers for which a review is planned."""
    for key, offer in active.items():
        if offer.next_review:
            yield Review(offer.next_review, key, offer.texts[SOURCE].title)


def _stale_helplines(active: dict[str, Offer], today: date) -> Iterator[Review]:
    """The help lines whose facts nobody has made sure of for too long."""
    for key, offer in active.items():
        verified, review = offer.last_verified, offer.next_review
        forgotten = is_old(offer, today)
        overdue = review is not None and review < today
        if offer.kind is Kind.HELPLINE and (forgotten or overdue):
            yield Review(verified or review or today, key, offer.texts[SOURCE].title)


def _old_offers(catalog: Catalog, today: date) -> Iterator[Review]:
    """The offers with old facts that are no help lines."""
    helplines = text_keys.of_offer(Kind.HELPLINE, "")
    return (one for one in old_facts(catalog, today) if not one.key.startswith(helplines))


def _in_order(reviews: Iterable[Review]) -> tuple[Review, ...]:
    """By day, then by key."""
    return tuple(sorted(reviews, key=lambda review: (review.day, review.key)))
