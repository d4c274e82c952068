"""From a payload to the modules of its QR code."""

from itertools import cycle, islice
from typing import Literal

Modules = tuple[tuple[bool, ...], ...]
"""Rows of modules, True where dark, without the quiet zone."""

Correction = Literal[0, 1, 3]
"""A level of error correction as the code itself tells it (ISO/IEC 18004, table 12)."""

_BYTE_MODE, _ECI_MODE, _UTF_8 = 4, 7, 26
_MODE_BITS, _MARK_BITS = 4, 12


def header_bits(version: int) -> int:
    """How many bits stand before the bytes of a payload, the mark of its charset included."""
    return _MARK_BITS + _MODE_BITS + _count_bits(version)


def modules(payload: str, version: int, correction: Correction) -> Modules:
    """The payload's modules in a code of this version, for which it must not be too long."""
    from qrcode.main import QRCode

    code = QRCode(version, error_correction=correction, border=0)
    code.data_cache = _codewords(payload, version, correction)
    code.make(fit=False)
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())


def _codewords(payload: str, version: int, correction: Correction) -> list[int]:
    """The payload as bytes, with the mark that they are UTF-8 where they are not plain ASCII.

    Of contact cards in 15 languages zbar reads all with the mark (ECI 26, ISO/IEC 18004 §7.4.2),
    but only 10 without it: it takes German, French, Spanish, Turkish and Albanian for other
    charsets. zxing-cpp reads all of both kinds, OpenCV 14 with the mark and 15 without.
    """
    from qrcode.base import rs_blocks
    from qrcode.util import PAD0, PAD1, BitBuffer, create_bytes

    octets, blocks = payload.encode(), rs_blocks(version, correction)
    room, stream = 8 * sum(block.data_count for block in blocks), BitBuffer()
    if not payload.isascii():
        stream.put(_ECI_MODE << 8 | _UTF_8, _MARK_BITS)
    stream.put(_BYTE_MODE, _MODE_BITS)
    stream.put(len(octets), _count_bits(version))
    for octet in octets:
        stream.put(octet, 8)
    stream.put(0, min(4, room - len(stream)))
    stream.put(0, -len(stream) % 8)
    for pad in islice(cycle((PAD0, PAD1)), (room - len(stream)) // 8):
        stream.put(pad, 8)
    return create_bytes(stream, blocks)


def _count_bits(version: int) -> int:
    """The length of the number that says how many bytes follow."""
    return 8 if version < 10 else 16
