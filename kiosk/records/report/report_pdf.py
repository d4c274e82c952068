"""The report on sheets of A4, for the town and for those who decide."""

import json
from importlib.resources import files
from typing import Any

from kiosk.font.paper.paper_fonts import FAMILIES
from kiosk.font.paper.typesetting import typeset
from kiosk.records.report.demand_report import DemandReport, RankedLanguage, RankedNeed
from kiosk.records.report.report_words import ReportWords

_TEMPLATE = files("kiosk.records.report").joinpath("report.typ").read_bytes()


def pdf_bytes(report: DemandReport, words: ReportWords) -> bytes:
    """The file; raises FontsMissingError."""
    return typeset(_TEMPLATE, {"report": json.dumps(_data(report, words))}, "pdf")


def _data(report: DemandReport, words: ReportWords) -> dict[str, Any]:
    """The report as the layout reads it: words that are never read as markup, and numbers."""
    return {
        "fonts": FAMILIES,
        "lang": words.language,
        "house": words.house,
        "period": words.period,
        "labels": _labels(words),
        "visits": words.say(
            "demand-visits", count=report.now.visits, made=words.day(report.made_on)
        ),
        "visits_before": _visits_before(report, words),
        "counted": words.counted(),
        "left_out": words.left_out(),
        "focus": words.focus(),
        "numbers": _numbers(report, words),
        "needs": [_need(row, words) for row in report.listed_needs],
        "languages": [_language(row, words) for row in report.by_language],
        "unmet": [_unmet(row, words) for row in report.unmet],
        "matrix": _matrix(report, words),
        "halves": words.half_years(),
        "no_halves": words.no_half_years(),
        "signs": [meaning for _, meaning in words.signs()],
        "details": words.details(),
        "topics": _topics(report, words),
        "referrals": _referrals(report, words) if report.half_years else [],
        "recommendations": [
            dict(zip(("title", "owner", "status"), words.recommendation(one), strict=True))
            | {"stage": one.status}
            for one in report.recommendations
        ],
        "how": list(words.how_counted()),
    }


def _labels(words: ReportWords) -> dict[str, str]:
    """The headings, by the names that the layout has for them."""
    names = ("title", "in-focus", "bar-on-paper", "nothing-unmet", "cell")
    parts = (
        *("by-need", "by-language", "unmet", "matrix", "casework", "referrals"),
        *("recommendations", "no-recommendations", "how", "topics-bar"),
    )
    return {name: words.say(f"demand-{name}") for name in (*names, *parts)}


def _visits_before(report: DemandReport, words: ReportWords) -> str:
    if report.before is None:
        return ""
    count = report.before.visits
    return words.say("demand-visits-before", count=count, months=words.before)


def _numbers(report: DemandReport, words: ReportWords) -> list[dict[str, Any]]:
    """The figures that are read first."""
    counts = {"visit": report.now.visits, "help-line": report.now.help_line}
    shown = {words.say(f"demand-{name}"): words.number(n) for name, n in counts.items()}
    return [{"name": name, "count": count} for name, count in (shown | words.work()).items()]


def _need(row: RankedNeed, words: ReportWords) -> dict[str, Any]:
    demand, say = row.demand, words.say
    vain = say("demand-in-vain", count=demand.unmet) if demand.unmet else ""
    before = "" if row.before is None else say("demand-before", count=row.before.total)
    name, counts = words.need(row.need), (demand.met, demand.unmet)
    return _bar(name, counts, words, said=(vain, before), focus=row.in_focus)


def _language(row: RankedLanguage, words: ReportWords) -> dict[str, Any]:
    before = "" if row.before is None else words.say("demand-before", count=row.before)
    return _bar(words.spoken(row.language), (row.visits, 0), words, said=(before,))


def _unmet(row: RankedNeed, words: ReportWords) -> dict[str, Any]:
    name, counts = words.need(row.need), (0, row.demand.unmet)
    share = words.say("demand-of", count=row.demand.total)
    return _bar(name, counts, words, said=(share,), focus=row.in_focus)


def _bar(
    name: str,
    counts: tuple[int, int],
    words: ReportWords,
    *,
    said: tuple[str, ...] = (),
    focus: bool = False,
) -> dict[str, Any]:
    """One bar: its solid part and its hatched one, their sum, and what else is to be said."""
    solid, light = counts
    return {
        "name": name,
        "solid": solid,
        "light": light,
        "count": words.number(solid + light),
        "said": " · ".join(filter(None, said)),
        "focus": focus,
    }


def _matrix(report: DemandReport, words: ReportWords) -> dict[str, Any]:
    """The cells row by row: demand, how well it is covered, and with what."""
    codes = report.matrix_languages
    rows = []
    for row in report.by_need:
        cells = [report.cell(row.need, code) for code in codes]
        rows.append(
            {
                "name": words.need(row.need),
                "focus": row.in_focus,
                "cells": [
                    {
                        "demand": words.number(cell.demand.total),
                        "coverage": cell.supply.coverage,
                        "wanted": cell.demand.total > 0,
                        "supply": words.brief_supply(cell.supply),
                    }
                    for cell in cells
                ],
            }
        )
    return {"languages": [words.spoken(code) for code in codes], "rows": rows}


def _topics(report: DemandReport, words: ReportWords) -> list[dict[str, Any]]:
    """What first records were about beside what follow-ups were."""
    return [
        _bar(
            words.need(need),
            (first, later),
            words,
            said=(words.say("demand-topic-counts", first=first, later=later),),
        )
        for need, first, later in report.now.casework.topics
    ]


def _referrals(report: DemandReport, words: ReportWords) -> list[dict[str, Any]]:
    work = report.now.casework
    counts = {"made": work.referred, **work.told, "open": work.still_open}
    return [
        _bar(
            words.say(f"demand-referral-{became}"),
            (0, count) if became == "open" else (count, 0),
            words,
        )
        for became, count in counts.items()
    ]
