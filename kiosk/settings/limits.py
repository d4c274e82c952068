"""What each setting may be: its range, the kind of its value, and what a printer needs."""

from kiosk.settings.values import PrinterKind

KINDS = {
    bool: "true oder false",
    int: "eine ganze Zahl",
    float: "eine Zahl",
    str: "ein Text in Anführungszeichen",
}
"""What staff call each kind of value."""

RANGES = {
    "idle_seconds": (5, 3600, "Sekunden"),
    "warning_seconds": (5, 3600, "Sekunden"),
    "seconds": (5, 120, "Sekunden"),
    "lock_seconds": (30, 3600, "Sekunden"),
    "months": (6, 120, "Monaten"),
    "session_seconds": (30, 3600, "Sekunden"),
    "port": (1, 65_535, ""),
    "renew_visits": (10, 10_000, "Besuchen"),
    "width_dots": (256, 1024, "Punkten"),
}
"""The least and the most that a number may be, and what it counts."""

NEEDED = {
    PrinterKind.NETWORK: ("host", 'die Adresse des Druckers, zum Beispiel "192.168.1.50"'),
    PrinterKind.DEVICE: ("device", 'der Pfad des Druckers, zum Beispiel "/dev/usb/lp0"'),
    PrinterKind.CUPS: ("queue", "der Name der Warteschlange, den „lpstat -a“ nennt"),
    PrinterKind.FOLDER: ("folder", 'der Ordner für die PDF-Dateien, zum Beispiel "slips"'),
}
"""The key without which a kind of printer cannot work, and what belongs there."""

WEB_SPACE = (
    'muss lauten wie "sftp://name@beispiel.de/ordner" oder "rsync+ssh://name@beispiel.de/ordner", '
    "vom Heimatordner aus /~/ordner; im Namen des Ordners gehen Buchstaben, Ziffern, Leerzeichen "
    "und . _ - ~ + @ = ,"
)
"""What a web space looks like."""
