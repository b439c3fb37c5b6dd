import type { AnnotatedSentence, Token } from "../annotate/types.ts";
import { meaningOf, rarityOf } from "../lexicon/word-vectors.ts";
import { type Features, logit, probability, type Weights } from "./learnt.ts";
import weights from "./same-fact.weights.json" with { type: "json" };
import { type ContextWord, contextWords, softOverlap } from "./soft.ts";
import type { StoryView } from "./story-view.ts";
import { MOST_ARTICLES } from "./topic-pairs.ts";

/** Two sentences of two articles, and how likely they tell the same fact, whether they agree on it or not. */
export interface SameFact {
  readonly a: AnnotatedSentence;
  readonly b: AnnotatedSentence;
  /** 0 to 1. */
  readonly likely: number;
  /** Neither has a likelier one in the other's article. */
  readonly mutual: boolean;
}

/** A pair with what the two sentences have in common. */
export interface Meeting {
  readonly a: AnnotatedSentence;
  readonly b: AnnotatedSentence;
  readonly alone: Features;
  /** Each side with the article in which it looks for its match. */
  readonly keys: readonly [string, string];
}

/** A pair beside its rivals: the other pairs of either side with the same article. */
export interface Ranked extends Meeting {
  readonly mutual: boolean;
  readonly beside: Features;
}

interface Telling {
  readonly sentence: AnnotatedSentence;
  readonly article: number;
  readonly words: readonly ContextWord[];
  readonly weight: number;
  readonly terms: ReadonlyMap<string, number>;
  readonly verbs: readonly number[];
  readonly nouns: readonly (readonly [code: number, rarity: number])[];
  readonly names: ReadonlySet<string>;
  readonly meaning: Float32Array | undefined;
}

/** Verbs that only say that somebody has spoken say nothing of the fact. */
const SPEECH = new Set("say tell add report note announce write accord".split(" "));
/** Log odds that stand for "none": of a sentence that no other of the article is likely to tell the same as. */
const NO_ODDS = -7;
const SHORT = 10;
/** Under this, two sentences are as good as never of one fact. */
const LEAST_LIKELY = 0.05;

const rarity = ({ lemma, lower }: Token): number => Math.min(rarityOf(lemma), rarityOf(lower));

function tellingOf(view: StoryView, sentence: AnnotatedSentence, article: number): Telling {
  const { tokens } = sentence;
  const content = tokens.filter(({ kind, stop }) => kind === "word" && !stop);
  const words = contextWords(sentence, 0, tokens.length, view);
  const terms = new Map<string, number>();
  for (const token of content) if (!token.isName) terms.set(token.lemma, rarity(token));
  const of = (pos: string) => content.filter((token) => token.pos === pos && !token.isName);
  return {
    sentence,
    article,
    words,
    weight: words.reduce((sum, { weight }) => sum + weight, 0),
    terms,
    verbs: of("VERB")
      .filter(({ lemma }) => !SPEECH.has(lemma))
      .map((token) => view.kin.codeOf(token)),
    nouns: of("NOUN").map((token) => [view.kin.codeOf(token), rarity(token)] as const),
    names: new Set(sentence.names.map(({ surname }) => surname)),
    meaning: meaningOf(
      content
        .filter(({ isName, lemma }) => !isName && !SPEECH.has(lemma))
        .map((token) => ({ word: token.lower, weight: rarity(token) ** 2 })),
    ),
  };
}

const cosine = (a: Float32Array | undefined, b: Float32Array | undefined): number =>
  a === undefined || b === undefined ? 0 : a.reduce((sum, value, k) => sum + value * b[k]!, 0);

/** Share of the nouns of one sentence, by how rare they are, that the other has in the same or in like words. */
function nounShare({ kin }: StoryView, a: Telling, b: Telling): number {
  let total = 0;
  let found = 0;
  for (const [code, weight] of a.nouns) {
    total += weight;
    found += weight * Math.max(0, ...b.nouns.map(([other]) => kin.about(code, other)));
  }
  return total === 0 ? 0 : found / total;
}

