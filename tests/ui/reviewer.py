"""Somebody who reviews translations behind the PIN, and a small content for them."""

from kiosk.catalog.translation_memory import MemoryRow, latest, stored
from kiosk.settings.values import KioskSettings, Settings
from kiosk.ui.staff.review.reviewing import Reviewing
from tests.catalog.content_folder import Content
from tests.ui.visitor import Visitor

ROW = {
    "key": "offers/cafe", "language": "tr", "title": "Kahve", "summary": "Almanca konuşun.",
    "description": "Çocuğunuzu getirebilirsiniz.", "source": "", "origin": "machine",
    "by": "argostranslate 1.11.0", "on": "2026-11-22",
}  # fmt: skip
COURSE = ROW | {"key": "needs/german", "title": "Almanca", "summary": "", "description": ""}
NUMBER = {"summary": "Almanca, 2132."}
"""A number of which German says nothing."""


def small_review(content: Content) -> Settings:
    """A small content with two Turkish drafts, and an Arabic and a Tigrinya one."""
    arabic = ROW | {"language": "ar", "title": "مقهى اللغة", "summary": "تحدث الألمانية."}
    arabic |= {"description": "يمكنكم إحضار طفلكم."}
    tigrinya = ROW | {"language": "ti", "title": "ቋንቋ ካፈ", "summary": "ጀርመን ተዛረብ።"}
    tigrinya |= {"description": "ውላድኩም ከተምጽኡ ትኽእሉ ኢኹም።"}
    content.drafts(ROW, COURSE, arabic, tigrinya)
    languages = ("de", "tr", "ar", "ti")
    return Settings(kiosk=KioskSettings(content=str(content.folder), languages=languages))


def row(content: Content, key: str = "offers/cafe", language: str = "tr") -> MemoryRow:
    """A row as it lies on the disk."""
    return latest(stored(content.folder / "translations.json"))[key, language]


def review(visitor: Visitor) -> Reviewing:
    """Where the reviewer is."""
    return visitor.app.staff.area.review


async def begin(
    visitor: Visitor, language: str = "tr", key: str = "offers/cafe", pin: str = ""
) -> None:
    """Go to a text under review, past the PIN if there is one."""
    await visitor.touch_name()
    await visitor.press(*pin, *(["enter"] if pin else []))
    await visitor.touch("#key-room-review")
    await visitor.touch(f"#key-language-{language}")
    await look_for(visitor, key)


async def look_for(visitor: Visitor, key: str) -> None:
    """Skip until a text is shown."""
    for _ in range(4):
        if (under := review(visitor).under) and under.key == key:
            return
        await visitor.touch("#key-skip")
    raise AssertionError(f"{key} awaits no review")


async def decide(visitor: Visitor, key: str) -> None:
    """Press a key whose decision is written, and wait for the end of that."""
    await visitor.touch(f"#key-{key}")
    await visitor.wait(lambda: not review(visitor).waits)
