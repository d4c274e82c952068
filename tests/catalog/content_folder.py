"""A small content folder without a fault, which tests change at one place."""

import json
from collections.abc import Mapping
from pathlib import Path

from kiosk.catalog.reading.loaded import Loaded
from kiosk.catalog.reading.loader import load
from kiosk.language.strings import Strings
from kiosk.problems import Problem

STAFF = tuple(Strings(language, "staff", isolate=False) for language in ("de", "en"))

CENTRE = """\
name: Haus der Nachbarn
provider: haus
sample: yes
address: {street: Musterweg 1, postcode: "40667", city: Meerbusch}
contacts: [{role: office, phone: "030 23125 001", email: haus@example.org}]
url: https://example.org/
hours: 'Mo-Fr 09:00-12:00; PH off'
text:
  de: {title: Herzlich willkommen}
licence: CC-BY-4.0
focus: {needs: [german], from: 2026, to: 2027, text: {de: {title: Sprache}}}
"""

RECOMMENDATIONS = """\
recommendations:
  - {id: concept, owner: Stadt Meerbusch, status: doing, text: {de: {title: Konzept erstellen}}}
  - {id: network, status: open, text: {de: {title: Anbieter vernetzen}}}
"""

NEEDS = """\
needs:
  - id: sos
    pictogram: sos
    colour: "#b3261e"
    urgent: yes
    text: {de: {title: Hilfe sofort}}
  - id: german
    pictogram: german
    colour: "#1f5fa8"
    text: {de: {title: Deutsch lernen}}
    subs:
      - {id: practice, text: {de: {title: Sprechen üben}}}
      - {id: course, text: {de: {title: Kurs}}}
"""

PROVIDERS = """\
providers:
  - {id: haus, name: Haus der Nachbarn, kind: welfare, sample: yes}
  - {id: club, name: Freundeskreis, kind: club, text: {de: {summary: Unterstützt das Haus.}}}
"""

PLACES = """\
places:
  - id: hall
    name: Gemeindehaus
    sample: yes
    address: {street: Musterweg 1, postcode: "04066", city: Meerbusch}
    contacts: [{role: desk, phone: "+49 30 23125 042", email: cafe@example.org}]
    geo: {lat: "51.25", lon: "6.70"}
    transit: [{stop: Markt, lines: [U00, "07"]}]
    accessibility: {step_free: yes, wc: unknown}
"""
"""A place that says all that the model offer says itself."""

PHRASES = """\
topics:
  - id: meeting
    text: {de: {title: Begrüßung}}
    phrases:
      - {id: hello, text: {de: {title: Guten Tag.}}}
      - {id: drink, reply: yes_no, text: {de: {title: "Möchten Sie etwas trinken?"}}}
  - id: family
    text: {de: {title: Familie}}
    phrases:
      - {id: children, reply: number, text: {de: {title: "Wie viele Kinder haben Sie?"}}}
"""

COUNSELLING = """\
done:
  - {id: form, text: {de: {title: Formular ausgefüllt}, en: {title: Form filled in}}}
  - {id: call, text: {de: {title: Anruf}}}
heard:
  - {id: other, text: {de: {title: Anderes}}}
"""

CLOSURES = """\
closures:
  - {id: repair, from: 2030-02-04, until: 2030-02-08, text: {de: {title: Umbau}}}
  - {id: trip, from: 2030-06-05, until: 2030-06-05, providers: [haus], offers: [cafe],
     except: [notruf], text: {de: {title: Ausflug}}}
"""

