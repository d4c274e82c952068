"""The interface's words from Fluent files, with German where a language has none."""

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from kiosk.language.languages import SOURCE

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle


class Strings:
    """The words of one language; call it with a message id and the message's variables.

    `family` is the folder below `locales`: empty for visitors, `staff` for staff. A message
    that the language lacks is taken from German. `isolate` wraps variables in bidi isolates
    so that a Latin name keeps its place inside Arabic. A file is read at the first question.
    However broken the files are, there is an answer: in the worst case the message's id.
    """

    def __init__(self, language: str, family: str = "", *, isolate: bool = True) -> None:
        self.language = language
        self._isolate = isolate
        self._sources = tuple((code, family) for code in dict.fromkeys((language, SOURCE)))

    def __call__(self, message: str, **values: str | int) -> str:
        """The text of `message`."""
        for source in self._sources:
            bundle = parsed_locale(*source).get(self._isolate)
            if bundle is None or not bundle.has_message(message):
                continue
            if pattern := bundle.get_message(message).value:
                text, errors = bundle.format_pattern(pattern, values)
                if not errors:
                    return str(text)
        return message

    def has(self, message: str) -> bool:
        """Whether this language or German has `message`."""
        bundles = (parsed_locale(*source).get(self._isolate) for source in self._sources)
        return any(bundle is not None and bundle.has_message(message) for bundle in bundles)


@cache
def parsed_locale(language: str, family: str) -> "dict[bool, FluentBundle]":
    """The parsed locale file, isolating variables and not; nothing when there is none.

    The reading takes far longer than all else, so it is done once for both.
    """
    # The kiosk greets before it needs any of these words, and the import takes a moment.
    from fluent.runtime import FluentBundle, FluentResource

    source = files("kiosk.language").joinpath("locales", family, f"{language}.ftl")
    try:
        resource = FluentResource(source.read_text("utf-8"))
    except (OSError, UnicodeDecodeError):
        return {}
    bundles = {
        isolate: FluentBundle([language], use_isolating=isolate) for isolate in (True, False)
    }
    for bundle in bundles.values():
        bundle.add_resource(resource)
    return bundles
