"""What somebody sees who stands before a kiosk in a test."""

from textual.geometry import Region
from textual.widget import Widget

from kiosk import journey
from kiosk.language.script import visual
from kiosk.ui.app import KioskApp
from kiosk.ui.widgets.choice import Choice, VisitChoice
from kiosk.ui.widgets.sheet import Sheet


class Onlooker:
    """What a person sees who touches nothing."""

    def __init__(self, app: KioskApp) -> None:
        self.app = app

    @property
    def shown(self) -> str:
        """The name of the kind of screen that is shown."""
        return type(self.app.screen).__name__

    def rows(self, where: Region | None = None) -> list[str]:
        """The characters on the screen or in a part of it, row by row."""
        strips = self.app.screen._compositor.render_strips()
        if where is not None:
            strips = [strip.crop(where.x, where.right) for strip in strips[where.y : where.bottom]]
        return ["".join(segment.text for segment in strip) for strip in strips]

    def sees(self, words: str, where: Region | None = None) -> bool:
        """Whether `words` stand in one row, as that script is painted; of the screen or a part."""
        rows = self.rows(where)
        return any(words in row or visual(words) in row for row in rows)

    def widget(self, selector: str) -> Widget:
        """The first widget on the screen that fits."""
        return self.app.screen.query(selector).first()

    def has(self, selector: str) -> bool:
        """Whether the screen has such a widget and shows it."""
        return any(
            widget.region.area and widget.visible for widget in self.app.screen.query(selector)
        )

    def meant(self) -> list[journey.Event | None]:
        """What the choices on the screen do to the visit."""
        return [choice.event for choice in self.choices() if isinstance(choice, VisitChoice)]

    def choices(self) -> list[Choice]:
        """Everything on the screen that can be touched."""
        choices = self.app.screen.query(Choice)
        return [choice for choice in choices if choice.region.area and choice.visible]

    def tiles(self) -> list[Choice]:
        """The choices that have a digit, in its order."""
        numbered = [choice for choice in self.choices() if choice.number]
        return sorted(numbered, key=lambda choice: choice.number)

    def words(self, selector: str) -> str:
        """What the first part of the screen that fits says, whether or not it has room for it."""
        sheet = self.app.screen.query(selector).first(Sheet)
        return " ".join(getattr(part, "text", "") for part in sheet.parts)
