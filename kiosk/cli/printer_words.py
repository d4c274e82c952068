"""What staff call a printer: what kind it is, and where."""

from kiosk.problems import Say
from kiosk.settings.values import PrinterSettings
from kiosk.slip.printing.readiness import printer_place


def printer_words(settings: PrinterSettings, say: Say) -> str:
    """The printer of these settings, as `Bondrucker im Netz (192.168.1.5:9100)`."""
    return say(f"printer-{settings.kind}", where=printer_place(settings))