OFFER = """\
id: cafe
sample: yes
provider: haus
supporters: [club]
funding: club
needs: [german.practice]
audience: [mothers]
eligibility: any_status
languages_spoken: [de, tr]
cost: free
registration: none
childcare: yes
women_only: yes
accessibility: {step_free: yes, wc: unknown}
contacts: [{role: desk, phone: "+49 30 23125 042", email: cafe@example.org}]
url: https://example.org/cafe
address: {street: Musterweg 1, postcode: "04066", city: Meerbusch}
geo: {lat: "51.25", lon: "6.70"}
transit: [{stop: Markt, lines: [U00, "07"]}]
hours: 'We[2] 16:00-18:00; PH off'
dates: [2026-12-03 16:00-18:00]
valid: {from: 2026-01-01, until: 2027-12-31}
last_verified: 2026-10-15
next_review: 2027-04-15
hsds: {service: 6f0f2a8e-0000-4000-8000-000000000001, oe: [1326]}
life_stage: [adult]
ki_field: school
text:
  de:
    title: Sprachcafé
    summary: Deutsch sprechen bei Kaffee.
    description: |
      Sie können Ihr Kind mitbringen.

      Kommen Sie einfach vorbei.
  en:
    title: Language café
    summary: Speak German over coffee.
    of: 3f1c9a00
"""

PHONE, MAIL = "02132 123456", "cafe@haus-der-nachbarn.de"
"""How a confirmed offer is reached; nobody has reserved these for examples."""

PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
    "0000000a49444154789c636000000002000148afa4710000000049454e44ae426082"
)
"""One black pixel."""

HELPLINE = """\
id: notruf
provider: haus
needs: [sos]
contacts: [{phone: "112"}]
hours: 24/7
last_verified: 2026-10-15
next_review: 2027-04-15
text:
  de: {title: Notruf, summary: Feuerwehr und Rettungsdienst}
"""


class Content:
    """A content folder on disk and what the kiosk makes of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def write(self, name: str, content: str | bytes) -> Path:
        """Write one file of the folder."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def change(self, name: str, old: str, new: str) -> None:
        """Replace `old`, which must be there once, in one file."""
        text = (self.folder / name).read_text("utf-8")
        assert text.count(old) == 1, f"{old!r} is {text.count(old)} times in {name}"
        self.write(name, text.replace(old, new))

    def offer(self, name: str = "cafe", old: str = "", new: str = "") -> None:
        """Write the model offer under `name` with one change."""
        text = OFFER.replace("id: cafe", f"id: {name}", 1)
        assert not old or text.count(old) == 1, f"{old!r} is not in the offer once"
        self.write(f"offers/{name}.yaml", text.replace(old, new) if old else text)

    def confirm(self, name: str = "cafe") -> None:
        """Turn the model offer from a sample into one that somebody has made sure of."""
        file = f"offers/{name}.yaml"
        self.change(file, "sample: yes\n", "")
        self.change(file, "+49 30 23125 042", PHONE)
        self.change(file, "cafe@example.org", MAIL)
        self.change(file, "url: https://example.org/cafe\n", "")

    def drafts(self, *rows: Mapping[str, object]) -> None:
        """Write the translation memory."""
        table = {str(number): row for number, row in enumerate(rows, 1)}
        self.write("translations.json", json.dumps({"texts": table}))

    def load(self) -> Loaded:
        """Load the folder; staff must be able to read whatever is wrong with it."""
        loaded = load(self.folder)
        for problem in loaded.problems:
            assert all(problem.line_in(say).isprintable() for say in STAFF)
        return loaded

    def problem(self) -> Problem:
        """The only problem of the folder."""
        (problem,) = self.load().problems
        return problem


REPEATED = ("accessibility:", "contacts:", "address:", "geo:", "transit:")
"""How the lines of the model offer begin that its place says as well."""


def at_the_hall(content: Content, name: str) -> None:
    """Let an offer say nothing that its place says."""
    lines = (content.folder / name).read_text("utf-8").splitlines()
    kept = [line for line in lines if not line.startswith(REPEATED)]
    content.write(name, "\n".join([kept[0], "at: hall", *kept[1:]]) + "\n")


def model(folder: Path) -> Content:
    """Write the whole model content: two needs, two providers, one offer, one help line."""
    content = Content(folder)
    content.write("centre.yaml", CENTRE)
    content.write("needs.yaml", NEEDS)
    content.write("providers.yaml", PROVIDERS)
    content.write("helplines/notruf.yaml", HELPLINE)
    for name in ("sos", "german"):
        content.write(f"pictograms/{name}.svg", "<svg/>")
        content.write(f"pictograms/{name}.png", PICTURE)
    content.offer()
    return content
