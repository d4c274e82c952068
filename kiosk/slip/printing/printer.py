"""Printing one slip on whatever printer the kiosk has."""

from kiosk.settings.values import PrinterKind, PrinterSettings
from kiosk.slip.paper import layout
from kiosk.slip.paper.labels import Labels
from kiosk.slip.paper.model import Slip
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

    def receipt() -> list[bytes]:
        return escpos.commands(layout.picture(slip, labels, settings.width_dots))

    def sheet() -> bytes:
        return layout.pdf(slip, labels, settings.paper)

    match settings.kind:
        case PrinterKind.NETWORK:
            return print_over_network(receipt(), settings.host, settings.port, deadline, gone)
        case PrinterKind.DEVICE:
            return print_on_device(receipt(), settings.device, deadline, gone)
        case PrinterKind.CUPS:
            return print_on_queue(sheet(), settings.queue, settings.paper, deadline, gone)
        case PrinterKind.FOLDER:
            return save(sheet(), settings.folder)
    return PrintReport(Outcome.OFF)
