"""What comes over a line that is broken, or in the hands of somebody who wants out."""

import random

from tests.ui.terminal import TOUCH

NOISE = {
    "invalid UTF-8": b"\xff\xfe\xc3\x28\xa0\xa1\xe2\x28\xa1\xf0\x28\x8c\x28\x80",
    "a key code beyond Unicode": b"\x1b[1114112u\x1b[99999999999u",
    "a window without size": b"\x1b[48;0;0;0;0t" + TOUCH,
    "a window of one cell": b"\x1b[48;1;1;1;1t" + TOUCH,
    "random bytes": random.Random(7).randbytes(10_000),
    "more random bytes": random.Random(8).randbytes(10_000),
    "a paste that never ends": b"\x1b[200~1234" + TOUCH,
    "half a sequence": b"\x1b[<0;4",
    "a sequence that never ends": b"\x1b[" + b"1;" * 5_000,
    "a title that never ends": b"\x1b]0;" + b"x" * 5_000,
    "a device string that never ends": b"\x1bP" + b"q" * 5_000,
    "touches far outside": b"\x1b[<0;9999;9999M\x1b[<0;9999;9999m\x1b[<0;0;0M\x1b[<0;-1;-1m",
    "old mouse reports": b"\x1b[M\xff\xff\xff\x1b[M   ",
    "mode reports": b"\x1b[?2048;1$y\x1b[?2048;2$y\x1b[?2026;2$y\x1b[?1016;1$y" + TOUCH,
    "chords of the kitty protocol": b"\x1b[113;5u\x1b[99;5u\x1b[122;5u\x1b[112;5u\x1b[57441;1u",
    "every control character": bytes(range(32)) * 3 + b"\x7f",
    "function keys": b"".join(b"\x1b[%d~" % n for n in range(1, 35)) + b"\x1bOP\x1bOQ\x1bOR\x1bOS",
    "coming and going": b"\x1b[O\x1b[I" * 50,
    "a hundred touches at once": TOUCH * 100,
}
