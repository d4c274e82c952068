"""Reading small PNG pictures as what is drawn and what is not, without an image library."""

import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from stat import S_ISREG
from typing import NamedTuple

LARGEST_SIDE = 512
LARGEST_FILE = 1_000_000
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_GREY, _COLOUR, _PALETTE, _GREY_ALPHA, _COLOUR_ALPHA = 0, 2, 3, 4, 6
_FILTERS = 5
_CHANNELS = {_GREY: 1, _COLOUR: 3, _PALETTE: 1, _GREY_ALPHA: 2, _COLOUR_ALPHA: 4}

Coverage = tuple[tuple[float, ...], ...]
"""How much of each pixel is drawn, from 0 to 1, row by row from the top."""


class UnreadablePictureError(ValueError):
    """A file is no PNG that the kiosk can read; the text says why, in German."""


class _Header(NamedTuple):
    """What the first chunk of a PNG file says (IHDR), in its order."""

    width: int
    height: int
    depth: int
    colour: int
    compression: int
    filtering: int
    interlace: int


class _Packed(NamedTuple):
    """A picture whose size, kind and rows are as a PNG's have to be; nothing is drawn yet."""

    header: _Header
    channels: int
    rows: bytes
    palette: list[bytes] | None


def coverage(file: Path) -> Coverage:
    """What a PNG draws: everything not transparent, or in an opaque picture everything dark."""
    data = _read(file)
    with _damage_told():
        return _drawn(_pixels(_packed(data)))


def make_sure_of(file: Path) -> None:
    """Raise UnreadablePictureError for what `coverage` could not draw, without drawing it."""
    data = _read(file)
    with _damage_told():
        packed = _packed(data)
        if packed.palette is not None:  # only all its pixels tell whether they have colours
            _pixels(packed)


def _read(file: Path) -> bytes:
    """What stands in a file that may be a PNG."""
    found = file.stat()
    if not S_ISREG(found.st_mode):  # a pipe would keep the kiosk waiting for ever
        raise UnreadablePictureError("Das ist keine gewöhnliche Datei.")
    if found.st_size > LARGEST_FILE:
        raise UnreadablePictureError("Das Bild ist größer als 1 MB.")
    data = file.read_bytes()
    if not data.startswith(_SIGNATURE):
        raise UnreadablePictureError("Das ist kein PNG-Bild.")
    return data


@contextmanager
def _damage_told() -> Iterator[None]:
    """Tell what goes wrong inside as a damaged picture."""
    try:
        yield
    except (struct.error, zlib.error, IndexError, KeyError, TypeError) as damage:
        raise UnreadablePictureError("Das PNG-Bild ist beschädigt.") from damage


def _packed(data: bytes) -> _Packed:
    """The rows of a picture, each still behind the sign of its filter."""
    chunks: dict[bytes, bytes] = {}
    for kind, body in _chunks(data):
        chunks[kind] = chunks.get(kind, b"") + body
    header = _Header(*struct.unpack(">IIBBBBB", chunks[b"IHDR"]))
    if header.depth != 8 or header.interlace:
        raise UnreadablePictureError(
            "Bitte als PNG mit 8 Bit je Kanal und ohne Zeilensprung (Interlace) speichern."
        )
    if not 0 < max(header.width, header.height) <= LARGEST_SIDE:
        raise UnreadablePictureError(f"Höchstens {LARGEST_SIDE} × {LARGEST_SIDE} Bildpunkte.")
    channels = _CHANNELS[header.colour]
    length = header.width * channels + 1
    rows = zlib.decompressobj().decompress(chunks[b"IDAT"], header.height * length)
    whole = header.width and header.height and len(rows) == header.height * length
    if not whole or max(rows[::length]) >= _FILTERS:
        raise IndexError("rows")
    return _Packed(header, channels, rows, _palette(chunks) if header.colour == _PALETTE else None)


def _pixels(packed: _Packed) -> list[list[bytes]]:
    """The channels of each pixel, row by row."""
    channels = packed.channels
    rows = list(_unfiltered(packed.rows, packed.header, channels))
    pixels = [[row[i : i + channels] for i in range(0, len(row), channels)] for row in rows]
    if packed.palette is not None:
        return [[packed.palette[pixel[0]] for pixel in row] for row in pixels]
    return pixels


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_SIGNATURE)
    while at < len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        yield kind, data[at + 8 : at + 8 + length]
        at += length + 12


def _unfiltered(packed: bytes, header: _Header, channels: int) -> Iterator[bytes]:
    """Undo the filter of each row, as section 9 of the PNG specification describes it."""
    length = header.width * channels
    above = bytearray(length)
    for start in range(0, header.height * (length + 1), length + 1):
        kind, row = packed[start], bytearray(packed[start + 1 : start + 1 + length])
        for i in range(length):
            left = row[i - channels] if i >= channels else 0
            diagonal = above[i - channels] if i >= channels else 0
            row[i] = (row[i] + _predicted(kind, left, above[i], diagonal)) & 255
        yield bytes(row)
        above = row


def _predicted(kind: int, left: int, above: int, diagonal: int) -> int:
    if kind == 4:
        return min((left, above, diagonal), key=lambda value: abs(left + above - diagonal - value))
    return (0, left, above, (left + above) // 2)[kind]


def _palette(chunks: dict[bytes, bytes]) -> list[bytes]:
    colours, alphas = chunks[b"PLTE"], chunks.get(b"tRNS", b"")
    count = len(colours) // 3
    alphas += b"\xff" * (count - len(alphas))
    return [colours[i * 3 : i * 3 + 3] + alphas[i : i + 1] for i in range(count)]


def _drawn(pixels: list[list[bytes]]) -> Coverage:
    has_alpha = len(pixels[0][0]) in (2, 4)
    if has_alpha and any(pixel[-1] < 255 for row in pixels for pixel in row):
        return tuple(tuple(pixel[-1] / 255 for pixel in row) for row in pixels)
    return tuple(tuple(1 - _lightness(pixel) for pixel in row) for row in pixels)


def _lightness(pixel: bytes) -> float:
    if len(pixel) < 3:
        return pixel[0] / 255
    red, green, blue = pixel[:3]
    return (0.299 * red + 0.587 * green + 0.114 * blue) / 255
