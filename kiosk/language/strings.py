"""The interface's words from Fluent files, with German where a language has none."""

from functools import cache
from importlib.resources import files

from kiosk.language.languages import SOURCE
from kiosk.language.locale_file import LocaleFile


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
            file = locale_file(*source)
            if constant := file.constant(message):
                return constant
            bundle = file.bundle(message, isolate=self._isolate)
            if bundle is None:
                continue
            if pattern := bundle.get_message(message).value:
                text, errors = bundle.format_pattern(pattern, values)
                if not errors:
                    return str(text)
        return message

    def has(self, message: str) -> bool:
        """Whether this language or German has `message`."""
        files = (locale_file(*one) for one in self._sources)
        return any(file.constant(message) or file.bundle(message, isolate=True) for file in files)


@cache
def locale_file(language: str, family: str) -> LocaleFile:
    """The file of a language; without messages when nobody can read it."""
    source = files("kiosk.language").joinpath("locales", family, f"{language}.ftl")
    try:
        return LocaleFile(language, source.read_text("utf-8"))
    except (OSError, UnicodeDecodeError):
        return LocaleFile(language, "")
