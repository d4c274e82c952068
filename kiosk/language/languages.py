"""The languages that the kiosk can speak, each under the name its speakers use."""

from dataclasses import dataclass

SOURCE = "de"
"""German, the language in which every text is first written."""


@dataclass(frozen=True, slots=True)
class Language:
    """One language of the interface.

    `code` follows BCP 47 and names the locale file; `endonym` is never translated. The
    `greeting` is here and not in the locale file because it must be there before any is read.
    """

    code: str
    endonym: str
    greeting: str
    right_to_left: bool = False


LANGUAGES = {
    language.code: language
    for language in (
        Language("de", "Deutsch", "Willkommen"),
        Language("en", "English", "Welcome"),
        Language("tr", "Türkçe", "Hoş geldiniz"),
        Language("ar", "العربية", "أهلا وسهلا", right_to_left=True),
        Language("uk", "Українська", "Ласкаво просимо"),
        Language("ru", "Русский", "Добро пожаловать"),
    )
}
"""Every language with a complete interface, by code."""
