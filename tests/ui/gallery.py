"""Content for the pictures: made for them, so that no edit of the shipped content changes one."""

from pathlib import Path
from shutil import copy

from tests.catalog.content_folder import OFFER, Content, model
from tests.ui.visitor import ROOT

NEEDS = {
    "sos": ("#a31515", "Notfall", "طوارئ"),
    "german": ("#15569a", "Deutsch lernen", "تعلم الألمانية"),
    "papers": ("#7a2048", "Aufenthalt", "الإقامة"),
    "work": ("#7d4210", "Arbeit", "العمل"),
    "housing": ("#1f6427", "Wohnen", "السكن"),
    "health": ("#8c1d40", "Gesundheit", "الصحة"),
    "money": ("#5b4a00", "Geld", "المال"),
    "child": ("#4a2a85", "Kinder und Schule", "الأطفال والمدرسة"),
    "family": ("#0b5a5a", "Familie", "العائلة"),
}
SUBS = {
    "course": ("Integrationskurs", "دورة اندماج"),
    "practice": ("Sprechen üben", "تدرّب على الكلام"),
}
TITLES = (
    ("Sprachcafé", "مقهى اللغة"),
    ("Deutsch am Vormittag mit Kinderbetreuung", "الألمانية صباحًا مع رعاية الأطفال"),
    ("Lesen und Schreiben", "القراءة والكتابة"),
    ("Tandem: Arabisch – Deutsch", "تبادل: عربي – ألماني"),
    ("Gesprächskreis", "حلقة محادثة"),
    ("Prüfung B1", "امتحان B1"),
    ("Online lernen", "التعلم عبر الإنترنت"),
)
SUMMARY = "    summary: Sie sprechen Deutsch bei Kaffee und Tee. Der Raum ist im Erdgeschoss.\n"
ARABIC = """\
  ar:
    title: {title}
    summary: تتحدث الألمانية مع القهوة والشاي. الهاتف 030 23125 042، الساعة 16:00.
    description: لا تحتاج إلى موعد (الدخول مجاني). التفاصيل على https://example.org/cafe هنا.
"""
DRAFT = {
    "key": "helplines/notruf", "language": "ar", "title": "الطوارئ",
    "summary": "الإطفاء والإسعاف", "description": "", "source": "", "origin": "machine",
    "by": "argostranslate 1.11.0, de_en 1.0, en_ar 1.0", "on": "2026-11-22",
}  # fmt: skip
"""What a reviewer reads; visitors see nothing of it."""


def gallery(folder: Path) -> Content:
    """Nine needs, seven offers for one of them, two help lines, in German and Arabic."""
    content = model(folder)
    content.drafts(DRAFT)
    content.write("needs.yaml", "needs:\n" + "".join(map(_need, NEEDS)))
    for need in NEEDS:
        copy(ROOT / "content" / "pictograms" / f"{need}.png", folder / "pictograms")
        content.write(f"pictograms/{need}.svg", "<svg/>")
    for number, (german, arabic) in enumerate(TITLES):
        content.write(f"offers/o{number}.yaml", _offer(f"o{number}", german, arabic, number))
    (folder / "offers" / "cafe.yaml").unlink()
    return content


def _need(need: str) -> str:
    colour, german, arabic = NEEDS[need]
    urgent = "    urgent: yes\n" if need == "sos" else ""
    subs = "    subs:\n" + "".join(
        f'      - {{id: {sub}, text: {{de: {{title: "{de}"}}, ar: {{title: "{ar}"}}}}}}\n'
        for sub, (de, ar) in SUBS.items()
    )
    return (
        f'  - id: {need}\n    pictogram: {need}\n    colour: "{colour}"\n{urgent}'
        f'    text: {{de: {{title: "{german}"}}, ar: {{title: "{arabic}"}}}}\n'
        + (subs if need == "german" else "")
    )


def _offer(identity: str, german: str, arabic: str, number: int) -> str:
    """The model offer under another title, some with other facts."""
    text = OFFER.replace("id: cafe", f"id: {identity}").replace(
        "title: Sprachcafé", f'title: "{german}"'
    )
    text = text.replace("    summary: Deutsch sprechen bei Kaffee.\n", SUMMARY)
    if number % 2:
        text = text.replace("women_only: yes", "women_only: no")
        text = text.replace("hours: 'We[2] 16:00-18:00; PH off'", "hours: 'Mo-Fr 09:00-12:00'")
    if number % 3 == 0:
        text = text.replace("languages_spoken: [de, tr]", "languages_spoken: [de, ar, en]")
    return text + ARABIC.format(title=f'"{arabic}"')
