"""The parts that needs, offers, providers and the centre share: ids, texts, languages."""

import re
from collections.abc import Callable, Collection
from dataclasses import replace

from yaml import Node, ScalarNode

from kiosk.catalog import language_codes
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.reading.hints import hint, shortened
from kiosk.catalog.texts import Text, Texts
from kiosk.language.languages import SOURCE

_FINGERPRINT = re.compile(r"[0-9a-f]{6,64}\Z")


def new_id(entry: Section, known: set[str], prefix: str = "") -> str:
    """The id of an entry behind `prefix`, added to `known`; empty when it cannot be used."""
    identity = entry.name("id")
    full = prefix + identity
    if "." in identity:
        entry.error("want-name", entry.place("id"), "id", value=shortened(identity))
    elif identity and full in known:
        entry.error("duplicate-id", entry.place("id"), "id", value=full)
    elif identity:
        known.add(full)
        return full
    return ""


def reference(
    section: Section,
    node: ScalarNode,
    place: str,
    known: Collection[str] | None,
    code: str = "dangling",
) -> str:
    """The id of another thing; an error when it leads nowhere, unless nobody knows the ids."""
    if known is not None and node.value not in known:
        code, meant = hint(code, node.value, known)
        section.error(code, node, place, value=shortened(node.value), meant=meant)
    return str(node.value)


def texts(section: Section, *, titled: bool = True) -> dict[str, Text]:
    """The persons' texts by language; German must be there when `titled`."""
    languages = section.section("text")
    if languages is None:
        return {}
    found: dict[str, Text] = {}
    named = set()
    for code, key, words in languages.by_name():
        named.add(code)
        if not language_codes.known(code):
            report_language(languages.error, key, code, code)
        elif (text := _text(words, code, titled=titled)) is not None:
            found[code] = text
    strayed = any(name in languages.fields for name, _ in languages.names())
    if titled and SOURCE not in named and not strayed:
        label, hint = "Deutsch", f"„{SOURCE}:“ und darunter eingerückt der Titel."
        languages.error("missing", languages.node, SOURCE, label=label, hint=hint)
    return found


def _text(words: Section, code: str, *, titled: bool) -> Text | None:
    """What one language says; None without the title that it needs."""
    title = words.line("title")
    summary = words.line("summary")
    description = words.text("description")
    bring = words.line("bring")
    source = words.line("of")
    if source and not is_fingerprint(source):
        words.error("want-fingerprint", words.place("of"), "of", value=shortened(source))
    words.finish()
    if titled and not title:
        return None
    return Text(title, summary, description, source="" if code == SOURCE else source, bring=bring)


def is_fingerprint(written: str) -> bool:
    """Whether this is the fingerprint of a text."""
    return _FINGERPRINT.match(written) is not None


def report_language(report: Callable[..., None], node: Node, name: str, written: str) -> str:
    """Say what is wrong with a language's code; the one that was meant, or nothing."""
    meant = language_codes.meant(written)
    code = "unknown-language-meant" if meant else "unknown-language"
    report(code, node, name, value=shortened(written), meant=meant)
    return meant


def titled(found: Texts, title: str) -> dict[str, Text]:
    """`found` with `title` wherever a text has none of its own."""
    return {
        code: text if text.title else replace(text, title=title) for code, text in found.items()
    }


def spoken(section: Section) -> tuple[str, ...]:
    """The codes of the languages spoken there, each of them once; a name is understood as well."""
    found: dict[str, None] = {}
    for place, node in section.scalars("languages_spoken"):
        code = node.value.strip()
        if not language_codes.known(code):
            code = report_language(section.warning, node, place, code) or code
        found[code] = None
    return tuple(found)
