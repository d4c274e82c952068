"""What somebody means by an id: an offer, a help line, a need or a provider."""

from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import Final

from kiosk.catalog import text_keys
from kiosk.catalog.every_text import every_text
from kiosk.catalog.model import Catalog
from kiosk.catalog.reading.file_report import printable
from kiosk.catalog.texts import Texts
from kiosk.cli.refusal import RefusalError
from kiosk.language.languages import SOURCE
from kiosk.problems import Say

MOST_MEANT: Final = 6
"""So many things are named of which one may be meant."""


def known_things(catalog: Catalog) -> dict[str, str]:
    """The German title of each thing that can be shown, by its key (`offers/sprachcafe`)."""
    texts = {key: _german(texts) for key, texts in every_text(catalog) if "/" in key}
    named = {text_keys.of_provider(one.id): one.name for one in catalog.providers.values()}
    phrases = text_keys.of_phrase("")
    return {key: title for key, title in {**texts, **named}.items() if not key.startswith(phrases)}


def meant_key(written: str, catalog: Catalog, folder: Path, say: Say) -> str:
    """The key of what is meant; ends with what else may be meant when there is none."""
    name, known = written.removesuffix(".yaml").rstrip("/"), known_things(catalog)
    found = [key for key in known if name in (key, key.partition("/")[2])]
    if len(found) == 1:
        return found[0]
    if not found and (file := broken_file(name, folder)):
        raise RefusalError(say("cli-show-broken", file=file))
    likely = found or list(_likely(name, known))[:MOST_MEANT]
    why = "cli-show-several" if found else "cli-show-unknown"
    lines = (f"  {key}  {known[key]}" for key in likely)
    advice = say("cli-show-meant") if likely else say("cli-show-nothing-like")
    raise RefusalError("\n".join((f"{say(why, value=printable(written))} {advice}", *lines)))


def broken_file(identity: str, folder: Path) -> str:
    """The file of an offer that is none because of an error in it; empty when there is none."""
    name = identity.removesuffix(".yaml").rpartition("/")[2]
    files = (f"{place}/{name}.yaml" for place in text_keys.FOLDERS.values())
    return next((file for file in files if (folder / file).is_file()), "")


def _likely(name: str, known: dict[str, str]) -> Iterator[str]:
    """The keys that are like what was written, by their ids or their titles."""
    wanted = name.rpartition("/")[2].casefold()
    ids = {key.partition("/")[2].casefold(): key for key in known}
    titles = {title.casefold(): key for key, title in known.items()}
    inside = [key for key in known if wanted in f"{key} {known[key]}".casefold()] if wanted else []
    near = [
        names[one]
        for names in (ids, titles)
        for one in get_close_matches(wanted, names, MOST_MEANT)
    ]
    words = {word: key for key, title in known.items() for word in title.casefold().split() if word}
    alike = [words[one] for one in get_close_matches(wanted, words, 2, cutoff=0.7)]
    yield from dict.fromkeys((*inside, *near, *alike))


def _german(texts: Texts) -> str:
    return texts[SOURCE].title if SOURCE in texts else ""
