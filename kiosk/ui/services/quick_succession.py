"""What happens several times in quick succession, which means more than once in a while."""

from collections.abc import Sequence
from time import monotonic


def with_now(moments: Sequence[float], seconds: float) -> list[float]:
    """Those of `moments` that lie in the last `seconds`, and the present one."""
    now = monotonic()
    return [*(moment for moment in moments if now - moment < seconds), now]
