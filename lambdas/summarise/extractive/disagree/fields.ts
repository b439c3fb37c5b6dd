import type { AnnotatedSentence } from "../annotate/types.ts";
import type { WayFound } from "../lexicon/ways.ts";
import { mutualBest } from "./nearest.ts";

/** What a sentence says by a way of a lexicon's field. */
interface OfField extends WayFound {
  readonly sentence: AnnotatedSentence;
  readonly article: number;
}

/** Two of one field that may be of the same thing. */
export interface Meeting<One extends OfField> {
  readonly a: One;
  readonly b: One;
  readonly likeness: number;
}

const keyOf = ({ sentence, way }: OfField, article: number): string =>
  `${sentence.source}.${sentence.number}.${way.field}>${article}`;

/**
 * What articles say in one field, of which each is the other's nearest in the other's article.
 * @param likenessOf how much two are about the same; undefined where they aren't.
 */
export function nearestInFields<One extends OfField>(
  all: readonly One[],
  likenessOf: (a: One, b: One) => number | undefined,
): Meeting<One>[] {
  const meetings: Meeting<One>[] = [];
  for (const [index, a] of all.entries())
    for (const b of all.slice(index + 1)) {
      if (a.article === b.article || a.way.field !== b.way.field) continue;
      const likeness = likenessOf(a, b);
      if (likeness !== undefined) meetings.push({ a, b, likeness });
    }
  return mutualBest(
    meetings,
    ({ a, b }) => [keyOf(a, b.article), keyOf(b, a.article)],
    ({ likeness }) => likeness,
  );
}
