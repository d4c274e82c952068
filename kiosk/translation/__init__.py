"""Texts from German into the other languages: the engine, its checks, the memory, the exchange."""
