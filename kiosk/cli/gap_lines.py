"""The gaps of a house as lines for staff."""

from collections.abc import Iterator, Sequence

from kiosk.catalog.checking.due_reviews import Review
from kiosk.catalog.checking.near_duplicates import NearDuplicate
from kiosk.catalog.model import Catalog, Offer
from kiosk.cli.case_lines import need_name
from kiosk.facts.spoken_languages import language_name
from kiosk.language import dates
from kiosk.language.languages import SOURCE
from kiosk.language.strings import Strings
from kiosk.problems import Say
from kiosk.records.published_folder import FEWEST_MONTHS
from kiosk.records.rounding import BASE
from kiosk.records.supply_gaps import SupplyGaps, UncoveredDemand


def gap_lines(gaps: SupplyGaps, catalog: Catalog, say: Say) -> Iterator[str]:
    """Each kind of gap under its heading, then how the figures were made."""
    visitors = Strings(SOURCE, isolate=False)
    parts = {
        "uncovered": [
            *_demands(gaps.uncovered, catalog, visitors, say),
            *_in_vain(gaps, catalog, say),
        ],
        "unseen": [f"{offer.id}: {_title(offer)}" for offer in gaps.unseen],
        "duplicates": [_pair(pair, catalog, say) for pair in gaps.duplicates],
        "reviews": list(map(_review, gaps.reviews)),
        "old": list(map(_review, gaps.old)),
    }
    known = {"uncovered": gaps.months, "unseen": gaps.half_years}
    for part, lines in parts.items():
        nothing = say("cli-gaps-nothing" if known.get(part, True) else "cli-gaps-unknown")
        yield say(f"cli-gaps-{part}")
        yield from (f"  {line}" for line in lines or [nothing])
        yield ""
    if gaps.samples:
        yield say("cli-gaps-samples", count=gaps.samples)
    if gaps.months:
        first, last = gaps.months[0], gaps.months[-1]
        yield say("cli-gaps-months", first=first, last=last, base=BASE, most=BASE - 1)
    else:
        yield say("cli-gaps-unpublished")
    if not gaps.half_years:
        yield say("cli-gaps-no-matrix", months=FEWEST_MONTHS)


def _review(review: Review) -> str:
    """The day of a review or of the last one, and of what."""
    return f"{dates.numeric(review.day)}  {review.key}: {review.title}"


def _demands(
    gaps: Sequence[UncoveredDemand], catalog: Catalog, visitors: Strings, say: Say
) -> Iterator[str]:
    """A line for each need, with the languages that nobody speaks there."""
    for name in dict.fromkeys(gap.need for gap in gaps):
        need, of = need_name(name, catalog), [gap for gap in gaps if gap.need == name]
        if total := sum(gap.demand for gap in of if not gap.language):
            yield say("cli-gaps-no-offer", need=need, count=total)
        told = [
            f"{language_name(gap.language, visitors)} {gap.demand}" for gap in of if gap.language
        ]
        if told:
            yield say("cli-gaps-no-language", need=need, languages=", ".join(told))


def _in_vain(gaps: SupplyGaps, catalog: Catalog, say: Say) -> Iterator[str]:
    """A line for each need in vain of which nothing finer is known."""
    for name, count in gaps.in_vain.items():
        need = need_name(name, catalog)
        yield say("cli-gaps-in-vain", need=need, count=count.unmet, all=count.total)


def _pair(pair: NearDuplicate, catalog: Catalog, say: Say) -> str:
    """Both offers with who makes them, and what is the same besides."""
    names = " / ".join(_with_provider(one, catalog) for one in (pair.first, pair.second))
    same = {"same-phone": pair.same_phone, "same-address": pair.same_address}
    also = ", ".join(say(f"cli-gaps-{what}") for what, is_so in same.items() if is_so)
    return f"{names} ({also})" if also else names


def _with_provider(offer: Offer, catalog: Catalog) -> str:
    provider = catalog.providers.get(offer.provider)
    return f"{offer.id}: {_title(offer)}, {provider.name if provider else offer.provider}"


def _title(offer: Offer) -> str:
    return offer.texts[SOURCE].title
