"""The languages that the kiosk can speak, each under the name its speakers use."""

from dataclasses import dataclass

SOURCE = "de"
"""German, the language in which every text is first written."""


@dataclass(frozen=True, slots=True)
class Language:
    """One language of the interface.

    `code` follows BCP 47 and names the locale file; `endonym` is never translated. The
    `greeting` is here and not in the locale file because it must be there before any is read.
    A text that is missing is shown in the first of the `fallbacks` that has it, else in German.
    """

    code: str
    endonym: str
    greeting: str
    right_to_left: bool = False
    fallbacks: tuple[str, ...] = ("en",)


LANGUAGES = {
    language.code: language
    for language in (
        Language("de", "Deutsch", "Willkommen", fallbacks=()),
        Language("de-easy", "Leichte Sprache", "Willkommen", fallbacks=()),
        Language("en", "English", "Welcome", fallbacks=()),
        Language("tr", "Türkçe", "Hoş geldiniz"),
        Language("ar", "العربية", "أهلا وسهلا", right_to_left=True),
        Language("uk", "Українська", "Ласкаво просимо"),
        Language("ru", "Русский", "Добро пожаловать"),
        Language("pl", "Polski", "Witamy"),
        Language("fa", "فارسی", "خوش آمدید", right_to_left=True, fallbacks=("prs", "en")),
        Language("prs", "دری", "خوش آمدید", right_to_left=True, fallbacks=("fa", "en")),
        Language("ku", "Kurdî", "Bi xêr hatin"),
        Language("ckb", "کوردی", "بەخێر بێن", right_to_left=True, fallbacks=("ar", "en")),
        Language("ps", "پښتو", "ښه راغلاست", right_to_left=True),
        Language("ti", "ትግርኛ", "እንቋዕ ብደሓን መጻእኩም"),
        Language("ro", "Română", "Bine ați venit"),
        Language("bg", "Български", "Добре дошли"),
        Language("sq", "Shqip", "Mirë se vini"),
        Language("sr-Latn", "Srpski", "Dobro došli"),
        Language("fr", "Français", "Bienvenue"),
        Language("es", "Español", "Bienvenidos"),
        Language("it", "Italiano", "Benvenuti"),
        Language("so", "Soomaali", "Soo dhawoow"),
        Language("ja", "日本語", "ようこそ"),
    )
}
"""Every language with a complete interface, by code."""
