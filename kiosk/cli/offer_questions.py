"""The questions of `kiosk new offer`, one after the other; Enter leaves a thing unknown."""

from datetime import date
from typing import Final

from kiosk.catalog.hours.availability import Hours, problems
from kiosk.catalog.hours.table import table
from kiosk.catalog.model import Catalog
from kiosk.cli.asking import agreed, answer
from kiosk.cli.choosing import chosen
from kiosk.cli.hours import table_lines
from kiosk.cli.named_things import named_needs, named_places, named_providers
from kiosk.cli.offer_sheet import FACTS, OfferSheet, Understood
from kiosk.problems import Say

_BEFORE: Final = ("title", "summary")
_AFTER: Final = ("phone", "email", "url")
_LAST: Final = ("languages", "cost", "registration")

_DATES_SHOWN: Final = 4
_HOLIDAYS: Final = "PH"


def ask_about(
    sheet: OfferSheet, catalog: Catalog, today: date, say: Say, *, verified: bool
) -> bool:
    """Ask for what the sheet does not say yet; whether somebody has made sure of it all today."""
    print(say("new-how"))
    for fact in _BEFORE:
        _ask(fact, sheet, say)
    if "provider" not in sheet.known:
        found = chosen(say("new-ask-provider"), "", named_providers(catalog), say)
        if found:
            sheet.put(("provider",), found[0])
    if "needs" not in sheet.known:
        needs = chosen(say("new-ask-needs"), say("new-ask-more-needs"), named_needs(catalog), say)
        if needs:
            sheet.put(("needs",), needs)
    _ask_hours(sheet, today, say)
    for fact in _AFTER:
        _ask(fact, sheet, say)
    _ask_where(sheet, catalog, say)
    for fact in _LAST:
        _ask(fact, sheet, say)
    return verified or agreed(say("new-ask-verified"), say)


def _ask(fact: str, sheet: OfferSheet, say: Say) -> None:
    """Ask for a fact that is not known yet; a title must be given."""
    if not sheet.knows(fact):
        _ask_until_right(sheet, say, fact)


def _ask_until_right(sheet: OfferSheet, say: Say, fact: str) -> Understood | None:
    """Ask until the check accepts the answer, or there is none."""
    while True:
        words = answer(say(f"new-ask-{fact}"))
        if not words and fact == "title":
            print(say("new-need-title"))
            continue
        if not words:
            return None
        told = sheet.place(words) if fact == "address" else sheet.understood(fact, words)
        if not told.faults:
            sheet.put(told.path, told.value)
            return told
        print(*told.faults, sep="\n")


def _ask_where(sheet: OfferSheet, catalog: Catalog, say: Say) -> None:
    """Ask for one of the places that are known, else for an address."""
    if "address" in sheet.known or "at" in sheet.known:
        return
    found = chosen(say("new-ask-place"), "", named_places(catalog), say) if catalog.places else []
    if not found:
        _ask_until_right(sheet, say, "address")
    elif found[0] != _place_of_provider(sheet, catalog):  # which the offer inherits anyway
        sheet.put(("at",), found[0])


def _place_of_provider(sheet: OfferSheet, catalog: Catalog) -> str:
    """The place at which the provider is, as far as it is known."""
    provider = catalog.providers.get(str(sheet.known.get("provider", "")))
    return provider.place if provider else ""


def _ask_hours(sheet: OfferSheet, today: date, say: Say) -> None:
    """Ask for the weekly hours and show at once what they mean, until somebody is content."""
    while not sheet.knows("hours"):
        told = _ask_until_right(sheet, say, "hours")
        if told is None:
            return
        rule = str(told.value)
        silent = _HOLIDAYS not in rule and not Hours(rule).always
        if silent and agreed(say("new-ask-holidays"), say, usually=True):
            rule = f"{rule}; {_HOLIDAYS} off"
        _show_dates(rule, today, say)
        if agreed(say("new-ask-hours-right"), say, usually=True):
            sheet.put(FACTS["hours"], rule)
        else:
            sheet.forget("hours")


def _show_dates(rule: str, today: date, say: Say) -> None:
    """The next dates of a rule, and what the check would point out."""
    for problem in problems(rule, today):
        print(say("warning", words=say(f"hours-{problem.code}", **problem.values)))
    rows = table(Hours(rule), today)[:_DATES_SHOWN]
    print(say("new-hours-mean", rule=rule))
    print(*(f"    {line}" for line in table_lines(rows)), sep="\n")
