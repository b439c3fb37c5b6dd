import { expect, it } from "vitest";
import { annotate } from "../annotate/annotate.ts";
import { storyOf } from "./fixtures.ts";
import { framesOf, type Phrase } from "./frames.ts";

const framesIn = (text: string) => {
  const sentence = annotate(storyOf([text]))[0]!.sentences[0]!;
  const words = (phrase: Phrase | undefined) =>
    sentence.tokens
      .slice(phrase?.first ?? 0, phrase?.last ?? 0)
      .map(({ text: word }) => word)
      .join(" ");
  return framesOf(sentence).map(({ verb, agent, patient, cleft }) =>
    [words(agent), sentence.tokens[verb]!.text, words(patient), ...(cleft ? ["cleft"] : [])].join(" | "),
  );
};

it.each([
  ["The mayor opened the old lock.", "The mayor | opened | the old lock"],
  ["The old lock was opened by the mayor.", "the mayor | opened | The old lock"],
  ["It was Ruth Amsel who opened the old lock.", "Ruth Amsel | opened | the old lock | cleft"],
  ["Ruth Amsel, who built it, opened the old lock.", "Ruth Amsel | opened | the old lock"],
  ["The mayor, Ruth Amsel, opened the old lock.", "The mayor , Ruth Amsel | opened | the old lock"],
  ["The head of the office in Lindau opened the old lock.", "The head of the office in Lindau | opened | the old lock"],
])("who does what to whom: %s", (text, frame) => {
  expect(framesIn(text)).toContain(frame);
});
