"""Phone numbers, mail addresses and links lead somewhere, and samples lead nowhere real."""

import pytest

from kiosk.problems import Severity
from tests.catalog.content_folder import HELPLINE, Content


def real(content: Content, contact: str = "", url: str = "") -> None:
    """Write a verified help line with this contact and link."""
    text = HELPLINE.replace('[{phone: "112"}]', f"[{contact}]")
    content.write("helplines/notruf.yaml", text + (f"url: {url}\n" if url else ""))


@pytest.mark.parametrize(
    ("written", "dialled"),
    [
        ("112", "112"),
        ("110", "110"),
        ("115", "115"),
        ("116117", "116117"),
        ("116 016", "116016"),
        ("0800 1110111", "+498001110111"),
        ("02131 928-5062", "+4921319285062"),
        ("0228 19240", "+4922819240"),
        ("+49 30 1815-1111", "+493018151111"),
        ("+49 (0) 30 1815-1111", "+493018151111"),
        ("(030) 443509821", "+4930443509821"),
        ("0049 30 443509821", "+4930443509821"),
        ("+31 20 555 1111", "+31205551111"),
    ],
)
def test_a_number_is_kept_as_printed_and_made_fit_to_dial(
    content: Content, written: str, dialled: str
) -> None:
    real(content, f'{{phone: "{written}"}}')
    loaded = content.load()
    assert loaded.problems == ()
    contact = loaded.catalog.offers["notruf"].contacts[0]
    assert (contact.phone, contact.dial) == (written, dialled)


@pytest.mark.parametrize("phone", ["12", "anrufen!", "+", "030/", "123456", "+49 30 1815 1111 x"])
def test_a_number_that_cannot_be_dialled_keeps_the_offer_out(content: Content, phone: str) -> None:
    real(content, f'{{phone: "{phone}"}}')
    assert (content.problem().code, content.problem().field) == ("phone", "contacts.0.phone")


@pytest.mark.parametrize(
    "email", ["cafe", "@b.de", "a@b", "a b@c.de", "a@b.de,c@d.de", "grüße@haus.de", "a@-b.de"]
)
def test_what_is_no_mail_address_keeps_the_offer_out(content: Content, email: str) -> None:
    real(content, f'{{email: "{email}"}}')
    assert (content.problem().code, content.problem().field) == ("email", "contacts.0.email")


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("www.haus.de", "url"),
        ("https://", "url"),
        ("https://haus", "url"),
        ("https://haus.de/ein weg", "url"),
        ("https://nutzer:wort@haus.de", "url"),
        ("javascript:alert(1)", "url-scheme"),
        ("JavaScript:alert(1)", "url-scheme"),
        ("file:///etc/passwd", "url-scheme"),
        ("data:text/html,x", "url-scheme"),
        ("ftp://haus.de", "url-scheme"),
        ("mailto:haus", "url"),
        ("tel:haus", "url"),
    ],
)
def test_a_link_that_leads_nowhere_good_keeps_the_offer_out(
    content: Content, url: str, code: str
) -> None:
    real(content, url=f"'{url}'")
    problem = content.problem()
    assert (problem.code, problem.severity) == (code, Severity.ERROR)


@pytest.mark.parametrize(
    "url",
    [
        "https://www.rhein-kreis-neuss.de/de/amt?id=7#oben",
        "https://müller.de/straße",
        "https://haus.de:8443/",
        "mailto:info@haus.de?subject=Hallo",
        "tel:+493018151111",
    ],
)
def test_a_good_link_has_no_problem(content: Content, url: str) -> None:
    real(content, url=url)
    assert content.load().problems == ()


def test_a_link_without_encryption_is_a_warning(content: Content) -> None:
    real(content, url="http://www.haus.de")
    problem = content.problem()
    assert (problem.code, problem.severity) == ("url-http", Severity.WARNING)


@pytest.mark.parametrize(
    ("contact", "url", "code"),
    [
        ('{phone: "030 23125 042"}', "", "reserved-in-real-phone"),
        ("{email: a@example.org}", "", "reserved-in-real-email"),
        ("", "https://www.example.com/x", "reserved-in-real-url"),
        ("", "https://haus.example", "reserved-in-real-url"),
        ("", "tel:+493023125042", "reserved-in-real-url"),
    ],
)
def test_invented_data_has_no_place_in_a_real_offer(
    content: Content, contact: str, url: str, code: str
) -> None:
    real(content, contact, url)
    assert content.problem().code == code


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("+49 30 23125 042", "02131 928-5062", "real-in-sample-phone"),
        ("+49 30 23125 042", "112", "real-in-sample-phone"),
        ("cafe@example.org", "info@haus.de", "real-in-sample-email"),
        ("cafe@example.org", "info@example.de", "real-in-sample-email"),
        ("https://example.org/cafe", "https://haus.de/", "real-in-sample-url"),
        ("https://example.org/cafe", "https://notexample.org/", "real-in-sample-url"),
    ],
)
def test_real_data_has_no_place_in_a_sample(
    content: Content, old: str, new: str, code: str
) -> None:
    content.offer(old=old, new=new)
    assert content.problem().code == code


@pytest.mark.parametrize(
    "phone",
    ["069 90009 123", "040 66969 001", "0221 4710-999", "089 99998 000", "0152 28817386",
     "0172 9980752"],
)  # fmt: skip
def test_every_reserved_number_fits_a_sample(content: Content, phone: str) -> None:
    content.offer(old="+49 30 23125 042", new=phone)
    assert content.load().problems == ()


def test_a_contact_that_names_no_way_is_an_error(content: Content) -> None:
    real(content, "{role: office}")
    assert content.problem().code == "empty-contact"
