"""`python -m kiosk.translation.engine.in_subprocess SECONDS`: the engine's own process.

Reads requests from the standard input, one JSON object a line, and answers each in a line. Ends
when nobody asks for so many seconds, and at once when whoever asks is gone, however it ended.
"""

import json
import os
import sys
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any

from kiosk.translation.engine.in_subprocess.isolation import cut_off


def serve(idle_seconds: float) -> None:
    """Answer until nobody asks any more."""
    answers = cut_off()
    requests: SimpleQueue[bytes] = SimpleQueue()
    Thread(target=_read, args=(requests,), daemon=True).start()
    from kiosk.translation.engine.in_subprocess.models import Models  # behind the walls only

    models = Models()
    while True:
        try:
            request = requests.get(timeout=idle_seconds)
        except Empty:
            return
        answers.write(json.dumps(_answer(models, json.loads(request))).encode() + b"\n")
        answers.flush()


def _read(requests: SimpleQueue[bytes]) -> None:
    """Hand on the requests; the end of them ends the process, also in the midst of one."""
    for line in sys.stdin.buffer:
        requests.put(line)
    os._exit(0)


def _answer(models: Any, request: dict[str, Any]) -> dict[str, object]:
    """The translated texts, or the kind of the error and at which package of the route.

    The error's own words might quote a text.
    """
    from kiosk.translation.engine.in_subprocess.whole_texts import translated

    route = [Path(folder) for folder in request["route"]]
    try:
        done = translated(models, request["texts"], route, request["source"], request["target"])
    except Exception as error:
        at = route.index(models.asked) if models.asked in route else 0
        return {"failed": type(error).__name__, "at": at}
    return {"texts": done}


if __name__ == "__main__":
    serve(float(sys.argv[1]))
    os._exit(0)  # an orderly end would wait for the thread that reads
