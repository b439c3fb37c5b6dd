#!/usr/bin/env python3
"""Writes lambdas/summarise/extractive/lexicon/word-vectors.json: what English words mean, as short vectors.

Of the words of embedding.py, which says how to set this up, those that WordNet has, themselves or without their ending;
their vectors are cut to the strongest directions and stored in four bits each.

    .venv/bin/python bench/train/word_vectors.py model/weights lambdas/summarise/extractive/lexicon
"""
import base64
import json
import sys

import numpy as np
from embedding import embed_words

DIRECTIONS = 64
# Largest stored step: four bits hold -7..7.
STEPS = 7
# Share of the values that the largest step is taken for.
CLIP = 0.99
ENDINGS = ["", "s", "es", "d", "ed", "ing", "er", "ers", "r", "ly", "n"]


def known_words(folder):
    with open(f"{folder}/wordnet.json", encoding="utf-8") as file:
        packed = json.load(file)
    return {line.split(" ")[0] for text in packed["words"].values() for line in text.split("\n")}


def is_known(word, known):
    for ending in ENDINGS:
        if not word.endswith(ending):
            continue
        stem = word[: len(word) - len(ending)]
        forms = {stem, stem + "e", stem[:-1] + "y" if stem.endswith("i") else stem, stem[:-1] if stem[-2:-1] == stem[-1:] else stem}
        if any(form in known for form in forms):
            return True
    return False


def main(weights, folder):
    words, vectors, directions = embed_words(weights)
    known = known_words(folder)
    vectors = vectors @ directions[:DIRECTIONS].T
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    kept = [i for i, word in enumerate(words) if is_known(word, known)]
    vectors = vectors[kept]
    steps = np.clip(np.round(vectors / np.quantile(np.abs(vectors), CLIP) * STEPS), -STEPS, STEPS).astype(np.int16) + 8
    packed = (steps[:, 0::2] << 4 | steps[:, 1::2]).astype(np.uint8)
    with open(f"{folder}/word-vectors.json", "w", encoding="utf-8") as file:
        json.dump(
            {
                "about": "English words by all-MiniLM-L6-v2 (Apache-2.0); made by bench/train/word_vectors.py",
                "directions": DIRECTIONS,
                "words": " ".join(words[i] for i in kept),
                "vectors": base64.b64encode(packed.tobytes()).decode(),
            },
            file,
            indent=1,
        )
        file.write("\n")
    print(len(kept), "words,", packed.size, "bytes")


if __name__ == "__main__":
    main(*sys.argv[1:3])
