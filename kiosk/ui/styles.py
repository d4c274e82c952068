"""The style sheets of all screens."""

from pathlib import Path

HERE = Path(__file__).parent
STYLES = [
    HERE / "kiosk.tcss",
    *(
        HERE / "visitor" / f"{name}.tcss"
        for name in (
            "base",
            "tile_screen",
            "attract",
            "search",
            "offers",
            "offer",
            "my_list",
            "sentences",
            "help_now",
            "idle",
            "discreet",
            "dark",
        )
    ),
    HERE / "staff" / "staff.tcss",
    HERE / "staff" / "interpreter" / "interpreter.tcss",
    HERE / "counsellor" / "counsellor.tcss",
]
"""Read once at the start: a style read later would restyle everything that is on the screen."""
