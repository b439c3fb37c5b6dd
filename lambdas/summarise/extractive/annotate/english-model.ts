import feature from "wink-eng-lite-web-model/dist/feature.js";
import core from "wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json" with { type: "json" };
import lemmatize from "wink-eng-lite-web-model/dist/lemmatize.js";
import loadPos from "wink-eng-lite-web-model/dist/load-pos-model.js";
import type { Model } from "wink-nlp";

const numbersOf = (base64: string | Uint32Array): Uint32Array =>
  typeof base64 === "string" ? new Uint32Array(new Uint8Array(Buffer.from(base64, "base64")).buffer) : base64;

/**
 * Numbers of words, by word, for code that takes them from an object. An object of 90,000 words takes three times as long to make as a
 * map: so a word's number moves from the map to the object when it is first asked for.
 */
const numbered = (list: readonly string[]): Record<string, number> => {
  const all = new Map<PropertyKey, number>();
  for (let index = 0; index < list.length; index++) all.set(list[index]!, index);
  const unasked = new Proxy(Object.create(null), {
    get: (_, word, numbers) => {
      const value = all.get(word);
      if (value !== undefined) Object.defineProperty(numbers, word, { value, writable: true });
      return value;
    },
  });
  return Object.create(unasked);
};

/** The words and their features as wink-nlp wants them, unpacked in place: nobody else has this copy. */
const unpackCore = () => {
  const { features, packing, pos } = core;
  core.lexicon = numbersOf(core.lexicon);
  core.xpansions = numbersOf(core.xpansions);
  const listed = Object.entries(packing.layout).filter(([, [, , , own]]) => own === 0);
  for (const [name, [, mask, shift]] of listed) {
    const one = features[name]!;
    one.hash = numbered(one.list);
    one.intrinsicSize = one.list.length;
    one.index = one.list.length;
    one.maxIndex = mask >>> shift;
  }
  packing.efList = Object.keys(packing.layout).filter((name) => packing.layout[name]![4] === 1);
  features.lexeme.hash = numbered(features.lexeme.list);
  features.lexeme.intrinsicSize = features.lexeme.list.length;
  features.lexeme.index = features.lexeme.list.length;
  const clusters = features.posClusters.list;
  for (const [index, cluster] of clusters.entries())
    if (typeof cluster === "string") clusters[index] = new Set(cluster.split("_").map((tag) => pos.hash[tag] ?? 0));
  return core;
};

/** A machine that recognizes nothing: version, last state, and four empty tables. */
const nothing = () => ({ machines: [JSON.stringify([100, 0, { 0: {} }, {}, {}, {}])], transformers: [] });

/**
 * What of the English model tagging needs. The package's own way to load it copies three megabytes through JSON, and reads what
 * is known of feelings, names and negation as well, which nobody asks for here: twice the time.
 */
export const taggingModel: Model = {
  core: unpackCore,
  featureFn: feature,
  pos: loadPos,
  addons: { lemmatize },
  sbd: nothing,
  ner: nothing,
  negation: nothing,
  sa: nothing,
  metaCER: nothing,
};
