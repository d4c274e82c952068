"""Reads ESC/POS back into pictures, strictly: an unknown command is an error."""

from dataclasses import dataclass, field

from PIL import Image

Bitmap = Image.Image


@dataclass
class Receipt:
    """What lies below one cut of the knife: bands of dots, 1 where there is ink."""

    bands: list[Bitmap] = field(default_factory=list)

    @property
    def picture(self) -> Bitmap:
        """The receipt in black on white."""
        height = sum(band.height for band in self.bands)
        paper = Image.new("1", (self.bands[0].width, height), 1)
        top = 0
        for band in self.bands:
            paper.paste(Image.eval(band.convert("L"), lambda level: 255 - level), (0, top))
            top += band.height
        return paper


class Reader:
    """Takes bytes as they come; `receipts` holds what was cut, `questions` what was asked.

    `forgotten` counts how often everything unprinted was dropped.
    """

    def __init__(self) -> None:
        self.receipts: list[Receipt] = []
        self.current = Receipt()
        self.questions: list[bytes] = []
        self.forgotten = 0
        self._bytes = b""

    def read(self, data: bytes) -> list[bytes]:
        """The questions in `data`, in order; incomplete commands wait for the next bytes."""
        self._bytes += data
        asked: list[bytes] = []
        while length := self._length():
            command, self._bytes = self._bytes[:length], self._bytes[length:]
            self._obey(command, asked)
        self.questions += asked
        return asked

    def _length(self) -> int:
        """The length of the next command, 0 while it is incomplete."""
        head = self._bytes[:8]
        lengths = {b"\x1b@": 2, b"\x1ba": 3, b"\x1bd": 3, b"\x1da": 3, b"\x1dr": 3, b"\x1dV": 3}
        lengths |= {b"\x10\x04": 3, b"\x10\x14": 10}
        if head[:2] == b"\x1dv":
            length = 8 + int.from_bytes(head[4:6], "little") * int.from_bytes(head[6:8], "little")
            return length if 8 <= length <= len(self._bytes) and len(head) == 8 else 0
        if len(head) < 2:
            return 0
        if head[:2] not in lengths:
            raise ValueError(f"unknown command {head!r}")
        return lengths[head[:2]] if lengths[head[:2]] <= len(self._bytes) else 0

    def _obey(self, command: bytes, asked: list[bytes]) -> None:
        """Do what one command says."""
        match command[:2]:
            case b"\x10\x04" | b"\x1dr":
                asked.append(command)
            case b"\x10\x14":
                self.forgotten += 1
                self.current = Receipt()
            case b"\x1dV":
                self.receipts.append(self.current)
                self.current = Receipt()
            case b"\x1dv":
                width = int.from_bytes(command[4:6], "little") * 8
                height = int.from_bytes(command[6:8], "little")
                self.current.bands.append(Image.frombytes("1", (width, height), command[8:]))
