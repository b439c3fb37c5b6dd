import type { SentenceRef } from "../../../../shared/contracts/draft.ts";

/** A statement taken from one or more articles, with every sentence that it rests on. */
export interface Claim {
  readonly text: string;
  readonly refs: readonly SentenceRef[];
}

export const sourcesOf = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(claims.flatMap(({ refs }) => refs.map(({ source }) => source)));

export const idOf = (ref: SentenceRef): string => `${ref.source}.${ref.sentence}`;
