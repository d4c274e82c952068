"""Writes the weights of a translation model by hand, so that its answers are known beforehand.

It is a real Transformer of CTranslate2, which translates word by word. A vector is a block of
bits that name a token, then a block of bits that name a place, each bit as +1 or -1. The source
word at place i carries the bits of its translation and those of i; the decoder's step t carries
those of t alone. Attention compares places, so step t reads the translation of word t; the
projection then finds the token with the nearest bits. All other weights are zero, and the root
mean square norm leaves vectors of +1 and -1 as they are.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from ctranslate2.specs import TransformerSpec
from numpy.typing import NDArray

Weights = NDArray[np.float32]

_BITS = 16
"""Of each block: enough for 65,536 tokens and places."""

_TOKEN, _PLACE = slice(0, _BITS), slice(_BITS, 2 * _BITS)


@dataclass(frozen=True, slots=True)
class ModelSize:
    """How large a model is; whatever its size, it answers the same.

    `tokens` fills the vocabulary up. `noise` stands in for the zeros, for equal matrices are
    stored but once, which would flatter speed and memory.
    """

    layers: int = 1
    heads: int = 1
    width: int = 2 * _BITS
    inner: int = 16
    places: int = 512
    tokens: int = 0
    noise: float = 0.0


TINY = ModelSize()
"""Some kilobytes, made in some milliseconds."""

REAL = ModelSize(layers=6, heads=8, width=512, inner=2048, tokens=32_000, noise=1e-4)
"""As large as the packages that people download."""


def write_model(
    folder: Path,
    source: Sequence[str],
    target: Sequence[str],
    answers: Sequence[int],
    size: ModelSize,
) -> None:
    """A model in `folder` whose answer to the source token s is the target token `answers[s]`."""
    spec = TransformerSpec.from_config((size.layers, size.layers), size.heads, rms_norm=True)
    writer = _Writer(size)
    writer.everywhere(spec)
    writer.tokens(spec, np.array(answers), len(target))
    writer.attention(spec)
    spec.config.add_source_eos = True  # the end answers the end, and so ends the sentence
    spec.register_source_vocabulary(list(source))
    spec.register_target_vocabulary(list(target))
    spec.validate()
    spec.optimize("int8")
    spec.save(str(folder))


def _bits(numbers: NDArray[np.int64]) -> Weights:
    """A row of +1 and -1 for each number, its lowest bit first."""
    return (((numbers[:, None] >> np.arange(_BITS)) & 1) * 2 - 1).astype(np.float32)


class _Writer:
    """Fills one kind of weights after the other."""

    def __init__(self, size: ModelSize) -> None:
        self._size = size
        self._random = np.random.default_rng(0)
        self._norm = np.full(size.width, np.sqrt(2 * _BITS / size.width), np.float32)

    def _nothing(self, rows: int, columns: int) -> Weights:
        """Zeros, or almost."""
        noise = np.float32(self._size.noise)
        if not noise:
            return np.zeros((rows, columns), np.float32)
        return self._random.standard_normal((rows, columns), np.float32) * noise

    def everywhere(self, spec: TransformerSpec) -> None:
        """The places, and layers that change nothing."""
        width, inner = self._size.width, self._size.inner
        places = np.zeros((self._size.places, width), np.float32)
        places[:, _PLACE] = _bits(np.arange(self._size.places))
        for side in (spec.encoder, spec.decoder):
            side.scale_embeddings = False
            side.position_encodings.encodings = places
            side.layer_norm.gamma = self._norm
            for layer in side.layer:
                layer.self_attention.layer_norm.gamma = layer.ffn.layer_norm.gamma = self._norm
                layer.self_attention.linear[0].weight = self._nothing(3 * width, width)
                layer.self_attention.linear[1].weight = self._nothing(width, width)
                layer.ffn.linear_0.weight = self._nothing(inner, width)
                layer.ffn.linear_1.weight = self._nothing(width, inner)

    def tokens(self, spec: TransformerSpec, answers: NDArray[np.int64], targets: int) -> None:
        """What a source token stands for, and how a target token is recognised."""
        width = self._size.width
        spec.encoder.embeddings[0].weight = self._nothing(len(answers), width)
        spec.encoder.embeddings[0].weight[:, _TOKEN] = _bits(answers)
        spec.decoder.embeddings.weight = self._nothing(targets, width)
        spec.decoder.projection.weight = self._nothing(targets, width)
        spec.decoder.projection.weight[:, _TOKEN] = 10 * _bits(np.arange(targets))

    def attention(self, spec: TransformerSpec) -> None:
        """Each step looks at the source word in its own place; the last layer takes it over."""
        width = self._size.width
        same = np.eye(_BITS, dtype=np.float32)
        for layer in spec.decoder.layer:
            look = layer.attention
            look.layer_norm.gamma = self._norm
            query, both, output = (self._nothing(n * width, width) for n in (1, 2, 1))
            query[_PLACE, _PLACE] = 20 * np.sqrt(width / self._size.heads) * same
            both[_PLACE, _PLACE] = same
            if layer is spec.decoder.layer[-1]:
                both[width:][_TOKEN, _TOKEN] = same
                output[_TOKEN, _TOKEN] = same
            look.linear[0].weight, look.linear[1].weight, look.linear[2].weight = (
                query,
                both,
                output,
            )
