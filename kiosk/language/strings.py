"""The interface's words from Fluent files, with German where a language has none."""

from functools import cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource

from kiosk.language.languages import SOURCE


class Strings:
    """The words of one language; call it with a message id and the message's variables.

    `family` is the folder below `locales`: empty for visitors, `staff` for staff. A message
    that the language lacks is taken from German. `isolate` wraps variables in bidi isolates
    so that a Latin name keeps its place inside Arabic.
    """

    def __init__(self, language: str, family: str = "", *, isolate: bool = True) -> None:
        self.language = language
        self._bundles = tuple(
            bundle
            for code in dict.fromkeys((language, SOURCE))
            if (bundle := _bundle(code, family, isolate)) is not None
        )

    def __call__(self, message: str, **values: str | int) -> str:
        """The text of `message`; raises KeyError for a message that German lacks too."""
        for bundle in self._bundles:
            if bundle.has_message(message) and (pattern := bundle.get_message(message).value):
                text, errors = bundle.format_pattern(pattern, values)
                if not errors:
                    return str(text)
        raise KeyError(message)

    def has(self, message: str) -> bool:
        """Whether this language or German has `message`."""
        return any(bundle.has_message(message) for bundle in self._bundles)


@cache
def _bundle(language: str, family: str, isolate: bool) -> FluentBundle | None:
    """The parsed locale file, or None when there is none."""
    source = files("kiosk.language").joinpath("locales", family, f"{language}.ftl")
    if not source.is_file():
        return None
    bundle = FluentBundle([language], use_isolating=isolate)
    bundle.add_resource(FluentResource(source.read_text("utf-8")))
    return bundle
