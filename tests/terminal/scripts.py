"""One language a script, and needs labelled in it, made for the pictures of each script.

The labels are the test's own, so that no edit of the shipped content changes a picture.
"""

from dataclasses import dataclass
from pathlib import Path
from shutil import copy

from tests.catalog.content_folder import model
from tests.terminal.conftest import CONTENT

COLOURS = {
    "german": "#15569a",
    "papers": "#7a2048",
    "work": "#7d4210",
    "housing": "#1f6427",
    "health": "#8c1d40",
    "child": "#4a2a85",
    "law": "#0b5a5a",
}
SUBS = "    subs: [{id: practice, text: {de: {title: Sprechen}}}]\n"
SOS = '  - {id: sos, pictogram: sos, colour: "#a31515", urgent: yes, text: {de: {title: SOS}}}\n'


@dataclass(frozen=True, slots=True)
class Script:
    """The language of the interface, and what it calls the needs, in the order of `COLOURS`."""

    language: str
    labels: tuple[str, ...]


SCRIPTS = {
    "latin": Script(
        "pl",
        (
            "Język niemiecki",
            "Pobyt",
            "Praca",
            "Mieszkanie",
            "Zdrowie",
            "Żłobek i szkoła",
            "Porada (bezpłatna)",
        ),
    ),
    "cyrillic": Script(
        "uk",
        (
            "Німецька мова",
            "Перебування",
            "Робота",
            "Житло",
            "Здоров’я",
            "Діти, їхня школа",
            "Порада (щодня 9–12)",
        ),
    ),
    "arabic": Script(
        "ar",
        (
            "تعلّم الألمانية",
            "الإقامة",
            "العمل",
            "السكن",
            "الصحة",
            "الأطفال والمدرسة",
            "مشورة (9:00–12:00)",
        ),
    ),
    "sorani": Script(
        "ckb",
        (
            "فێربوونی ئەڵمانی",
            "مۆڵەتی مانەوە",
            "کار",
            "خانوو",
            "تەندروستی",
            "منداڵ و قوتابخانە",
            "ڕاوێژ (بەخۆڕایی)",
        ),
    ),
    "pashto": Script(
        "ps",
        (
            "جرمني زده کړه",
            "د اوسېدو اجازه",
            "کار",
            "کور",
            "ډاکټر او روغتیا",
            "ماشومان او ښوونځی",
            "مشوره (وړیا)",
        ),
    ),
    "ethiopic": Script(
        "ti",
        (
            "ቋንቋ ጀርመን",
            "መንበሪ ፍቓድ",
            "ስራሕ",
            "መንበሪ ቤት",
            "ጥዕና",
            "ህጻናትን ቤት ትምህርትን",
            "ምኽሪ (ብነጻ)",
        ),
    ),
    "devanagari": Script(
        "de",
        (
            "जर्मन सीखें",
            "निवास",
            "काम, नौकरी",
            "आवास",
            "डॉक्टर, स्वास्थ्य",
            "बच्चे और परिवार",
            "सलाह (निःशुल्क)",
        ),
    ),
    "japanese": Script(
        "ja",
        (
            "ドイツ語を学ぶ",
            "ビザ、資格",
            "仕事",
            "住まい",
            "健康・病院",
            "子どもと学校",
            "相談（無料）",
        ),
    ),
}
"""No interface speaks Hindi yet: its labels stand in the German one."""


def labelled(folder: Path, script: Script) -> Path:
    """Write a content folder whose needs are labelled in a script."""
    content = model(folder)
    needs = map(_need, COLOURS, script.labels, (script.language,) * len(COLOURS))
    content.write("needs.yaml", f"needs:\n{SOS}{''.join(needs)}")
    for need in COLOURS:
        copy(CONTENT / "pictograms" / f"{need}.png", folder / "pictograms")
        copy(CONTENT / "pictograms" / f"{need}.svg", folder / "pictograms")
    return folder


def _need(need: str, label: str, language: str) -> str:
    texts = f'de: {{title: "{label if language == "de" else need}"}}'
    if language != "de":
        texts += f', {language}: {{title: "{label}"}}'
    return (
        f'  - id: {need}\n    pictogram: {need}\n    colour: "{COLOURS[need]}"\n'
        f"    text: {{{texts}}}\n" + (SUBS if need == "german" else "")
    )
