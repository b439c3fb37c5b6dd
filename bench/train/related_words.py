#!/usr/bin/env python3
"""Writes lambdas/summarise/extractive/related-words.weights.json: which English words mean nearly the same.

Of each word of embedding.py, which says how to set this up, the nearest neighbours are kept with their similarity.

    .venv/bin/python bench/train/related_words.py model/weights lambdas/summarise/extractive/related-words.weights.json
"""
import base64
import json
import struct
import sys

import numpy as np
from embedding import embed_words

NEIGHBOURS = 10
LEAST_SIMILARITY = 0.48
# Forms that begin alike fall together anyway (`termOf` in tokens.ts): they take no place.
SAME_BEGINNING = 6


def main(folder, out):
    names, vectors, _ = embed_words(folder)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    pairs = bytearray()
    counts = bytearray()
    for start in range(0, len(names), 1024):
        similarity = vectors[start : start + 1024] @ vectors.T
        for row, values in enumerate(similarity):
            values[start + row] = -1
            beginning = names[start + row][:SAME_BEGINNING]
            nearest = [n for n in np.argsort(-values, kind="stable")[: 4 * NEIGHBOURS] if names[n][:SAME_BEGINNING] != beginning]
            kept = [n for n in nearest[:NEIGHBOURS] if values[n] >= LEAST_SIMILARITY]
            counts.append(len(kept))
            for n in kept:
                pairs += struct.pack("<HB", n, min(255, round(float(values[n]) * 255)))
    with open(out, "w", encoding="utf-8") as file:
        json.dump(
            {
                "about": "Nearest English words by all-MiniLM-L6-v2 (Apache-2.0); made by bench/train/related_words.py",
                "words": " ".join(names),
                "counts": base64.b64encode(counts).decode(),
                "pairs": base64.b64encode(pairs).decode(),
            },
            file,
            indent=1,
        )
        file.write("\n")
    print(len(names), "words,", sum(counts), "pairs")


if __name__ == "__main__":
    main(*sys.argv[1:3])
