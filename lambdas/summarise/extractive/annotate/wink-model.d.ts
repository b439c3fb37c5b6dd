// The parts of wink-eng-lite-web-model that the tagger needs; the package declares types of the whole only.

declare module "wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json" {
  /** Bits of a lexeme that a feature has: which of its words, mask, shift, whether the value is one by itself, whether it can be told of a new word, … */
  type Layout = readonly [word: number, mask: number, shift: number, own: number, extractable: number, fixed: number];
  interface Feature {
    readonly list: string[];
    hash: Record<string, number>;
    intrinsicSize: number;
    index: number;
    maxIndex: number;
  }
  const core: {
    lexicon: string | Uint32Array;
    xpansions: string | Uint32Array;
    readonly features: Record<string, Feature> & {
      readonly lexeme: Feature;
      readonly posClusters: { readonly list: (string | ReadonlySet<number>)[] };
    };
    readonly packing: { readonly layout: Readonly<Record<string, Layout>>; efList: string[] };
    readonly pos: { readonly hash: Readonly<Record<string, number>> };
  };
  export default core;
}

declare module "wink-eng-lite-web-model/dist/load-pos-model.js" {
  const load: () => unknown;
  export default load;
}

declare module "wink-eng-lite-web-model/dist/feature.js" {
  const feature: unknown;
  export default feature;
}

declare module "wink-eng-lite-web-model/dist/lemmatize.js" {
  const lemmatize: unknown;
  export default lemmatize;
}
