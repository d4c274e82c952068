import sys
def main():
    from pathlib import Path
    from kiosk.config import read
    from kiosk.ui.app import KioskApp
    KioskApp(read(Path("kiosk.toml")), locked="--locked" in sys.argv).run()
