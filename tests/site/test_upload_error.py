"""What `ssh`, `sftp` and `rsync` say in English becomes a trouble that has a remedy."""

import pytest

from kiosk.site.upload.upload_error import Trouble, why


@pytest.mark.parametrize(
    ("said", "status", "trouble"),
    [
        (["ssh: Could not resolve hostname x: Name or service not known"], 255, "unreachable"),
        (["ssh: connect to host x port 22: Connection timed out"], 255, "unreachable"),
        (
            ["ssh: connect to host x port 22: Connection refused", "Connection closed"],
            255,
            "unreachable",
        ),
        (["Connection timed out during banner exchange"], 255, "unreachable"),
        (
            ["No ED25519 host key is known", "Host key verification failed."],
            255,
            "unknown-host",
        ),
        (["a@x: Permission denied (publickey,password).", "Connection closed"], 255, "key"),
        (['write remote "/web/.uploading": Failure'], 1, "full"),
        (['rsync: [receiver] write failed on "/web/x": No space left on device (28)'], 11, "full"),
        (['rsync: [receiver] write failed on "/web/x": Disk quota exceeded (122)'], 11, "full"),
        (
            ['rsync: [receiver] mkstemp "/.x" failed: Permission denied (13)'],
            23,
            "forbidden",
        ),
        (
            ['rsync: [receiver] mkstemp "/.x" failed: Read-only file system (30)'],
            23,
            "forbidden",
        ),
        (['dest open "/web/.uploading": Permission denied'], 1, "forbidden"),
        (['dest open "/web/.uploading": Failure'], 1, "forbidden"),
        (["stat remote: No such file or directory"], 1, "forbidden"),
        (
            ["bash: rsync: command not found", "(code 127)"],
            127,
            "no-program-there",
        ),
        (["subsystem request failed on channel 0", "Connection closed"], 255, "no-program-there"),
        (["Timeout, server x not responding."], 255, "broken-off"),
        (["client_loop: send disconnect: Broken pipe"], 255, "broken-off"),
        (["rsync error: timeout in data send/receive (code 30)"], 30, "broken-off"),
        ([], 255, "broken-off"),
        (["something new"], 1, "other"),
    ],
)
def test_words_and_status_tell_the_trouble(said: list[str], status: int, trouble: str) -> None:
    assert why(said, status).trouble is Trouble(trouble)


def test_the_line_that_tells_it_is_kept() -> None:
    error = why(["noise", "rsync: [receiver] write failed: No space left on device (28)"], 11)
    assert error.detail == "rsync: [receiver] write failed: No space left on device (28)"
