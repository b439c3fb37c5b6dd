import type { AnnotatedSentence } from "../annotate/types.ts";
import { differentStance, hasStance } from "../lexicon/en-stances.ts";
import { argumentsOf, common } from "./anchors.ts";
import type { Candidate } from "./candidate.ts";
import { sideAt } from "./clause.ts";
import type { StoryView } from "./story-view.ts";

/** Least weight of what two loaded words share around them. */
const MIN_ANCHOR = 0.9;
/** Loaded words looked at for one term. */
const MAX_POSTINGS = 32;

/** "The alliance": a noun for what the reader knows already tells nothing new of it. */
function isGiven(sentence: AnnotatedSentence, index: number): boolean {
  if (sentence.tokens[index]!.pos !== "NOUN") return false;
  return sentence.tokens
    .slice(Math.max(0, index - 3), index)
    .some((token) => /^(?:the|its|their|his|her)$/.test(token.lower));
}

function stancesOf(sentence: AnnotatedSentence): number[] {
  return sentence.tokens.flatMap((token, index) =>
    !token.isName && hasStance(token.lemma, token.pos === "NOUN") && !isGiven(sentence, index) ? [index] : [],
  );
}

interface Loaded {
  readonly sentence: AnnotatedSentence;
  readonly at: number;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

/** Loaded words by what they are about: the nouns and names after them, and for nouns before them. */
function indexLoaded(view: StoryView): Map<string, Loaded[]> {
  const index = new Map<string, Loaded[]>();
  for (const sentence of view.articles.flatMap((article) => article.sentences)) {
    for (const at of stancesOf(sentence)) {
      const loaded = { sentence, at, ...argumentsOf(sentence, at) };
      for (const term of loaded.after) {
        const known = index.get(term) ?? [];
        index.set(term, known);
        if (known.length < MAX_POSTINGS) known.push(loaded);
      }
    }
  }
  return index;
}

const sideOf = ({ sentence, at }: Loaded) => sideAt(sentence, at, at + 1, sentence.tokens[at]!.lemma);

function conflict(a: Loaded, b: Loaded, view: StoryView): Candidate | undefined {
  const [x, y] = [a.sentence.tokens[a.at]!, b.sentence.tokens[b.at]!];
  if (a.sentence.source === b.sentence.source || !differentStance(x.lemma, y.lemma)) return undefined;
  // Either text that has the other's word too has no framing of its own.
  const has = (sentence: AnnotatedSentence, lemma: string) => sentence.tokens.some((token) => token.lemma === lemma);
  if (has(b.sentence, x.lemma) || has(a.sentence, y.lemma)) return undefined;
  const shared = new Set([...common(a.before, b.before), ...common(a.after, b.after)]);
  const weight = [...shared].reduce((sum, term) => sum + (view.weights.get(term) ?? 0), 0);
  if (shared.size < 2 || weight < MIN_ANCHOR) return undefined;
  return {
    detector: "framing",
    kind: "framing",
    a: sideOf(a),
    b: sideOf(b),
    score: 0.5 + 0.2 * Math.min(1, weight / 3),
    question: `Is “${x.text}” or “${y.text}” the right word?`,
  };
}

/** The same event in milder and stronger words: "concerned about the pact", "condemned the pact". */
export function findFramingConflicts(view: StoryView): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const loaded of indexLoaded(view).values()) {
    for (let i = 0; i < loaded.length; i++) {
      for (let j = i + 1; j < loaded.length; j++) {
        const candidate = conflict(loaded[i]!, loaded[j]!, view);
        if (candidate === undefined) continue;
        const { a, b } = candidate;
        found.set(
          `${a.sentence.source}.${a.sentence.number}.${a.first} ${b.sentence.source}.${b.sentence.number}.${b.first}`,
          candidate,
        );
      }
    }
  }
  return [...found.values()];
}
