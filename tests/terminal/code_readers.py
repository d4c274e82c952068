"""Three programs that read codes in pictures, as different from each other as phones are."""

from collections.abc import Callable, Mapping

import cv2
import numpy
import zxingcpp
from PIL import Image


def zxing(picture: Image.Image) -> str:
    """What zxing-cpp reads, the engine of most Android apps."""
    found = zxingcpp.read_barcodes(picture)
    return found[0].text if found else ""


def zbar(picture: Image.Image) -> str:
    """What zbar reads."""
    from pyzbar.pyzbar import ZBarSymbol, decode  # needs the system's libzbar

    found = decode(picture, symbols=[ZBarSymbol.QRCODE])
    return found[0].data.decode() if found else ""


def opencv(picture: Image.Image) -> str:
    """What OpenCV reads."""
    text, *_ = cv2.QRCodeDetector().detectAndDecode(numpy.asarray(picture.convert("L")))
    return text


READERS: Mapping[str, Callable[[Image.Image], str]] = {
    "zxing-cpp": zxing,
    "zbar": zbar,
    "OpenCV": opencv,
}
