"""Who puts right-to-left text into its visual order: the kiosk, or the terminal itself (BDSM).

Where both do, each word is turned twice. A terminal that does not reorder text at all ignores it.
"""

from typing import Final

FIXED_DIRECTION: Final = "\x1b[8l"
FREE_DIRECTION: Final = "\x1b[8h"
"""Whether the terminal reorders right-to-left text itself (ECMA-48, ANSI mode 8)."""
