import type { AnnotatedSentence, Quantity } from "../annotate/types.ts";
import { wordsOf } from "./candidate.ts";

const PEOPLE_QUESTIONS: Readonly<Record<string, string>> = {
  death: "How many people died?",
  injury: "How many people were injured?",
  missing: "How many people are missing?",
  arrest: "How many people were arrested?",
  rescue: "How many people were rescued?",
  evacuation: "How many people had to leave?",
  infection: "How many people were infected?",
  hospital: "How many people were taken to hospital?",
  attendance: "How many people took part?",
  job: "How many jobs are affected?",
  aboard: "How many people were on board?",
  capacity: "How many people were allowed on board?",
};

/** What a reader asks about an amount: "How many Russian troops?" */
export function amountQuestion(sentence: AnnotatedSentence, quantity: Quantity, key: string): string {
  const event = key.startsWith("people:") ? PEOPLE_QUESTIONS[key.slice("people:".length)] : undefined;
  if (event !== undefined) return event;
  const noun = nounAfter(sentence, quantity);
  switch (quantity.kind) {
    case "age":
      return "How old?";
    case "percent":
      return noun === "" ? "What share?" : `What percentage of ${noun}?`;
    case "money":
      return noun === "" ? "How much money?" : `How much money in ${noun}?`;
    case "duration":
      return "How long?";
    case "measure":
      return noun === "" ? "How much?" : `How much ${noun}?`;
    default:
      return noun === "" ? "How many?" : `How many ${noun}?`;
  }
}

function nounAfter(sentence: AnnotatedSentence, quantity: Quantity): string {
  let first = quantity.last;
  while (/^(?:of|the|-|more|other|additional)$/.test(sentence.tokens[first]?.lower ?? "")) first += 1;
  const words = quantity.modifiers.length + 1;
  return quantity.head === "" ? "" : wordsOf(sentence, first, Math.min(first + words, sentence.tokens.length));
}
