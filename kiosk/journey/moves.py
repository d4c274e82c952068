"""Which event moves a visit in which way."""

from collections.abc import Callable

from kiosk.catalog.model import Catalog
from kiosk.journey import events, looks, my_list, returning, search, walking
from kiosk.journey.events import Event
from kiosk.journey.place import Visit


def advance(visit: Visit, event: Event, catalog: Catalog) -> Visit:
    """The visit after `event`; an event that makes no sense here changes nothing."""
    return _MOVES[type(event)](visit, event, catalog)


_MOVES: dict[type, Callable[..., Visit]] = {
    events.Touched: walking.wake,
    events.LanguageWanted: walking.want_language,
    events.LanguageChosen: walking.choose_language,
    events.NeedChosen: walking.choose_need,
    events.OfferChosen: walking.choose_offer,
    events.NothingFound: walking.find_nothing,
    events.SearchWanted: walking.want_search,
    events.ListWanted: walking.want_list,
    events.SlipWanted: walking.want_slip,
    events.HelpWanted: walking.want_help,
    events.WentBack: returning.go_back,
    events.StartedOver: returning.start_over,
    events.Left: returning.leave,
    events.Typed: search.type_letter,
    events.Erased: search.erase,
    events.KeyboardChosen: search.choose_keyboard,
    events.OfferAdded: my_list.add,
    events.OfferRemoved: my_list.remove,
    events.OfferMovedUp: my_list.move_up,
    events.ListCleared: my_list.clear,
    events.PageTurned: looks.turn_page,
    events.FilterToggled: looks.toggle_filter,
    events.TabChosen: looks.choose_tab,
    events.GermanToggled: looks.toggle_german,
    events.CodeTouched: looks.touch_code,
    events.TextSizeToggled: looks.toggle_size,
    events.ContrastToggled: looks.toggle_contrast,
}
