"""When a language is spoken, as a content file says it."""

import pytest

from tests.catalog.content_folder import Content


def written(content: Content, hours: str) -> None:
    old = "languages_spoken: [de, tr]\n"
    content.offer(old=old, new=f"{old}language_hours: {hours}\n")


def test_a_file_says_when_a_language_is_spoken(content: Content) -> None:
    written(content, "{tr: 'We 16:00-17:00', de: unknown}")
    assert content.load().problems == ()
    told = content.load().catalog.offers["cafe"].language_hours
    assert told == {"tr": "We 16:00-17:00", "de": ""}


@pytest.mark.parametrize(
    ("hours", "code"),
    [
        ("{ar: 'We 16:00-17:00'}", "language-hours-stray"),
        ("{tr: 'Mittwoch'}", "hours-german-word"),
        ("{tuerkisch: unknown}", "unknown-language-meant"),
    ],
)
def test_hours_of_a_language_that_cannot_be_are_an_error(
    content: Content, hours: str, code: str
) -> None:
    written(content, hours)
    assert content.problem().code == code
