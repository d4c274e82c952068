"""The keys of the search: letters, and below them what changes the word or the page."""

from dataclasses import dataclass

from kiosk import journey
from kiosk.language.keyboards import Keyboard, most_relatives, relatives
from kiosk.ui.components.buttons import SIGNS
from kiosk.ui.components.view import View
from kiosk.ui.drawing.sizes import Page
from kiosk.ui.widgets.touch_keys import KeyRows, TouchKey, letter_rows

LETTERS_SHARE = 12
"""The shares of a row of letters; the space bar takes what the other actions leave."""

SWITCH_SHARE, RELATIVES_SHARE, DELETE_SHARE = 1.5, 5, 2
"""The shares of the key for other letters, at most of all relatives of a letter, and of delete."""


@dataclass(frozen=True, slots=True)
class SearchKeys:
    """The keys while a page of what was found is shown."""

    view: View
    keyboards: tuple[Keyboard, ...]
    page: Page[object]

    @property
    def keyboard(self) -> Keyboard:
        """The letters on the screen."""
        return self.keyboards[self.view.place.keyboard % len(self.keyboards)]

    def rows(self) -> KeyRows:
        """The letters in the middle of their rows, and the actions below."""
        letters = letter_rows(self.keyboard.rows, lambda one: TouchKey(one, journey.Typed(one)))
        return [*letters, self.actions()]

    def actions(self) -> list[TouchKey]:
        """Other letters, the relatives of the last letter, space, delete, and paging.

        Each has its place whatever is typed, also while there is nothing to take or to turn.
        """
        say = self.view.say
        following = (self.view.place.keyboard + 1) % len(self.keyboards)
        switch = journey.KeyboardChosen(following)
        before = [TouchKey(self.keyboards[following].name, switch, SWITCH_SHARE, action=True)]
        before += self.relatives()
        erased, name = journey.Erased(), say("search-delete")
        delete = TouchKey(name, erased, DELETE_SHARE, action=True, icon="backspace")
        after = [delete, *self.turning()]
        free = LETTERS_SHARE - sum(key.share for key in (*before, *after))
        space = TouchKey(say("search-space"), journey.Typed(" "), free, action=True)
        return [*before, space, *after]

    def relatives(self) -> list[TouchKey]:
        """The letters that can be taken instead of the last one, in as many places as any has."""
        places = most_relatives(self.keyboards)
        share = min(1, RELATIVES_SHARE / max(1, places))
        letters = relatives(self.view.place.typed, self.keyboards)
        keys = [TouchKey(one, journey.Typed(one, instead=True), share) for one in letters]
        return [*keys, *[TouchKey(share=share)] * (places - len(keys))]

    def turning(self) -> list[TouchKey]:
        """The ways to the page before and to the page after."""
        page, look = self.page, self.view.look
        icons, ways = look.mirror(["previous", "next"]), ((-1, page.before), (1, page.after))
        turns = [
            TouchKey(
                SIGNS[icon],
                journey.PageTurned(page.number + step) if there else None,
                action=True,
                icon=icon,
            )
            for icon, (step, there) in zip(icons, ways, strict=True)
        ]
        return look.mirror(turns)
