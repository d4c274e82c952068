"""A screen of 1920×1080 that nobody sees, with a touch panel and a keyboard that tests work."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

WIDTH, HEIGHT = 1920, 1080

CONFIGURATION = """
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AllowMouseOpenFail" "true"
  Option "DontVTSwitch" "true"
EndSection
Section "Device"
  Identifier "dummy"
  Driver "dummy"
  VideoRam 64000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5-1000
  VertRefresh 5-200
  Modeline "1920x1080" 148.5 1920 2008 2052 2200 1080 1084 1089 1125
EndSection
Section "Screen"
  Identifier "screen"
  Device "dummy"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "1920x1080"
    Virtual 1920 1080
  EndSubSection
EndSection
Section "InputDevice"
  Identifier "touch"
  Driver "inputtest"
  Option "SocketPath" "{folder}/touch"
  Option "DeviceType" "Touch"
  Option "TouchCount" "5"
EndSection
Section "InputDevice"
  Identifier "keys"
  Driver "inputtest"
  Option "SocketPath" "{folder}/keys"
  Option "DeviceType" "Keyboard"
EndSection
Section "InputDevice"
  Identifier "pointer"
  Driver "inputtest"
  Option "SocketPath" "{folder}/pointer"
  Option "DeviceType" "PointerAbsolute"
EndSection
Section "ServerLayout"
  Identifier "layout"
  Screen "screen"
  InputDevice "touch" "SendCoreEvents"
  InputDevice "keys" "CoreKeyboard"
  InputDevice "pointer" "CorePointer"
EndSection
"""
"""For X.Org's drivers `dummy` and `inputtest`."""

SERVER = ("-noreset", "-nolisten", "tcp", "-novtswitch", "-sharevts")


@dataclass(frozen=True, slots=True)
class VirtualScreen:
    """A running X server, and the folder with the sockets of its devices."""

    display: str
    folder: Path

    @property
    def touch_panel(self) -> Path:
        """Where a finger touches."""
        return self.folder / "touch"

    @property
    def keyboard(self) -> Path:
        """Where keys are pressed."""
        return self.folder / "keys"


@contextmanager
def virtual_screen(folder: Path) -> Iterator[VirtualScreen]:
    """A screen on a display number that was free; `folder` must have a short name."""
    configuration = folder / "xorg.conf"
    configuration.write_text(CONFIGURATION.format(folder=folder), "utf-8")
    number, told = os.pipe()
    files = ("-config", str(configuration), "-logfile", str(folder / "xorg.log"))
    server = subprocess.Popen(
        ["Xorg", "-displayfd", str(told), *files, *SERVER],
        pass_fds=(told,),
        stderr=subprocess.DEVNULL,
    )
    os.close(told)
    try:
        with open(number, encoding="ascii") as line:
            display = line.readline().strip()
        assert display, (folder / "xorg.log").read_text("utf-8", "replace")
        yield VirtualScreen(f":{display}", folder)
    finally:
        server.terminate()
        server.wait(60)
