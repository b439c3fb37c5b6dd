#!/usr/bin/env python3
"""Writes lambdas/summarise/extractive/lexicon/word-vectors.json: what English words mean, as short vectors.

Each whole word of the vocabulary of all-MiniLM-L6-v2 (sentence-transformers, Apache-2.0) that WordNet has, itself or
without its ending, is embedded by the model by itself; common directions are taken out, and what is left is cut to its
strongest directions and stored in four bits each. Set up as for related_words.py, then:

    .venv/bin/python bench/train/word_vectors.py model/weights lambdas/summarise/extractive/lexicon
"""
import base64
import json
import sys

import numpy as np
from related_words import embed, read_safetensors
from tokenizers import Tokenizer

DIRECTIONS = 64
COMMON_DIRECTIONS = 2
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
    p = read_safetensors(f"{weights}/model.safetensors")
    vocabulary = Tokenizer.from_file(f"{weights}/tokenizer.json").get_vocab()
    known = known_words(folder)
    words = sorted((id_, word) for word, id_ in vocabulary.items() if word.isascii() and word.isalpha() and len(word) >= 3)
    cls, sep = vocabulary["[CLS]"], vocabulary["[SEP]"]
    ids = np.array([[cls, id_, sep] for id_, _ in words])
    vectors = np.concatenate([embed(ids[i : i + 512], p) for i in range(0, len(ids), 512)])
    vectors -= vectors.mean(0)
    _, _, directions = np.linalg.svd(vectors[:: max(1, len(vectors) // 6000)], full_matrices=False)
    for direction in directions[:COMMON_DIRECTIONS]:
        vectors -= np.outer(vectors @ direction, direction)
    vectors = vectors @ directions[COMMON_DIRECTIONS : COMMON_DIRECTIONS + DIRECTIONS].T
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    kept = [i for i, (_, word) in enumerate(words) if is_known(word, known)]
    vectors = vectors[kept]
    steps = np.clip(np.round(vectors / np.quantile(np.abs(vectors), CLIP) * STEPS), -STEPS, STEPS).astype(np.int16) + 8
    packed = (steps[:, 0::2] << 4 | steps[:, 1::2]).astype(np.uint8)
    with open(f"{folder}/word-vectors.json", "w", encoding="utf-8") as file:
        json.dump(
            {
                "about": "English words by all-MiniLM-L6-v2 (Apache-2.0); made by bench/train/word_vectors.py",
                "directions": DIRECTIONS,
                "words": " ".join(words[i][1] for i in kept),
                "vectors": base64.b64encode(packed.tobytes()).decode(),
            },
            file,
            indent=1,
        )
        file.write("\n")
    print(len(kept), "words,", packed.size, "bytes")


if __name__ == "__main__":
    main(*sys.argv[1:3])
