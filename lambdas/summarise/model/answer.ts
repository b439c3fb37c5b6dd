import { z } from "zod";
import { DisagreementKind } from "../../../shared/contracts/summary.ts";

const Refs = z.array(z.string()).describe("Sentence ids such as s2.14");

/**
 * What the model answers, in every stage: one shape, so that the stages of a story share the prompt's cached prefix. The order
 * of the fields is the order of the work: align, compare, then write.
 */
export const StoryAnswer = z.object({
  claims: z.array(z.object({ claim: z.string(), refs: Refs })),
  disagreements: z.array(
    z.object({
      question: z.string(),
      kind: DisagreementKind,
      explanation: z.string(),
      positions: z.array(z.object({ claim: z.string(), refs: Refs })),
    }),
  ),
  withdrawn: z.array(z.string()).describe("Ids of disagreements found so far that are none, such as d2"),
  headline: z.string(),
  summary: z.array(z.object({ text: z.string(), refs: Refs })),
});
export type StoryAnswer = z.infer<typeof StoryAnswer>;

/** What the model answers about one article of a long story. */
export const ArticleClaims = z.object({
  claims: z.array(z.object({ claim: z.string(), refs: Refs })),
});
export type ArticleClaims = z.infer<typeof ArticleClaims>;
