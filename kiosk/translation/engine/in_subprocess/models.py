"""The models of packages: loaded when they are first needed, and forgotten when others are."""

from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path

from kiosk.translation.engine.in_subprocess.lean_argos import import_argos
from kiosk.translation.engine.in_subprocess.sentence_splitting import halves, joined

_package, _settings, _translate = import_argos()

MOST_MODELS = 4
"""So many stay in memory, each with 100 to 200 MB: a talk over English needs four."""

LONGEST_INPUT = 150
"""In tokens. Models learnt from sentences; what is longer they shorten or drop in silence."""

LONGEST_OUTPUT = 512
"""In tokens; CTranslate2 would stop at 256 without a word."""

LENGTH_PENALTY = 0.2
"""As Argos Translate sets it."""

BATCH_TOKENS = 1024
"""What the model works on at once, which bounds the memory."""


class Models:
    """The models that were used last; `asked` is the folder of the very last."""

    def __init__(self) -> None:
        self.asked: Path | None = None
        self._loaded: OrderedDict[tuple[Path, int, int], Model] = OrderedDict()

    def of(self, folder: Path) -> "Model":
        """The model of the package in `folder`; one that was installed anew is loaded anew."""
        self.asked = folder
        stamp = (folder / "metadata.json").stat()
        key = folder, stamp.st_ino, stamp.st_mtime_ns
        model = self._loaded.pop(key, None)
        if model is None:
            while len(self._loaded) >= MOST_MODELS:
                self._loaded.popitem(last=False)
            model = Model(folder)
        self._loaded[key] = model
        return model


class Model:
    """One direction: sentences in, sentences out. Nothing of them is kept."""

    def __init__(self, folder: Path) -> None:
        package = _package.Package(folder)
        self._tokenizer = package.tokenizer
        self._prefix: str = package.target_prefix
        self._target: str = package.to_code
        self._translator = _translate.Translator(
            str(folder / "model"),
            device=_settings.device,
            inter_threads=_settings.inter_threads,
            intra_threads=_settings.intra_threads,
            compute_type=_settings.compute_type,
        )

    def translated(self, sentences: Sequence[str]) -> list[str]:
        """Each sentence in the other language; all go to the model in one batch."""
        cut = [self._short(sentence) for sentence in sentences]
        tokens = [part for parts in cut for part in parts]
        answers = iter(self._answers(tokens))
        return [joined([next(answers) for _ in parts], self._target) for parts in cut]

    def _short(self, sentence: str) -> list[list[str]]:
        """The tokens of a sentence, in parts that are short enough for the model."""
        tokens: list[str] = self._tokenizer.encode(sentence)
        if len(tokens) <= LONGEST_INPUT or len(sentence) < 2:
            return [tokens]
        return [part for half in halves(sentence) for part in self._short(half)]

    def _answers(self, tokens: list[list[str]]) -> list[str]:
        if not tokens:
            return []
        results = self._translator.translate_batch(
            tokens,
            target_prefix=[[self._prefix]] * len(tokens) if self._prefix else None,
            replace_unknowns=True,
            max_batch_size=BATCH_TOKENS,
            batch_type="tokens",
            beam_size=_settings.beam_size,
            length_penalty=LENGTH_PENALTY,
            max_decoding_length=LONGEST_OUTPUT,
        )
        return [self._decoded(result.hypotheses[0]) for result in results]

    def _decoded(self, tokens: list[str]) -> str:
        """The text of the tokens, without the space before the first and the token that leads."""
        text: str
        if hasattr(self._tokenizer, "lazy_processor"):
            # Argos' own way makes a space of every underscore, also in addresses of mail.
            text = self._tokenizer.lazy_processor().decode_pieces(tokens).replace("▁", " ")
        else:
            text = self._tokenizer.decode(tokens)
        return text.strip().removeprefix(self._prefix).strip()
