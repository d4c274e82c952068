"""How fast and how loud: five steps each, begun in the middle."""

from dataclasses import dataclass

SPEEDS = (100, 120, 140, 165, 190)
"""Words a minute; the middle is a little slower than most people talk."""

VOLUMES = (40, 70, 100, 140, 200)
"""Amplitudes as the program counts them, 100 being its own usual one."""


@dataclass(frozen=True, slots=True)
class Manner:
    """The chosen steps, counted from 0."""

    speed: int = len(SPEEDS) // 2
    volume: int = len(VOLUMES) // 2

    @property
    def words_per_minute(self) -> int:
        """How fast."""
        return SPEEDS[self.speed]

    @property
    def amplitude(self) -> int:
        """How loud."""
        return VOLUMES[self.volume]

    def changed(self, speed: int = 0, volume: int = 0) -> "Manner":
        """So many steps faster and louder; the ends stay the ends."""
        return Manner(
            min(max(0, self.speed + speed), len(SPEEDS) - 1),
            min(max(0, self.volume + volume), len(VOLUMES) - 1),
        )
