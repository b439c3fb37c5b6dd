import { limits } from "./limits.ts";

/**
 * A pure function of a text that remembers what it gave for the texts of late: a story's sentences are compared over and over while
 * it is summarised. When the texts that it remembers become too long in all, it forgets them at once. The results are shared:
 * nobody may change them.
 */
export const remembering = <Value>(make: (text: string) => Value): ((text: string) => Value) => {
  const made = new Map<string, Value>();
  let chars = 0;
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const value = make(text);
    if (text.length > limits.maxRememberedChars / 10) return value;
    chars += text.length;
    if (chars > limits.maxRememberedChars) {
      made.clear();
      chars = text.length;
    }
    made.set(text, value);
    return value;
  };
};

/** Answers under their keys, each made once; when there are `most`, all are forgotten. Only ever a saving of time. */
export const answersKept = <Answer extends {}>(most: number): ((key: string, make: () => Answer) => Answer) => {
  const answers = new Map<string, Answer>();
  return (key, make) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = make();
    if (answers.size >= most) answers.clear();
    answers.set(key, answer);
    return answer;
  };
};
