import type { ArticleClaims, StoryAnswer } from "../../lambdas/summarise/model/answer.ts";
import type { Asked } from "./scripted-server.ts";

export interface Line {
  readonly ids: readonly string[];
  readonly text: string;
}

const material = /<material ([0-9a-f]+)>\n([\s\S]*)\n<\/material \1>/;
const line = /^((?:s\d+\.\d+ )+)(.+)$/;

/** The lines with ids that a prompt shows. */
export const linesIn = ({ messages }: Pick<Asked, "messages">): Line[] => {
  const content = messages.map((message) => material.exec(message.content)?.[2] ?? "").join("\n");
  return content.split("\n").flatMap((one) => {
    const match = line.exec(one);
    return match ? [{ ids: (match[1] as string).trim().split(" "), text: match[2] as string }] : [];
  });
};

export const taskOf = ({ messages }: Pick<Asked, "messages">): string =>
  messages.findLast((message) => /^Task: /.test(message.content))?.content ?? "";

export const emptyAnswer: StoryAnswer = { claims: [], disagreements: [], withdrawn: [], headline: "", summary: [] };

const sourceOf = (one: Line): string => (one.ids[0] as string).split(".")[0] as string;

/** The first `count` lines of each source in turn. */
const openings = (lines: readonly Line[], count: number): Line[] => {
  const bySource = new Map<string, Line[]>();
  for (const one of lines) bySource.set(sourceOf(one), [...(bySource.get(sourceOf(one)) ?? []), one]);
  return [...bySource.values()].flatMap((own) => own.slice(0, count));
};

/**
 * A model that does its task with the plainest means: it repeats opening sentences and cites them. Faithful, and the same at each
 * run; a stand-in wherever the pipeline is tested rather than the model.
 */
export const readingModel = (asked: Pick<Asked, "messages">): StoryAnswer | ArticleClaims => {
  const lines = linesIn(asked);
  const task = taskOf(asked);
  const claims = (some: readonly Line[]) => some.map(({ ids, text }) => ({ claim: text, refs: [...ids] }));
  if (task.startsWith("Task: list the claims")) return { claims: claims(lines.slice(0, 12)) };
  if (task.startsWith("Task: this is one part"))
    return { ...emptyAnswer, claims: claims(openings(lines, 2)).slice(0, 40) };
  if (task.startsWith("Task: a second look")) return emptyAnswer;
  const first = openings(lines, 1);
  return {
    ...emptyAnswer,
    claims: claims(openings(lines, 3)).slice(0, 20),
    headline: first[0]?.text.replace(/[.!?]$/, "") ?? "",
    summary: openings(lines, 2)
      .slice(0, 8)
      .map(({ ids, text }) => ({ text, refs: [...ids] })),
  };
};
