"""Which event moves a visit in which way."""

from collections.abc import Callable

from kiosk.catalog.model import Catalog
from kiosk.journey import display, events, my_list, returning, typing, walking
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
    events.Typed: typing.type_letter,
    events.Erased: typing.erase,
    events.KeyboardChosen: typing.choose_keyboard,
    events.OfferAdded: my_list.add,
    events.OfferRemoved: my_list.remove,
    events.OfferMovedUp: my_list.move_up,
    events.ListCleared: my_list.clear,
    events.PageTurned: display.turn_page,
    events.FilterToggled: display.toggle_filter,
    events.TabChosen: display.choose_tab,
    events.GermanToggled: display.toggle_german,
    events.CodeTouched: display.touch_code,
    events.TextSizeToggled: display.toggle_size,
    events.ContrastToggled: display.toggle_contrast,
}