/** What two sentences have in common. */
function featuresOf(view: StoryView, a: Telling, b: Telling): Features {
  const { share, common } = softOverlap(view.kin, a.words, b.words);
  const rare = [...a.terms].filter(([term]) => b.terms.has(term)).map(([, weight]) => weight ** 3);
  const names = [...a.names].filter((name) => b.names.has(name)).length;
  const verb = Math.max(0, ...a.verbs.flatMap((x) => b.verbs.map((y) => view.kin.about(x, y))));
  const nouns = [nounShare(view, a, b), nounShare(view, b, a)];
  const { quantities: x } = a.sentence;
  const { quantities: y } = b.sentence;
  const kinds = x.flatMap((one) =>
    y.filter((other) => other.kind === one.kind && other.unit === one.unit).map((other) => [one, other] as const),
  );
  const count = Math.min(a.terms.size, b.terms.size);
  return {
    dice: (2 * common) / (a.weight + b.weight || 1),
    share,
    common: Math.min(1, common / 4),
    rare: Math.min(1, rare.reduce((sum, one) => sum + one, 0) / 2),
    rarest: Math.max(0, ...rare),
    names: Math.min(2, names) / 2,
    otherNames: names === 0 && a.names.size > 0 && b.names.size > 0 ? 1 : 0,
    verb,
    nounsLess: Math.min(...nouns),
    nounsMore: Math.max(...nouns),
    meaning: cosine(a.meaning, b.meaning),
    heads: kinds.some(([one, other]) => one.head !== "" && one.head === other.head) ? 1 : 0,
    units: kinds.length > 0 ? 1 : 0,
    values: kinds.some(([one, other]) => one.low === other.low && one.high === other.high) ? 1 : 0,
    amountsOne: x.length > 0 !== y.length > 0 ? 1 : 0,
    dates: a.sentence.dates.length > 0 && b.sentence.dates.length > 0 ? 1 : 0,
    short: Math.min(1, count / SHORT),
    pair: view.pairOf(a.sentence, b.sentence)?.score ?? 0,
  };
}

/** The best and the second best log odds that a sentence meets in another article. */
class Rivals {
  readonly #best = new Map<string, [number, number]>();

  add(key: string, odds: number): void {
    const [best, second] = this.#best.get(key) ?? [NO_ODDS, NO_ODDS];
    this.#best.set(key, odds > best ? [odds, best] : [best, Math.max(second, odds)]);
  }

  /** By how much a pair is ahead of its best rival; below 0 where it is behind. */
  lead(key: string, odds: number): number {
    const [best, second] = this.#best.get(key)!;
    return odds >= best ? odds - second : odds - best;
  }
}

const keyOf = ({ sentence }: Telling, article: number): string => `${sentence.source}.${sentence.number}>${article}`;

/** All pairs of sentences of two articles. */
export function meetingsOf(view: StoryView): Meeting[] {
  const all = view.articles.flatMap((article, index) =>
    article.sentences.map((sentence) => tellingOf(view, sentence, index)),
  );
  return all.flatMap((a, index) =>
    all.slice(index + 1).flatMap((b): Meeting[] => {
      if (a.article === b.article) return [];
      const keys = [keyOf(a, b.article), keyOf(b, a.article)] as const;
      return [{ a: a.sentence, b: b.sentence, alone: featuresOf(view, a, b), keys }];
    }),
  );
}

/** Pairs with what they are beside their rivals, by the weights of what two sentences have in common. */
export function rank(meetings: readonly Meeting[], alone: Weights): Ranked[] {
  const rivals = new Rivals();
  const met = meetings.map((meeting) => ({ ...meeting, odds: Math.max(NO_ODDS, logit(alone, meeting.alone)) }));
  for (const { keys, odds } of met) for (const key of keys) rivals.add(key, odds);
  return met.map(({ odds, ...meeting }) => {
    const leads = meeting.keys.map((key) => rivals.lead(key, odds));
    const [less, more] = [Math.min(...leads), Math.max(...leads)];
    const mutual = less >= 0;
    return { ...meeting, mutual, beside: { odds, less, more, mutual: mutual ? 1 : 0 } };
  });
}

const known = new WeakMap<StoryView, SameFact[]>();

/**
 * Pairs of sentences of two articles with how likely they tell the same fact, the likeliest first; none in large stories. Those that are
 * less likely than `LEAST_LIKELY` are left out.
 */
export function sameFacts(view: StoryView): readonly SameFact[] {
  if (view.articles.length > MOST_ARTICLES) return [];
  let found = known.get(view);
  if (found === undefined) {
    found = rank(meetingsOf(view), weights.alone)
      .map(({ a, b, mutual, beside }) => ({ a, b, mutual, likely: probability(weights.beside, beside) }))
      .filter(({ likely }) => likely >= LEAST_LIKELY);
    known.set(view, found);
  }
  return found;
}
