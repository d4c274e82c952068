"""A talk over a language border: two people before one screen, as a value with pure moves."""

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.journey.phrase_place import PhrasePlace
from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.language.typed_text import TypedText

MOST_SAID = 240
"""How many letters can be said at once: three sentences, which a listener still remembers."""


class Side(StrEnum):
    """Who of the two says something."""

    COUNSELLOR = "counsellor"
    VISITOR = "visitor"


BOTH = frozenset(Side)
"""Whatever either of them says can be translated."""


@dataclass(frozen=True, slots=True)
class TranslationRequest:
    """What waits for its translation: the `number` of the request, who said which words.

    `language` is the visitor's.
    """

    number: int
    language: str
    side: Side
    words: str


@dataclass(frozen=True, slots=True)
class Utterance:
    """What was said last, and what the other side reads of it.

    `doubts` tell staff what the translation lacks, such as a time; empty where it has all facts.
    """

    side: Side
    words: str
    translated: str
    doubts: str = ""

    @property
    def german(self) -> str:
        """What the counsellor reads or has said."""
        return self.words if self.side is Side.COUNSELLOR else self.translated

    @property
    def own(self) -> str:
        """What the visitor reads or has said."""
        return self.words if self.side is Side.VISITOR else self.translated


NOTHING_TYPED = TypedText(SOURCE)


@dataclass(frozen=True, slots=True)
class Conversation:
    """Everything that is known of a talk; it is never stored.

    Before it begins there is no `language`, the visitor's one, but a `page` of languages, counted
    from 0. `understood` are the sides whose
    words can be translated; where there is none, two people have the phrasebook alone. `speaks`
    is whose turn it is to type, None while both read. `german` and `own` are what the counsellor
    and the visitor have typed. `waits` is what is being translated, `failed` tells staff why the
    last translation did not come about. With `phrases` the phrasebook is open. While `ending` they
    are asked whether the talk is over. `requests` counts, over all talks, so that a late answer
    never meets the wrong question.
    """

    language: str = ""
    understood: frozenset[Side] = frozenset()
    speaks: Side | None = None
    german: TypedText = NOTHING_TYPED
    own: TypedText = NOTHING_TYPED
    said: Utterance | None = None
    waits: TranslationRequest | None = None
    failed: str = ""
    phrases: PhrasePlace | None = None
    ending: bool = False
    page: int = 0
    requests: int = 0

    @property
    def typed(self) -> TypedText:
        """What the one whose turn it is has typed; the counsellor's words while both read."""
        return self.own if self.speaks is Side.VISITOR else self.german

    def turned_page(self, page: int) -> "Conversation":
        """Other languages are shown to choose from."""
        return self if self.language else replace(self, page=max(0, page))

    def begun(self, language: str, understood: frozenset[Side]) -> "Conversation":
        """A new talk: the counsellor begins, if their German can be translated."""
        if language not in LANGUAGES or language == SOURCE:
            return self
        own = TypedText(language)
        new = Conversation(language, understood, own=own, requests=self.requests)
        if not understood:
            return replace(new, phrases=PhrasePlace())
        return new.turned_to(Side.COUNSELLOR if Side.COUNSELLOR in understood else Side.VISITOR)

    @property
    def has_words(self) -> bool:
        """Whether anything was said, typed or answered that its end would forget."""
        answered = self.phrases is not None and bool(self.phrases.answer)
        typed = bool(self.german.text or self.own.text)
        return answered or typed or bool(self.said or self.waits)

    def end_wanted(self) -> "Conversation":
        """Somebody wants to end the talk: a question first, where there is anything to lose."""
        return replace(self, ending=True) if self.has_words else self.ended()

    def gone_on(self) -> "Conversation":
        """The talk is not over after all."""
        return replace(self, ending=False)

    def ended(self) -> "Conversation":
        """Nothing is known of the talk any more."""
        return Conversation(requests=self.requests)

    def turned_to(self, side: Side) -> "Conversation":
        """It is another one's turn; what both have typed stays."""
        if self.waits or side not in self.understood:
            return self
        return replace(self, speaks=side, phrases=None, failed="")

    def typing(self, text: TypedText) -> "Conversation":
        """So much has been typed by whoever's turn it is, in their own language."""
        possible = len(text.text) <= MOST_SAID and text.language == self.typed.language
        if self.waits or self.phrases or self.speaks is None or not possible:
            return self
        return replace(self._with_typed(self.speaks, text), failed="")

    def asked(self) -> "Conversation":
        """What is typed waits for its translation."""
        words = self.typed.tidy
        if self.waits or self.phrases or self.speaks is None or not words:
            return self
        number = self.requests + 1
        request = TranslationRequest(number, self.language, self.speaks, words)
        return replace(self, waits=request, requests=number, failed="")

    def cancelled(self) -> "Conversation":
        """Nobody waits any more; what was typed is still there."""
        return replace(self, waits=None)

    def heard(
        self, request: TranslationRequest, translated: str, doubts: str = ""
    ) -> "Conversation":
        """A translation has come; one that nobody waits for changes nothing."""
        if request != self.waits:
            return self
        said = Utterance(request.side, request.words, translated, doubts)
        emptied = self._with_typed(request.side, TypedText(self.typed.language))
        return replace(emptied, waits=None, said=said, speaks=None)

    def not_heard(self, request: TranslationRequest, why: str) -> "Conversation":
        """A translation did not come about; what was typed is still there."""
        return replace(self, waits=None, failed=why) if request == self.waits else self

    def read_again(self) -> "Conversation":
        """Both read what was said last."""
        if self.waits or self.said is None:
            return self
        return replace(self, speaks=None, phrases=None, failed="")

    def looking_up(self, place: PhrasePlace | None) -> "Conversation":
        """The phrasebook at a place, or closed; without it there must be something else to do."""
        if self.waits or not self.language or not (place or self.understood):
            return self
        return replace(self, phrases=place, failed="")

    @property
    def before(self) -> "Conversation":
        """One step back: the talk goes on, or it leaves waiting, the phrasebook or typing.

        It never leads out of the talk.
        """
        if self.ending:
            return self.gone_on()
        if self.waits:
            return self.cancelled()
        return self.looking_up(self.phrases.before) if self.phrases else self.read_again()

    def _with_typed(self, side: Side, text: TypedText) -> "Conversation":
        """The same with other words of one side."""
        return replace(self, own=text) if side is Side.VISITOR else replace(self, german=text)


NO_TALK = Conversation()
"""Nobody talks yet."""
