import type { AnnotatedArticle, AnnotatedSentence, NameMention } from "../annotate/types.ts";
import { sameEntity } from "../lexicon/entities.ts";
import type { Candidate } from "./candidate.ts";
import { sideAt } from "./clause.ts";
import { isSameStatement, matchedContent, overlapOf } from "./near.ts";
import type { Slot, WordAlignment } from "./slots.ts";
import type { StoryView } from "./story-view.ts";

/** Share of matched content words from which names in one place are compared; chosen on the development half. */
const MIN_OVERLAP = 0.6;
/** Matched content words: two captions share three by chance. */
const MIN_MATCHED = 4;
const SAME_TEXT = 0.75;
const SAME_TEXT_WORDS = 8;
/** Longest stretch of differing words that still holds one replaced name. */
const MAX_SLOT_WORDS = 8;

/** Whether two names can be the same: one holds the other's words, both stand for one state, or one is the other's initials. */
export function mayBeSame(a: string, b: string): boolean {
  if (a === b || sameEntity(a, b)) return true;
  const [x, y] = [a.split(" "), b.split(" ")];
  if (x.some((word) => word.length > 2 && y.some((other) => sameName(word, other)))) return true;
  const initials = (words: readonly string[]) => words.map((word) => word[0]).join("");
  return initials(x) === b.replaceAll(".", "") || initials(y) === a.replaceAll(".", "");
}

/** "Iran" and "Iranian", "Olympics" and "Olympic", a spelling with one letter more. */
function sameName(a: string, b: string): boolean {
  if (a === b || sameEntity(a, b)) return true;
  const length = Math.min(a.length, b.length);
  return length >= 4 && a.slice(0, Math.max(4, length - 2)) === b.slice(0, Math.max(4, length - 2));
}

/** Names of some words, but for those that something is only compared with: "hotter than Rome". */
function namesIn({ names, tokens }: AnnotatedSentence, first: number, last: number): NameMention[] {
  return names.filter(
    (name) =>
      name.first < last && name.last > first && !/^(?:than|like|unlike)$/.test(tokens[name.first - 1]?.lower ?? ""),
  );
}

type NameIndex = ReadonlyMap<string, ReadonlySet<string>>;

function namesBySource(articles: readonly AnnotatedArticle[]): NameIndex {
  return new Map(
    articles.map((article) => [
      article.id,
      new Set(
        article.sentences.flatMap((sentence) => sentence.names.flatMap((name) => [name.key, ...name.key.split(" ")])),
      ),
    ]),
  );
}

/** So much alike that both must tell the same, whomever else the texts know. */
function isWordForWord(pair: WordAlignment, slot: Slot): boolean {
  return overlapOf(pair) >= SAME_TEXT && matchedContent(pair) >= SAME_TEXT_WORDS && slot.before >= 1;
}

function swapped(pair: WordAlignment, slot: Slot, known: NameIndex): readonly [NameMention, NameMention] | undefined {
  if (slot.aLast - slot.aFirst > MAX_SLOT_WORDS || slot.bLast - slot.bFirst > MAX_SLOT_WORDS) return undefined;
  const left = namesIn(pair.a, slot.aFirst, slot.aLast);
  const right = namesIn(pair.b, slot.bFirst, slot.bLast);
  if (left.length === 0 || right.length === 0) return undefined;
  for (const x of left) {
    for (const y of right) {
      const differs =
        !pair.b.names.some((name) => mayBeSame(name.key, x.key)) &&
        !pair.a.names.some((name) => mayBeSame(name.key, y.key));
      if (!differs) continue;
      // Where both texts know both names, the sentences may just speak of different people.
      const strangers = !known.get(pair.b.source)?.has(x.key) || !known.get(pair.a.source)?.has(y.key);
      if (strangers || isWordForWord(pair, slot)) return [x, y];
    }
  }
  return undefined;
}

/** Another person, place or body in the same place of nearly the same statement. */
export function findEntityConflicts(view: StoryView): Candidate[] {
  const found: Candidate[] = [];
  const known = namesBySource(view.articles);
  for (const pair of view.pairs) {
    if (!isSameStatement(pair, MIN_OVERLAP) || matchedContent(pair) < MIN_MATCHED) continue;
    for (const slot of pair.slots) {
      if (slot.before + slot.after === 0) continue;
      const hit = swapped(pair, slot, known);
      if (hit === undefined) continue;
      const [x, y] = hit;
      found.push({
        detector: "entities",
        kind: "contradiction",
        a: sideAt(pair.a, x.first, x.last, x.key),
        b: sideAt(pair.b, y.first, y.last, y.key),
        score: 0.6 + 0.3 * overlapOf(pair),
        question: `Who or what is it, ${pair.a.text.slice(x.start - pair.a.start, x.end - pair.a.start)} or ${pair.b.text.slice(y.start - pair.b.start, y.end - pair.b.start)}?`,
      });
    }
  }
  return found;
}
