"""The languages that the kiosk can speak, each under the name its speakers use."""

from dataclasses import dataclass

SOURCE = "de"
"""German, the language in which every text is first written."""


@dataclass(frozen=True, slots=True)
class Language:
    """One language of the interface.

    `code` follows BCP 47 and names the locale file; `endonym` is never translated.
    """

    code: str
    endonym: str
    right_to_left: bool = False


LANGUAGES = {
    language.code: language
    for language in (
        Language("de", "Deutsch"),
        Language("en", "English"),
        Language("tr", "Türkçe"),
        Language("ar", "العربية", right_to_left=True),
        Language("uk", "Українська"),
        Language("ru", "Русский"),
    )
}
"""Every language with a complete interface, by code."""
