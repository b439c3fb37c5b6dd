import type { DraftDisagreement } from "../../../../shared/contracts/draft.ts";
import { questionOf } from "./asking/ask.ts";
import type { Candidate, Side } from "./candidate.ts";
import { clauseAround } from "./clause.ts";
import { explanationOf } from "./explain.ts";
import { latestOf } from "./later.ts";
import type { StoryView } from "./story-view.ts";
import { withWitnesses } from "./witnesses.ts";

/** Evidence shown for one position; more sources than this add nothing for a reader. */
const MAX_EVIDENCE = 8;

function spanKey(side: Side): string {
  return `${side.sentence.source}.${side.sentence.number}`;
}

class Groups {
  readonly #parent = new Map<string, string>();

  find(key: string): string {
    let root = key;
    while ((this.#parent.get(root) ?? root) !== root) root = this.#parent.get(root)!;
    let at = key;
    while (at !== root) {
      const next = this.#parent.get(at) ?? root;
      this.#parent.set(at, root);
      at = next;
    }
    return root;
  }

  join(a: string, b: string): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x < y) this.#parent.set(y, x);
    else if (y < x) this.#parent.set(x, y);
  }
}

/** Where a side stands: sides of the same kind that overlap there are about the same point. */
function placesOf(candidate: Candidate, side: Side): string[] {
  const places: string[] = [];
  for (let index = side.first; index < Math.max(side.last, side.first + 1); index++) {
    places.push(`${candidate.kind}@${spanKey(side)}#${index}`);
  }
  return places;
}

function pairKey({ a, b, measure }: Candidate): string {
  return `${[spanKey(a), spanKey(b)].sort().join("|")}#${measure ?? ""}`;
}

/** The same two values told apart by the same detector: told again in another sentence, it is the same disagreement. */
function valuesKey({ detector, measure, a, b }: Candidate): string {
  // "2007" against "2006", and "1 November 2007" against "1 January 2006": the years are the point.
  const [x = "", y = ""] = [a, b].map((side) => /^\d{4}(?=-)/.exec(side.value)?.[0]).sort();
  if (detector === "time" && x !== "" && y !== "" && x !== y) return `time=${x}|${y}`;
  return `${detector} ${measure ?? ""}=${[a.value, b.value].sort().join("|")}${detector === "negation" ? `@${spanKey(a)}|${spanKey(b)}` : ""}`;
}

/**
 * One disagreement per point: candidates that touch the same words of a sentence belong together, so do all that stand
 * between the same two sentences and aren't known to measure different things, and those that set the same two values against each other.
 */
export function mergeCandidates(candidates: readonly Candidate[]): Candidate[][] {
  const groups = new Groups();
  candidates.forEach((candidate, index) => {
    const own = `c${index}`;
    groups.join(own, pairKey(candidate));
    groups.join(own, valuesKey(candidate));
    // Whoever denies and whoever tells it: all that one sentence denies is one point.
    if (candidate.detector === "negation") {
      for (const side of [candidate.a, candidate.b]) groups.join(own, `negation@${spanKey(side)}`);
    }
    for (const side of [candidate.a, candidate.b])
      for (const place of placesOf(candidate, side)) groups.join(own, place);
  });
  const byRoot = new Map<string, Candidate[]>();
  candidates.forEach((candidate, index) => {
    const root = groups.find(`c${index}`);
    const list = byRoot.get(root);
    if (list === undefined) byRoot.set(root, [candidate]);
    else list.push(candidate);
  });
  return [...byRoot.values()];
}

/**
 * Sides of a group by value, each with its places, the surest first; only the leading candidate's kind sets the positions. A source
 * with two amounts speaks of two things, or of a part and the whole: the surer one is its position.
 */
function sidesOf(group: readonly Candidate[], lead: Candidate): Side[][] {
  const byValue = new Map<string, Side[]>();
  const amountOf = new Map<string, string>();
  const surest = lead.detector === "quantity" ? [...group].sort((x, y) => y.score - x.score) : group;
  for (const candidate of surest) {
    if (candidate.detector !== lead.detector) continue;
    for (const side of [candidate.a, candidate.b]) {
      const { source } = side.sentence;
      if (lead.detector === "quantity" && (amountOf.get(source) ?? side.value) !== side.value) continue;
      amountOf.set(source, side.value);
      const list = byValue.get(side.value) ?? [];
      if (list.length === 0) byValue.set(side.value, list);
      if (!list.some((known) => spanKey(known) === spanKey(side))) list.push(side);
    }
  }
  return [...byValue.values()];
}

/** The positions with each place in the first of them that it stands in: one sentence can't bear out both. */
function apart(positions: readonly Side[][]): Side[][] {
  const taken = new Set<string>();
  return positions.flatMap((sides) => {
    const own = sides.filter((side) => !taken.has(spanKey(side)));
    for (const side of own) taken.add(spanKey(side));
    return own.length > 0 ? [own] : [];
  });
}

/** A longer position tells more than a name. */
const MAX_NAME_WORDS = 4;

/** Whether all words of one of two names stand in the other: who is put down as "Aukus" and "the Aukus pact" is one. */
function isOneName(claims: readonly string[]): boolean {
  const words = claims.map((claim) => new Set(claim.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  if (words.some(({ size }) => size > MAX_NAME_WORDS)) return false;
  return words.some((some, i) => words.some((others, j) => i !== j && [...some].every((word) => others.has(word))));
}

/** The words of a side that a reader sees; of somebody's speech the speaker's name. */
function labelOf(side: Side, detector: string): string {
  return detector === "speaker" ? side.label : side.label.replace(/[.,;:]$/, "");
}

/** What the sources differ in: amounts and times speak for themselves, the rest in its clause. */
function inClause({ sentence, first, last }: Side): string {
  return clauseAround(sentence, first, last);
}

/** Turns a group of candidates into the disagreement that a reader sees. */
export function toDisagreement(group: readonly Candidate[], view: StoryView): DraftDisagreement {
  const lead = group.reduce((best, candidate) => (candidate.score > best.score ? candidate : best));
  const positions = withWitnesses(apart(sidesOf(group, lead)), lead.detector, view);
  const inOrder = (a: Side, b: Side) => view.order.get(a.sentence.source)! - view.order.get(b.sentence.source)!;
  const told = positions.map((sides) => ({
    claim: labelOf(sides[0]!, lead.detector),
    sides: [...sides].sort(inOrder),
  }));
  const articles = new Map(view.articles.map((article) => [article.id, article]));
  const isEnglish = positions.flat().every(({ sentence }) => articles.get(sentence.source)?.tagged);
  const nameOf = (source: string) => articles.get(source)?.article.source.name ?? "";
  const later = lead.isRising
    ? latestOf(told, nameOf, (source) => articles.get(source)?.article.source.published ?? null)
    : "";
  const explanation = explanationOf(
    told,
    nameOf,
    lead.detector === "speaker" ? "names" : lead.kind === "quantity" || lead.kind === "time" ? "amounts" : "clauses",
  );
  return {
    question: questionOf(lead, positions, isEnglish, inClause, view.isCommon),
    kind: lead.kind,
    explanation: later === "" ? explanation : `${explanation.slice(0, -1)}; ${later}.`,
    basis: `rule:${lead.detector}`,
    positions: (lead.kind === "attribution" && isOneName(told.map(({ claim }) => claim)) ? [] : told).map(
      ({ claim, sides }) => ({
        claim,
        evidence: sides
          .slice(0, MAX_EVIDENCE)
          .map(({ sentence }) => ({ source: sentence.source, sentence: sentence.number })),
      }),
    ),
  };
}
