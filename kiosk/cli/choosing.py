"""Choosing a thing by its number in a list, or by a part of its name."""

from collections.abc import Collection, Mapping
from difflib import get_close_matches
from typing import Final

from kiosk.cli.asking import answer
from kiosk.cli.refusal import RefusalError
from kiosk.problems import Say

Named = Mapping[str, str]
"""What can be chosen: names by their ids."""

SHORT: Final = 12
"""A list of at most so many is shown at once."""


def matching(said: str, named: Named) -> list[str]:
    """The ids that somebody can mean: the one that is called so, else all that contain it."""
    wanted = said.casefold()
    exact = [id for id, name in named.items() if wanted in (id.casefold(), name.casefold())]
    parts = (id for id, name in named.items() if wanted in f"{id}\n{name}".casefold())
    return exact or [*parts]


def meant(said: str, named: Named, option: str, say: Say) -> str:
    """The only thing that an option can mean; refuses where there are several or none."""
    hits = matching(said, named)
    if len(hits) == 1:
        return hits[0]
    if hits:
        raise RefusalError(say("choose-several", option=option, value=said, ids=", ".join(hits)))
    near = get_close_matches(said.casefold(), [*map(str.casefold, named), *named.values()], 1)
    hint = say("cli-meant", value=near[0]) if near else say("cli-known", known=", ".join(named))
    raise RefusalError(f"{say('choose-none', option=option, value=said)} {hint}")


def chosen(question: str, more: str, named: Named, say: Say) -> list[str]:
    """What somebody chooses, also several things where `more` asks for the next; maybe nothing."""
    found: list[str] = []
    shown = _listed(named, named) if len(named) <= SHORT else []
    while said := answer(more if found else question):
        if said == "?":
            shown = _listed(named, named)
            continue
        hits = _numbered(said, shown) or matching(said, named)
        if len(hits) == 1:
            found += [one for one in hits if one not in found]
            print(f"  → {named[hits[0]]}")
            if not more:
                break
        elif hits:
            print(say("choose-which"))
            shown = _listed(hits, named)
        else:
            print(say("choose-again", value=said))
    return found


def _numbered(said: str, shown: list[str]) -> list[str]:
    """The thing with this number in the list that was shown last."""
    if said.isascii() and said.isdigit() and 0 < int(said[:4]) <= len(shown):
        return [shown[int(said[:4]) - 1]]
    return []


def _listed(ids: Collection[str], named: Named) -> list[str]:
    """Print a numbered list; gives its ids in that order."""
    for number, id in enumerate(ids, 1):
        print(f"  {number:>2}  {named[id]}")
    return [*ids]
