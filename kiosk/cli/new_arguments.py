"""What can be written after `kiosk new`."""

from pathlib import Path

from kiosk.cli.german_parser import GermanParser

_WITHOUT_QUESTIONS = "nichts fragen: es gilt, was in den Optionen steht"


def add_new(command: GermanParser) -> None:
    """Add the commands below `kiosk new`; the module of each is `new_` and its name."""
    commands = command.add_subparsers(
        title="Befehle",
        dest="subcommand",
        metavar="BEFEHL",
        prog="kiosk new",
        help=None,
        required=True,
    )

    def add(name: str, purpose: str) -> GermanParser:
        usage = f"kiosk new {name} [Optionen]"
        parser: GermanParser = commands.add_parser(
            name, usage=usage, help=purpose, description=f"{purpose}."
        )
        parser.options.add_argument("--yes", action="store_true", help=_WITHOUT_QUESTIONS)
        parser.options.add_argument(
            "--id", metavar="KENNUNG", default="", help="Kurzname (sonst aus dem Titel gebildet)"
        )
        return parser

    _offer(add("offer", "Legt ein Angebot an und fragt nach dem, was man wissen muss"))
    _provider(add("provider", "Legt einen Anbieter an"))
    _need(add("need", "Legt ein Anliegen an, auch ein engeres unter einem anderen"))


def _offer(command: GermanParser) -> None:
    words = {
        "title": ("TITEL", "der Titel, höchstens 80 Zeichen"),
        "summary": ("SATZ", "ein kurzer Satz für die Karte"),
        "description": ("TEXT", "die Beschreibung, in kurzen Sätzen"),
        "bring": ("TEXT", "was man mitbringen soll"),
        "provider": ("ANBIETER", "Kennung oder Teil des Namens"),
        "hours": ("ZEITEN", 'zum Beispiel "Mi 16-18 Uhr; Feiertage geschlossen"'),
        "dates": ("TERMINE", 'zum Beispiel "03.12.2026 16:00-18:00; 10.12.2026 16:00-18:00"'),
        "phone": ("NUMMER", "mit Vorwahl"),
        "email": ("ADRESSE", "zum Beispiel name@beispiel.de"),
        "url": ("LINK", "zum Beispiel https://www.beispiel.de/seite"),
        "address": ("ANSCHRIFT", 'zum Beispiel "Markt 1, 40667 Meerbusch"'),
        "at": ("ORT", "statt dessen Kennung oder Teil des Namens aus places.yaml"),
        "languages": ("SPRACHEN", "mit Komma, zum Beispiel Deutsch, Türkisch"),
        "cost": ("KOSTEN", "kostenlos, Spende, Gebühr oder unbekannt"),
        "registration": ("ANMELDUNG", "ohne Anmeldung, telefonisch, Formular oder Termin"),
        "childcare": ("ANTWORT", "ja, nein oder unbekannt"),
        "audience": ("GRUPPEN", "mit Komma, zum Beispiel Mütter, Frauen"),
    }
    for name, (example, meaning) in words.items():
        command.options.add_argument(f"--{name}", metavar=example, default="", help=meaning)
    command.options.add_argument(
        "--need", metavar="ANLIEGEN", nargs="+", default=(), help="Kennungen oder Teile der Namen"
    )
    for name, meaning in {
        "women-only": "nur für Frauen",
        "by-appointment": "nur nach Vereinbarung",
        "verified": "heute hat jemand dort nachgefragt, und alles stimmt",
    }.items():
        command.options.add_argument(f"--{name}", action="store_true", help=meaning)


def _provider(command: GermanParser) -> None:
    command.options.add_argument("--name", metavar="NAME", default="", help="der volle Name")
    command.options.add_argument(
        "--kind", metavar="ART", default="", help="zum Beispiel Verein oder Behörde"
    )
    command.options.add_argument(
        "--url", metavar="LINK", default="", help="zum Beispiel https://www.beispiel.de"
    )
    command.options.add_argument(
        "--summary", metavar="SATZ", default="", help="ein kurzer Satz, wer das ist"
    )


def _need(command: GermanParser) -> None:
    command.options.add_argument(
        "--title", metavar="TITEL", default="", help="höchstens 20 Zeichen, für die Kachel"
    )
    command.options.add_argument(
        "--under", metavar="ANLIEGEN", default="", help="darunter (sonst eine eigene Kachel)"
    )
    command.options.add_argument(
        "--pictogram", metavar="BILD", default="", help="Name aus content/pictograms"
    )
    command.options.add_argument(
        "--drawing", metavar="DATEI", type=Path, help="statt dessen eine neue Zeichnung (.svg)"
    )
    command.options.add_argument(
        "--colour", metavar="FARBE", default="", help='zum Beispiel "#15569a" (nur eigene Kachel)'
    )
    command.options.add_argument(
        "--discreet", action="store_true", help="gefährlich, wenn andere davon erfahren"
    )
