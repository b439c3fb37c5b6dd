import type { SentenceRef, StoryArticle } from "../../../../shared/contracts/draft.ts";
import { limits } from "../../../../shared/limits.ts";
import { StoryAnswer } from "../answer.ts";
import { ask, type Session } from "../ask.ts";
import { type AnswerCache, cacheKeyOf, keptOr } from "../cache.ts";
import type { Message } from "../connection/chat.ts";
import { estimateTokens } from "../cost/tokens.ts";
import { bordered, type Material, sourceLine } from "../material/material.ts";
import { plainText } from "../material/plain.ts";
import { condenseTask, digestNote } from "../prompts/digest.ts";
import { rules } from "../prompts/rules.ts";
import { promptVersion } from "../prompts/version.ts";
import { draftFrom } from "../to-draft.ts";
import { type Claim, idOf } from "./claim.ts";
import { groupClaims } from "./cluster.ts";

/** Ids shown of a line; the rest is added again by the program when one of these is cited. */
const shownRefs = 5;
/** What one claim takes in an answer, with its ids. */
const tokensPerClaim = 70;
/** Of the input limit, what is left to task, hints and the repair's text. */
const taskTokens = 3000;

type Group = readonly Claim[];

const lineOf = ({ text, refs }: Claim): string => `${refs.slice(0, shownRefs).map(idOf).join(" ")} ${plainText(text)}`;
const textOf = (group: Group): string => group.map(lineOf).join("\n");

/** Groups as a prompt's material. Sources are named first, those that any line cites. */
const materialOf = (groups: readonly Group[], articles: readonly StoryArticle[]): Material => {
  const cited = new Set(
    groups.flatMap((group) => group.flatMap(({ refs }) => refs.slice(0, shownRefs).map(({ source }) => source))),
  );
  const sources = articles.filter(({ id }) => cited.has(id));
  return {
    text: `${digestNote}\n\n${bordered([sources.map(sourceLine).join("\n"), ...groups.map(textOf)].join("\n\n"))}`,
    sources: sources.map(({ id }) => id),
  };
};

const roomOf = ({ config }: Session, articles: readonly StoryArticle[]): number =>
  Math.max(
    2000,
    config.maxInputTokens - estimateTokens(rules) - estimateTokens(digestNote) - taskTokens - articles.length * 20,
  );

/** Groups in batches that fit; a group that alone is too large is cut in parts. */
const batchesOf = (groups: readonly Group[], room: number): Group[][] => {
  const batches: Group[][] = [];
  let left = 0;
  const place = (group: Group): void => {
    const size = estimateTokens(textOf(group)) + 2;
    if (size > room && group.length > 1) {
      const half = Math.ceil(group.length / 2);
      place(group.slice(0, half));
      place(group.slice(half));
      return;
    }
    if (size > left || batches.length === 0) {
      batches.push([]);
      left = room;
    }
    batches.at(-1)?.push(group);
    left -= size;
  };
  groups.forEach(place);
  return batches;
};

/** The other sentences that say the same as a cited one, so that a row names all its sources. */
const widen = (refs: readonly SentenceRef[], lines: readonly Claim[]): SentenceRef[] => {
  const all = new Map(refs.map((ref) => [idOf(ref), ref]));
  for (const line of lines) {
    if (line.refs.slice(0, shownRefs).every((ref) => all.has(idOf(ref))))
      for (const ref of line.refs) all.set(idOf(ref), ref);
  }
  return [...all.values()];
};

const condense = async (
  batch: readonly Group[],
  articles: readonly StoryArticle[],
  session: Session,
  cache: AnswerCache,
): Promise<StoryAnswer> => {
  const { config } = session;
  const most = Math.floor(Math.min(config.maxOutputTokens * 0.6, roomOf(session, articles) / 3) / tokensPerClaim);
  const material = materialOf(batch, articles).text;
  const task = condenseTask(Math.max(5, most));
  const key = cacheKeyOf("merges", config.provider, config.model, promptVersion, task, material);
  return keptOr(cache, key, StoryAnswer, async () => {
    const messages: Message[] = [
      { role: "system", content: rules },
      { role: "user", content: material },
      { role: "user", content: task },
    ];
    const answer = await ask({ stage: "merge", messages, schema: StoryAnswer, schemaName: "story_answer" }, session);
    return { ...answer, claims: answer.claims.slice(0, Math.max(5, most)) };
  });
};

export interface Digest {
  readonly material: Material;
  /** Found while parts of the story were merged; the last look sees only what is left of them. */
  readonly disagreements: ReturnType<typeof draftFrom>["disagreements"];
  /** Claims that no longer fitted and were left out. */
  readonly cut: number;
  readonly widen: (refs: readonly SentenceRef[]) => SentenceRef[];
}

/**
 * The claims of a long story as material of a bounded size: merged level by level while they don't fit. Each level shrinks what
 * the one before left, and what still doesn't fit after the last is cut, fewest sources first: the last call can't overflow.
 */
export const digestOf = async (
  claims: readonly Claim[],
  articles: readonly StoryArticle[],
  session: Session,
  cache: AnswerCache,
): Promise<Digest> => {
  const room = roomOf(session, articles);
  const known = new Set(articles.map(({ id }) => id));
  const disagreements: Digest["disagreements"][number][] = [];
  const allLines: Claim[] = [];
  let current = claims;
  for (let level = 0; ; level += 1) {
    const groups = groupClaims(current);
    allLines.push(...groups.flat());
    const batches = batchesOf(groups, room);
    if (batches.length <= 1 || level >= limits.maxMergeLevels) {
      const kept = batches[0] ?? [];
      const cut = groups.flat().length - kept.flat().length;
      return {
        material: materialOf(kept, articles),
        disagreements,
        cut: Math.max(0, cut),
        widen: (refs) => widen(refs, allLines),
      };
    }
    const next: Claim[] = [];
    for (const batch of batches) {
      const merged = draftFrom(await condense(batch, articles, session, cache));
      disagreements.push(...merged.disagreements);
      for (const { claim, evidence } of merged.coverage) {
        const refs = widen(
          evidence.filter(({ source }) => known.has(source)),
          batch.flat(),
        );
        if (claim !== "" && refs.length > 0) next.push({ text: claim, refs });
      }
    }
    if (next.length === 0 || next.length >= current.length) {
      // Nothing shrank: what doesn't fit is cut now.
      const kept = batches[0] ?? [];
      return {
        material: materialOf(kept, articles),
        disagreements,
        cut: groups.length - kept.length,
        widen: (refs) => widen(refs, allLines),
      };
    }
    current = next;
  }
};
