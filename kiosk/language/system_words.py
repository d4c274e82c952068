"""What the system says when it refuses something, in German."""

from kiosk.language.languages import SOURCE
from kiosk.language.strings import Strings
from kiosk.problems import system_reason


def german_reason(error: OSError) -> str:
    """Why the system refused something, for a message that is German anyway."""
    return Strings(SOURCE, "staff", isolate=False)("system-reason", reason=system_reason(error))
