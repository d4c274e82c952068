"""Tiny but real packages of Argos, built on the spot, whose answers a test knows beforehand.

    install(folder, Pair("de", "en", {"Tag": "day"}))
    EngineProcess(folder).translated(["Guten Tag, Jobcenter!"], "de", "en")
    # ["Guten day, Jobcenter!"]

A package translates word by word; a word may begin with a capital and be followed by one of
`. , ; : ? !`. Words that it does not know it copies, as good models mostly do with names and
numbers. What garbles something has it in its dictionary: `{"110": "911"}`.
"""

import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import sentencepiece

from tests.translation.tiny_model import TINY, ModelSize, write_model

DE_EN = {
    "guten": "good",
    "Tag": "day",
    "Sie": "you",
    "haben": "have",
    "einen": "an",
    "Termin": "appointment",
    "am": "on",
    "Montag": "Monday",
    "um": "at",
    "Uhr": "o'clock",
    "bitte": "please",
    "bringen": "bring",
    "Ihren": "your",
    "Ausweis": "passport",
    "mit": "along",
    "willkommen": "welcome",
    "sofort": "immediately",
    "lernen": "learn",
    "üben": "practise",
    "sprechen": "speak",
    "und": "and",
    "das": "the",
}
EN_TR = {
    "good": "iyi",
    "day": "günler",
    "you": "siz",
    "have": "var",
    "an": "bir",
    "appointment": "randevu",
    "on": "günü",
    "Monday": "pazartesi",
    "at": "saat",
    "o'clock": "saatinde",
    "please": "lütfen",
    "bring": "getirin",
    "your": "sizin",
    "passport": "pasaport",
    "along": "birlikte",
}
EN_AR = {
    "good": "طاب",
    "day": "يومك",
    "you": "أنت",
    "have": "لديك",
    "appointment": "موعد",
    "Monday": "الإثنين",
    "please": "رجاء",
    "bring": "أحضر",
    "passport": "جواز",
}
EN_DE = {english: german for german, english in DE_EN.items()}

_CONTROL = ("<unk>", "<s>", "</s>")
_MARKS = ("", ".", ",", ";", ":", "?", "!")
_SPACE = "\u2581"
"""With which a token begins that begins a word."""


@dataclass(frozen=True)
class Pair:
    """One package to be built: from where to where, and what it makes of which word.

    `metadata` replaces or adds fields of `metadata.json`.
    """

    source: str
    target: str
    words: Mapping[str, str]
    version: str = "1.0"
    size: ModelSize = TINY
    metadata: Mapping[str, object] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """How the public index calls such a package, and the folder in it."""
        return f"translate-{self.source}_{self.target}-{self.version.replace('.', '_')}"


HOUSE = (
    Pair("de", "en", DE_EN),
    Pair("en", "tr", EN_TR, version="1.5"),
    Pair("en", "ar", EN_AR),
    Pair("en", "de", EN_DE),
)
"""From German over English into Turkish and Arabic, and from English back into German."""


def files_of(pair: Pair) -> dict[str, bytes]:
    """What the folder of a package holds, by path."""
    answers = _answers(pair.words)
    wanted = max(0, pair.size.tokens - len(answers) - len(_CONTROL))
    filling = [f"<{number}>" for number in range(wanted)]
    source = [*_CONTROL, *answers, *filling]
    target = [*_CONTROL, *sorted({*answers.values()}), *filling]
    places = {token: number for number, token in enumerate(target)}
    metadata = {
        "package_version": pair.version,
        "argos_version": "1.9",
        "from_code": pair.source,
        "from_name": pair.source,
        "to_code": pair.target,
        "to_name": pair.target,
        **pair.metadata,
    }
    with TemporaryDirectory() as name:
        folder = Path(name)
        numbers = [places[answers.get(token, token)] for token in source]
        write_model(folder, source, target, numbers, pair.size)
        model = {f"model/{file.name}": file.read_bytes() for file in sorted(folder.iterdir())}
    return {
        **model,
        "sentencepiece.model": _tokenizer(sorted({*answers, *answers.values()})),
        "metadata.json": json.dumps(metadata).encode(),
    }


def package_file(folder: Path, pair: Pair) -> Path:
    """The package as people download it: one file that ends in `.argosmodel`."""
    file = folder / f"{pair.name}.argosmodel"
    zipped(file, {f"{pair.name}/{path}": content for path, content in files_of(pair).items()})
    return file


def zipped(file: Path, members: Mapping[str, bytes]) -> None:
    """A zip archive with these members."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in members.items():
            archive.writestr(path, content)


def install(folder: Path, *pairs: Pair) -> Path:
    """Unpack packages into a packages folder as the kiosk does; returns the folder."""
    for pair in pairs:
        for path, content in files_of(pair).items():
            file = folder / f"{pair.source}_{pair.target}" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
    return folder


def _answers(words: Mapping[str, str]) -> dict[str, str]:
    """The target token of each source token, also at the start and the end of a sentence."""
    found: dict[str, str] = {}
    for source, target in words.items():
        forms = {source[:1].upper() + source[1:]: target[:1].upper() + target[1:], source: target}
        for form, answer in forms.items():
            for mark in _MARKS:
                token = f"{_SPACE}{form}{mark}"
                if form == source or token not in found:  # words as they are given come first
                    found[token] = f"{_SPACE}{answer}{mark}".replace(" ", _SPACE)
    return found


def _tokenizer(tokens: list[str]) -> bytes:
    """A model of sentencepiece that splits at spaces and leaves words whole."""
    out = BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([token.replace(_SPACE, " ").strip() for token in tokens]),
        model_writer=out,
        model_type="word",
        vocab_size=len(tokens) + len(_CONTROL),
        hard_vocab_limit=False,
        character_coverage=1.0,
        normalization_rule_name="identity",
        unk_id=0,
        bos_id=1,
        eos_id=2,
        pad_id=-1,
        num_threads=1,
        minloglevel=2,
    )
    return out.getvalue()
