import type { AnnotatedSentence, Token } from "../annotate/types.ts";
import { cosineOf, meaningOf, rarityOf } from "../lexicon/word-vectors.ts";
import { type Features, logit, probability, type Weights } from "./learnt.ts";
import weights from "./same-fact.weights.json" with { type: "json" };
import type { StoryView } from "./story-view.ts";
import { type TopicMeeting, topicMeetings } from "./topic-pairs.ts";

/** A pair with what the two sentences have in common. */
export interface Meeting {
  readonly a: AnnotatedSentence;
  readonly b: AnnotatedSentence;
  readonly common: Features;
  /** Each side with the article in which it looks for its match. */
  readonly keys: readonly [string, string];
}

/** A pair beside its rivals: the other pairs of either side with the same article. */
export interface Ranked extends Meeting {
  /** Neither has a likelier one in the other's article. */
  readonly mutual: boolean;
  readonly beside: Features;
}

/** Two sentences of two articles, and how likely they tell the same fact, whether they agree on it or not. */
export interface SameFact extends Ranked {
  /** 0 to 1. */
  readonly likely: number;
}

interface Telling {
  readonly sentence: AnnotatedSentence;
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

function tellingOf(view: StoryView, sentence: AnnotatedSentence): Telling {
  const { tokens } = sentence;
  const content = tokens.filter(({ kind, stop }) => kind === "word" && !stop);
  const terms = new Map<string, number>();
  for (const token of content) if (!token.isName) terms.set(token.lemma, rarity(token));
  const of = (pos: string) => content.filter((token) => token.pos === pos && !token.isName);
  return {
    sentence,
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
  a === undefined || b === undefined ? 0 : cosineOf(a, b);

/** Shares of the nouns of two sentences, by how rare they are, that the other has in the same or in like words. */
function nounShares({ kin }: StoryView, a: Telling, b: Telling): readonly [number, number] {
  const theirs = new Float64Array(b.nouns.length);
  let [total, found, theirTotal, theirFound] = [0, 0, 0, 0];
  for (const [code, weight] of a.nouns) {
    let best = 0;
    for (const [at, [other]] of b.nouns.entries()) {
      const about = kin.about(code, other);
      if (about > best) best = about;
      if (about > theirs[at]!) theirs[at] = about;
    }
    total += weight;
    found += weight * best;
  }
  for (const [at, [, weight]] of b.nouns.entries()) {
    theirTotal += weight;
    theirFound += weight * theirs[at]!;
  }
  return [total === 0 ? 0 : found / total, theirTotal === 0 ? 0 : theirFound / theirTotal];
}

/** Greatest kinship of any two verbs. */
function verbKinship({ kin }: StoryView, a: Telling, b: Telling): number {
  let best = 0;
  for (const x of a.verbs) for (const y of b.verbs) best = Math.max(best, kin.about(x, y));
  return best;
}

/** Amounts of one kind and unit in two sentences. */
const likeAmounts = ({ quantities: a }: AnnotatedSentence, { quantities: b }: AnnotatedSentence) =>
  a.length === 0 || b.length === 0
    ? []
    : a.flatMap((one) =>
        b.filter(({ kind, unit }) => kind === one.kind && unit === one.unit).map((other) => [one, other] as const),
      );

/** Rare words of two sentences: the rarest that both have, and how rare all these are together. */
function rareFeatures(a: Telling, b: Telling): Features {
  let [sum, rarest] = [0, 0];
  for (const [term, weight] of a.terms) {
    if (!b.terms.has(term)) continue;
    sum += weight ** 3;
    rarest = Math.max(rarest, weight ** 3);
  }
  return { rare: Math.min(1, sum / 2), rarest };
}

function nameFeatures({ names: a }: Telling, { names: b }: Telling): Features {
  let shared = 0;
  for (const name of a) if (b.has(name)) shared += 1;
  return { names: Math.min(2, shared) / 2, otherNames: shared === 0 && a.size > 0 && b.size > 0 ? 1 : 0 };
}

/** What two sentences have in common. */
function featuresOf(view: StoryView, a: Telling, b: Telling, { score, share, common }: TopicMeeting): Features {
  const nouns = nounShares(view, a, b);
  const amounts = likeAmounts(a.sentence, b.sentence);
  return {
    dice: score,
    share,
    common: Math.min(1, common / 4),
    ...rareFeatures(a, b),
    ...nameFeatures(a, b),
    verb: verbKinship(view, a, b),
    nounsLess: Math.min(...nouns),
    nounsMore: Math.max(...nouns),
    meaning: cosine(a.meaning, b.meaning),
    heads: amounts.some(([one, other]) => one.head !== "" && one.head === other.head) ? 1 : 0,
    units: amounts.length > 0 ? 1 : 0,
    values: amounts.some(([one, other]) => one.low === other.low && one.high === other.high) ? 1 : 0,
    amountsOne: a.sentence.quantities.length > 0 !== b.sentence.quantities.length > 0 ? 1 : 0,
    dates: a.sentence.dates.length > 0 && b.sentence.dates.length > 0 ? 1 : 0,
    short: Math.min(1, Math.min(a.terms.size, b.terms.size) / SHORT),
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

const keyOf = ({ source, number }: AnnotatedSentence, article: number): string => `${source}.${number}>${article}`;

/** Pairs of sentences of two articles that have anything in common. */
export function meetingsOf(view: StoryView): Meeting[] {
  const known = new Map<AnnotatedSentence, Telling>();
  const telling = (sentence: AnnotatedSentence): Telling => {
    const one = known.get(sentence) ?? tellingOf(view, sentence);
    known.set(sentence, one);
    return one;
  };
  return topicMeetings(view).map((meeting) => {
    const [a, b] = [meeting.a.sentence, meeting.b.sentence];
    const common = featuresOf(view, telling(a), telling(b), meeting);
    return { a, b, common, keys: [keyOf(a, meeting.b.article), keyOf(b, meeting.a.article)] };
  });
}

/** Pairs with what they are beside their rivals, by the weights of what two sentences have in common. */
export function rank(meetings: readonly Meeting[], alone: Weights): Ranked[] {
  const rivals = new Rivals();
  const met = meetings.map((meeting) => ({ ...meeting, odds: Math.max(NO_ODDS, logit(alone, meeting.common)) }));
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
  let found = known.get(view);
  if (found === undefined) {
    found = rank(meetingsOf(view), weights.alone)
      .map((pair) => ({ ...pair, likely: probability(weights.beside, pair.beside) }))
      .filter(({ likely }) => likely >= LEAST_LIKELY);
    known.set(view, found);
  }
  return found;
}
