"""Bakes what Unicode's locale collection (CLDR) says of days and of lists into two files.

    uv run python -m kiosk.language.data.bake

`dates.json` holds the names of weekdays and months, `lists.json` what stands between two things.

Each locale is read in a process of its own and only in the `format` context: Babel's
stand-alone names of one locale leak into every locale that is read after it.
"""

import json
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from babel import Locale

FOLDER = Path(__file__).parent


class CldrSource(NamedTuple):
    """Where a language's names come from, and how it writes a day long and short.

    The patterns are CLDR's without the year; `number` is the month's number. `comma` is for a
    language in whose lists CLDR has another one than its readers, or an "and" each time.
    """

    locale: str
    day: str = "{weekday}, {day} {month}"
    short_day: str = "{weekday}, {day:02}.{number:02}"
    comma: str = ""


SOURCES = {
    "de": CldrSource("de", "{weekday}, {day}. {month}", "{weekday} {day}.{number}."),
    "en": CldrSource("en_GB", "{weekday} {day} {month}", "{weekday} {day} {month}"),
    "tr": CldrSource("tr", "{day} {month} {weekday}", "{day} {month} {weekday}"),
    "ar": CldrSource("ar", "{weekday}، {day} {month}", "{weekday} {day} {month}", "، "),
    "uk": CldrSource("uk"),
    "ru": CldrSource("ru"),
    "pl": CldrSource("pl"),
    "fa": CldrSource("fa", "{weekday} {day} {month}", "{weekday} {day} {month}"),
    "prs": CldrSource("fa_AF", "{weekday} {day} {month}", "{weekday} {day} {month}"),
    "ku": CldrSource("ku", "{weekday}, {day}ê {month}ê"),
    "ckb": CldrSource("ckb", "{weekday}، {day}ی {month}", "{weekday} {day}ی {month}", "، "),
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


def bake(source: CldrSource) -> tuple[dict[str, str | list[str]], str]:
    """What is said of one language: its days, and what stands between two things of a list."""
    locale = Locale.parse(source.locale)
    return days_and_months(locale, source), source.comma or between(locale)


def days_and_months(locale: Locale, source: CldrSource) -> dict[str, str | list[str]]:
    """The names of one language, from Monday and from January on, and its patterns."""
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


def between(locale: Locale) -> str:
    """What stands in the middle of a list, where no language but Arabic says "and".

    Marks of direction are left out: turning lines is the script layer's and the paper's work.
    """
    pattern: str = locale.list_patterns["standard"]["middle"]
    return pattern.format("", "").replace("\u200f", "")


def main() -> None:
    """Write the names and the commas of all languages."""
    with ProcessPoolExecutor(mp_context=get_context("spawn"), max_tasks_per_child=1) as processes:
        baked = dict(zip(SOURCES, processes.map(bake, SOURCES.values()), strict=True))
    write("dates.json", {language: names for language, (names, _) in baked.items()})
    write("lists.json", {language: comma for language, (_, comma) in baked.items()})


def write(file: str, data: object) -> None:
    """Write one of the data files."""
    text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    FOLDER.joinpath(file).write_text(text, "utf-8")


if __name__ == "__main__":
    main()
