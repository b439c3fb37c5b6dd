import type { DraftDisagreement, DraftPosition } from "../../../../shared/contracts/draft.ts";
import type { DisagreementKind } from "../../../../shared/contracts/summary.ts";
import type { Candidate, Side } from "./candidate.ts";
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

function pairKey(candidate: Candidate): string {
  return [spanKey(candidate.a), spanKey(candidate.b)].sort().join("|");
}

/** The same two values told apart by the same detector: told again in another sentence, it is the same disagreement. */
function valuesKey({ detector, a, b }: Candidate): string {
  // "2007" against "2006", and "1 November 2007" against "1 January 2006": the years are the point.
  const [x = "", y = ""] = [a, b].map((side) => /^\d{4}(?=-)/.exec(side.value)?.[0]).sort();
  if (detector === "time" && x !== "" && y !== "" && x !== y) return `time=${x}|${y}`;
  return `${detector}=${[a.value, b.value].sort().join("|")}${detector === "negation" ? `@${spanKey(a)}|${spanKey(b)}` : ""}`;
}

/**
 * One disagreement per point: candidates that touch the same words of a sentence belong together, so do all that stand
 * between the same two sentences, and those that set the same two values against each other.
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

/** Sides of a group by value, each with its places; only the leading candidate's kind sets the positions. */
function sidesOf(group: readonly Candidate[], lead: Candidate): Side[][] {
  const byValue = new Map<string, Side[]>();
  for (const candidate of group) {
    if (candidate.detector !== lead.detector) continue;
    for (const side of [candidate.a, candidate.b]) {
      const list = byValue.get(side.value) ?? [];
      if (list.length === 0) byValue.set(side.value, list);
      if (!list.some((known) => spanKey(known) === spanKey(side))) list.push(side);
    }
  }
  return [...byValue.values()];
}

function positionOf(sides: readonly Side[]): DraftPosition {
  return {
    claim: sides[0]!.label,
    evidence: sides
      .slice(0, MAX_EVIDENCE)
      .map(({ sentence }) => ({ source: sentence.source, sentence: sentence.number })),
  };
}

function quoted(list: readonly string[]): string {
  const words = list.map((claim) => `“${claim}”`);
  return words.length < 3 ? words.join(" against ") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

const LEADS: Readonly<Record<DisagreementKind, string>> = {
  quantity: "The figures differ",
  time: "The times given differ",
  attribution: "It is put down to different people or bodies",
  contradiction: "One statement excludes the other",
  framing: "The same thing is put in milder and in stronger words",
};

/** Turns a group of candidates into the disagreement that a reader sees. */
export function toDisagreement(group: readonly Candidate[], view: StoryView): DraftDisagreement {
  const lead = group.reduce((best, candidate) => (candidate.score > best.score ? candidate : best));
  const positions = withWitnesses(sidesOf(group, lead), lead.detector, view).map(positionOf);
  return {
    question: lead.question,
    kind: lead.kind,
    explanation: `${LEADS[lead.kind]}: ${quoted(positions.map((position) => position.claim))}.`,
    basis: `rule:${lead.detector}`,
    positions,
  };
}
