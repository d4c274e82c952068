"""Reading small PNG pictures as what is drawn and what is not, without an image library."""

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from stat import S_ISREG
from typing import NamedTuple

LARGEST_SIDE = 512
LARGEST_FILE = 1_000_000
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_GREY, _COLOUR, _PALETTE, _GREY_ALPHA, _COLOUR_ALPHA = 0, 2, 3, 4, 6
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


def coverage(file: Path) -> Coverage:
    """What a PNG draws: everything not transparent, or in an opaque picture everything dark."""
    found = file.stat()
    if not S_ISREG(found.st_mode):  # a pipe would keep the kiosk waiting for ever
        raise UnreadablePictureError("Das ist keine gewöhnliche Datei.")
    if found.st_size > LARGEST_FILE:
        raise UnreadablePictureError("Das Bild ist größer als 1 MB.")
    data = file.read_bytes()
    if not data.startswith(_SIGNATURE):
        raise UnreadablePictureError("Das ist kein PNG-Bild.")
    try:
        return _decoded(data)
    except (struct.error, zlib.error, IndexError, KeyError, TypeError) as damage:
        raise UnreadablePictureError("Das PNG-Bild ist beschädigt.") from damage


def _decoded(data: bytes) -> Coverage:
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
    size = header.height * (header.width * channels + 1)
    packed = zlib.decompressobj().decompress(chunks[b"IDAT"], size)
    rows = list(_unfiltered(packed, header, channels))
    pixels = [[row[i : i + channels] for i in range(0, len(row), channels)] for row in rows]
    if header.colour == _PALETTE:
        palette = _palette(chunks)
        pixels = [[palette[pixel[0]] for pixel in row] for row in pixels]
    return _drawn(pixels)


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
