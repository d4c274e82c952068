"""What the system says in English or in numbers of its own, people read in German."""

import socket

import pytest

from kiosk.language.system_words import german_reason


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (socket.gaierror(-2, "Name or service not known"), "dieser Name ist im Netz nicht bekannt"),
        (TimeoutError("timed out"), "keine Antwort"),
    ],
)
def test_faults_of_the_network_are_told_in_german(error: OSError, words: str) -> None:
    assert german_reason(error) == words
