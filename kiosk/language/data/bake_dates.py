"""Bakes weekday and month names from Unicode's locale collection (CLDR) into `dates.json`.

    uv run python -m kiosk.language.data.bake_dates

Each locale is read in a process of its own and only in the `format` context: Babel's
stand-alone names of one locale leak into every locale that is read after it.
"""

import json
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from babel import Locale

BAKED = Path(__file__).with_name("dates.json")


class CldrSource(NamedTuple):
    """Where a language's names come from, and how it writes a day long and short.

    The patterns are CLDR's without the year; `number` is the month's number.
    """

    locale: str
    day: str = "{weekday}, {day} {month}"
    short_day: str = "{weekday}, {day:02}.{number:02}"


SOURCES = {
    "de": CldrSource("de", "{weekday}, {day}. {month}", "{weekday} {day}.{number}."),
    "en": CldrSource("en_GB", "{weekday} {day} {month}", "{weekday} {day} {month}"),
    "tr": CldrSource("tr", "{day} {month} {weekday}", "{day} {month} {weekday}"),
    "ar": CldrSource("ar", "{weekday}، {day} {month}", "{weekday} {day} {month}"),
    "uk": CldrSource("uk"),
    "ru": CldrSource("ru"),
    "pl": CldrSource("pl"),
    "fa": CldrSource("fa", "{weekday} {day} {month}", "{weekday} {day} {month}"),
    "prs": CldrSource("fa_AF", "{weekday} {day} {month}", "{weekday} {day} {month}"),
    "ku": CldrSource("ku", "{weekday}, {day}ê {month}ê"),
    "ckb": CldrSource("ckb", "{weekday}، {day}ی {month}", "{weekday} {day}ی {month}"),
    "ps": CldrSource("ps", "{weekday} د {month} {day}", "{weekday} د {month} {day}"),
    "ti": CldrSource("ti", "{weekday}፣ {day} {month}", "{weekday}፣ {day:02}.{number:02}"),
    "ro": CldrSource("ro"),
    "bg": CldrSource("bg"),
    "sq": CldrSource("sq"),
    "sr-Latn": CldrSource("sr_Latn", "{weekday}, {day}. {month}", "{weekday} {day}.{number}."),
    "fr": CldrSource("fr", "{weekday} {day} {month}", "{weekday} {day} {month}"),
    "es": CldrSource("es", "{weekday}, {day} de {month}", "{weekday}, {day} {month}"),
    "it": CldrSource("it", "{weekday} {day} {month}", "{weekday} {day} {month}"),
    "so": CldrSource("so", "{weekday}, {month} {day}", "{weekday}, {month} {day}"),
    "ja": CldrSource("ja", "{month}{day}日{weekday}", "{month}{day}日({weekday})"),
}


def bake(source: CldrSource) -> dict[str, str | list[str]]:
    """The names of one language, from Monday and from January on, and its patterns."""
    locale = Locale.parse(source.locale)
    days, months = locale.days["format"], locale.months["format"]
    dot = "." if source.locale == "de" else ""
    return {
        "day": source.day,
        "short_day": source.short_day,
        "weekdays": [days["wide"][day] for day in range(7)],
        "short_weekdays": [days["abbreviated"][day].removesuffix(dot) for day in range(7)],
        "months": [months["wide"][month] for month in range(1, 13)],
        "short_months": [months["abbreviated"][month] for month in range(1, 13)],
    }


def main() -> None:
    """Write the names of all languages."""
    with ProcessPoolExecutor(mp_context=get_context("spawn"), max_tasks_per_child=1) as processes:
        baked = dict(zip(SOURCES, processes.map(bake, SOURCES.values()), strict=True))
    BAKED.write_text(json.dumps(baked, ensure_ascii=False, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
