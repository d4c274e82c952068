"""One slip of the pen is one problem, on the line of the slip, with a remedy a volunteer can do."""

from datetime import date

import pytest

from kiosk.catalog.reading.loader import read
from kiosk.language.strings import Strings
from tests.catalog.content_folder import Content

TODAY = date(2026, 11, 22)
SAY = Strings("de", "staff", isolate=False)

OFFER = "offers/cafe.yaml"
HELPLINE = "helplines/notruf.yaml"
NEEDS = "needs.yaml"
PROVIDERS = "providers.yaml"
CENTRE = "centre.yaml"

SLIPS = [
    # How a line is written
    (OFFER, "cost: free", "cost:free", 10, "Schreiben Sie „cost: free“"),
    (OFFER, "    title: Sprachcafé", "    title:Sprachcafé", 30, "Schreiben Sie „title: Sprachcaf"),
    (OFFER, "hours: 'We", "hours:'We", 20, "Schreiben Sie „hours: 'We[2]"),
    (OFFER, "{street: Musterweg 1", "{street:Musterweg 1", 17, "Schreiben Sie „street: Musterweg"),
    (OFFER, "{role: desk", "{role desk", 15, "Schreiben Sie „role: desk“"),
    (OFFER, "cost: free", "cost free", 10, "Schreiben Sie „cost: free“"),
    (OFFER, "text:\n", "text\n", 28, "Schreiben Sie „text:“"),
    (OFFER, "  en:\n", "  en\n", 36, "Schreiben Sie „en:“"),
    (OFFER, "cost: free", " cost: free", 10, "Löschen Sie die Leerzeichen"),
    (OFFER, "    title: Sprachcafé", "   title: Sprachcafé", 30, "Rücken Sie sie mit 4 Leer"),
    (OFFER, "    title: Sprachcafé", "      title: Sprachcafé", 30, "Rücken Sie sie nur mit 4"),
    (OFFER, "    summary: Deutsch", "  summary: Deutsch", 31, "Rücken Sie sie mit 4 Leerzeichen"),
    (OFFER, "      Kommen Sie", "   Kommen Sie", 35, "Rücken Sie sie mit 6 Leerzeichen ein"),
    (OFFER, "      Kommen Sie", "         Kommen Sie", 35, "Rücken Sie sie mit 6 Leerzeichen"),
    (OFFER, "    title: Sprachcafé", "\ttitle: Sprachcafé", 30, "Ersetzen Sie ihn durch Leerzeich"),
    (OFFER, "PH off'", "PH off", 20, "Setzen Sie vor und nach dem Wert"),
    (OFFER, '"+49 30 23125 042"', '"+49 30 23125 042', 15, "Setzen Sie vor und nach dem Wert"),
    (OFFER, "[mothers]", "[mothers", 7, "Setzen Sie am Ende ]"),
    (OFFER, "cafe@example.org}]", "cafe@example.org]", 15, "Setzen Sie am Ende }"),
    (OFFER, "contacts: [{", "contacts: {", 15, "Löschen Sie sie, oder ergänzen Sie"),
    (OFFER, "desk, phone", "desk phone", 15, "Setzen Sie eines"),
    (OFFER, "summary: Deutsch sprechen", "summary: Neu: sprechen", 31, "Setzen Sie den ganzen Wer"),
    (OFFER, "title: Sprachcafé", "title: @home", 30, "Setzen Sie ihn in Anführungszeichen"),
    (OFFER, "title: Sprachcafé", "title: 'Café' neu", 30, "Setzen Sie den ganzen Wert in"),
    (OFFER, "cost: free", "---\ncost: free", 10, "Löschen Sie die Zeile „---“"),
    (OFFER, "title: Sprachcafé", "title: Kurs # 3", 30, "Setzen Sie den ganzen Wert in"),
    (NEEDS, "  - id: german", "  – id: german", 7, "Schreiben Sie „- id: german“"),
    (NEEDS, "  - id: german", "  -id: german", 7, "Schreiben Sie „- id: german“"),
    (NEEDS, "  - id: german", "  id: german", 7, "Schreiben Sie „- id: german“"),
    (NEEDS, "  - id: german", "    id: german", 7, "Schreiben Sie „- id: …“"),
    (NEEDS, "      - {id: course", "      {id: course", 13, "Schreiben Sie „- {id: course"),
    (NEEDS, '"#1f5fa8"', '"#1f5fa8', 9, "Setzen Sie vor und nach dem Wert"),
    (NEEDS, '"#1f5fa8"', "#1f5fa8", 9, 'Tragen Sie es ein: In Anführ'),
    (PROVIDERS, "kind: club", "kind:club", 3, "Schreiben Sie „kind: club“"),
    (PROVIDERS, "name: Freundeskreis, ", "", 3, "Der volle Name"),
    (CENTRE, "name: Haus", "name:Haus", 1, "Schreiben Sie „name: Haus"),
    # Which fields there are
    (OFFER, "registration:", "registratoin:", 11, "Meinten Sie „registration“?"),
    (OFFER, "  de:\n    title:", "  de:\n    titel:", 30, "Meinten Sie „title“?"),
    (OFFER, "provider: haus", "anbieter: haus", 3, "Meinten Sie „provider“?"),
    (OFFER, "provider: haus\n", "", 1, "Eine Kennung aus providers.yaml"),
    (OFFER, "provider: haus", "provider:", 3, "Eine Kennung aus providers.yaml"),
    (OFFER, "    title: Sprachcafé", '    title: " "', 30, "Kurz und deutlich"),
    (OFFER, "ki_field: school", "ki_field: school\nsummary: Ja", 28, "Rücken Sie die Zeile weiter"),
    (OFFER, "    of: 3f1c9a00", "    of: 3f1c9a00\n    cost: fee", 40, "Rücken Sie die Zeile weit"),
    (NEEDS, "needs:\n", "need:\n", 1, "Meinten Sie „needs“?"),
    (NEEDS, "title: Sprechen üben", "title: ''", 12, "Kurz und deutlich"),
    # What may stand in them
    (OFFER, "cost: free", "cost: kostenlos", 10, "Meinten Sie „free“?"),
    (OFFER, "women_only: yes", "women_only: ja", 13, "Meinten Sie „yes“?"),
    (OFFER, "[mothers]", "[Mütter]", 7, "Meinten Sie „mothers“?"),
    (OFFER, "[mothers]", "[aliens]", 7, "Erlaubt sind: mothers, women"),
    (OFFER, "any_status", "everybody", 8, "Erlaubt sind: any_status"),
    (OFFER, "ki_field: school", "ki_field: shool", 27, "Meinten Sie „school“?"),
    (OFFER, "role: desk", "role: Theke", 15, "Meinten Sie „desk“?"),
    (OFFER, "life_stage: [adult]", "life_stage: [adults]", 26, "Meinten Sie „adult“?"),
    (OFFER, "[de, tr]", "[Deutsch, tr]", 9, "Schreiben Sie „de“"),
    (OFFER, "[de, tr]", "[Farsi]", 9, "Schreiben Sie „fa“"),
    (OFFER, "[de, tr]", "[Dari]", 9, "Schreiben Sie „prs“"),
    (OFFER, "[de, tr]", "[Ukrainisch]", 9, "Schreiben Sie „uk“"),
    (OFFER, "[de, tr]", "[ua]", 9, "Schreiben Sie „uk“"),
    (OFFER, "[german.practice]", "[german.practise]", 6, "Meinten Sie „german.practice“?"),
    (OFFER, "sprechen bei Kaffee", "fÃ¼r MÃ¼tter", 31, "Berichtigen Sie sie, und speichern"),
    (HELPLINE, "contacts: [{phone", "url: https://haus\u200b.de\ncontacts: [{phone", 4, "Löschen"),
    (HELPLINE, '"112"', '"112", email: a@haus\u00ad.de', 4, "Löschen Sie den Wert, und tippen"),
    (HELPLINE, "hours:", "transit: [{stop: Musterhaltestelle}]\nhours:", 5, "Tragen Sie die richt"),
    (HELPLINE, "hours:", "url: https://www.example.de\nhours:", 5, "Tragen Sie die richtige Angab"),
    # Where it belongs
    (HELPLINE, '[{phone: "112"}]', "[{email: a@haus.de}]", 4, "Ergänzen Sie „phone“"),
    (HELPLINE, "needs:", "area: town\nneeds:", 3, "Verschieben Sie die Datei in den Ordner „offer"),
    # Days and times
    (OFFER, "until: 2027", "until: 2127", 22, "Möglich sind 1900 bis 2100"),
    (OFFER, "[2026-12-03", "[2126-12-03", 21, "Möglich sind 1900 bis 2100"),
    (OFFER, "[2026-12-03", "[2026-11-03", 21, "Tragen Sie neue ein, oder löschen"),
    (OFFER, "2026-10-15", "15.10.2026", 23, "Schreiben Sie zum Beispiel 2026-12-31"),
    (OFFER, "We[2] 16:00-18:00; PH off", "PH off; We 16:00-18:00", 20, "Schreiben Sie „We 16:00-1"),
    (OFFER, "We[2] 16:00-18:00; PH off", "off", 20, "Prüfen Sie Tage und Daten"),
    (OFFER, "We[2] 16", "2025 Dec 24 16", 20, "Tragen Sie neue Zeiten ein"),
    (OFFER, "We[2] 16", "2126 Dec 24 16", 20, "Möglich sind 1900 bis 2100"),
    (OFFER, "16:00-18:00; PH", "16–18; PH", 20, "Schreiben Sie zum Beispiel 16:00-18:00"),
    (OFFER, "We[2] 16", "Mi 16", 20, "Schreiben Sie „We“"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "line", "remedy"), SLIPS)
def test_one_slip_is_one_problem_on_its_line_with_its_remedy(
    content: Content, file: str, old: str, new: str, line: int, remedy: str
) -> None:
    content.change(file, old, new)
    (problem,) = read(content.folder, TODAY).problems
    said = problem.line_in(SAY)
    assert (problem.path, problem.line) == (f"content/{file}", line), said
    assert remedy in said
