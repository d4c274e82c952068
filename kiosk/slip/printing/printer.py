"""Printing one slip on whatever printer the kiosk has."""

from kiosk.font.paper.paper_fonts import FontsMissingError
from kiosk.settings.values import PrinterKind, PrinterSettings
from kiosk.slip.paper import layout
from kiosk.slip.paper.labels import Labels
from kiosk.slip.paper.slip_content import Slip
from kiosk.slip.printing import escpos
from kiosk.slip.printing.cups import print_on_queue
from kiosk.slip.printing.deadline import Deadline
from kiosk.slip.printing.device import print_on_device
from kiosk.slip.printing.folder import save
from kiosk.slip.printing.network import print_over_network
from kiosk.slip.printing.outcome import Outcome, PrintReport
from kiosk.slip.printing.receipt import Gone


def print_slip(slip: Slip, labels: Labels, settings: PrinterSettings, gone: Gone) -> PrintReport:
    """Print `slip` and say what became of it, within the time of `settings`.

    `gone` is asked again and again whether the visitor has left; the slip is then cancelled.
    """
    deadline = Deadline(settings.seconds)
    try:
        match settings.kind:
            case PrinterKind.NETWORK | PrinterKind.DEVICE:
                picture = layout.picture(slip, labels, settings.width_dots)
                return _receipt(escpos.commands(picture), settings, deadline, gone)
            case PrinterKind.CUPS | PrinterKind.FOLDER:
                document = layout.pdf(slip, labels, settings.paper)
                return _sheet(document, settings, deadline, gone)
    except FontsMissingError as error:
        return PrintReport(Outcome.NO_FONTS, str(error))
    return PrintReport(Outcome.OFF)


def _receipt(
    commands: list[bytes], settings: PrinterSettings, deadline: Deadline, gone: Gone
) -> PrintReport:
    """Print on a receipt printer, unless the visitor left during the layout."""
    if gone():
        return PrintReport(Outcome.CANCELLED)
    if settings.kind is PrinterKind.NETWORK:
        return print_over_network(commands, settings.host, settings.port, deadline, gone)
    return print_on_device(commands, settings.device, deadline, gone)


def _sheet(
    document: bytes, settings: PrinterSettings, deadline: Deadline, gone: Gone
) -> PrintReport:
    """Hand the sheets over, unless the visitor left during the layout."""
    if gone():
        return PrintReport(Outcome.CANCELLED)
    if settings.kind is PrinterKind.CUPS:
        return print_on_queue(document, settings.queue, settings.paper, deadline, gone)
    return save(document, settings.folder, gone)
