import { wordSet } from "./words.ts";

/**
 * What happens to people who are counted: "12 people were killed", "12 dead", "a death toll of 12" measure the same, "30
 * injured" something else. By lemma.
 */
const PEOPLE_EVENTS: Readonly<Record<string, string>> = {
  death: "kill die dead death fatality toll perish slain murder drown fatal deceased massacre lose",
  injury: "injure wound hurt injury injured wounded",
  missing: "missing unaccounted disappear",
  arrest: "arrest detain custody detention apprehend jail imprison",
  rescue: "rescue save pull freed",
  evacuation: "evacuate evacuation displace flee homeless displaced evacuee refugee",
  infection: "infect infection test case contract positive",
  hospital: "hospitalise hospitalize hospital treat admit",
  attendance: "attend crowd gather protest march rally demonstrate turnout attendance protester demonstrator",
  job: "layoff redundancy redundant job dismiss fire employ hire",
  vote: "vote ballot seat",
};

const EVENT_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(PEOPLE_EVENTS).flatMap(([event, words]) => [...wordSet(words)].map((word) => [word, event] as const)),
);

/** Nouns for persons without a role of their own. */
export const GENERIC_PEOPLE: ReadonlySet<string> = wordSet(
  "people person individual human life victim casualty resident civilian passenger body man villager others",
);

/** The event that a lemma names, if it is one that people are counted by. */
export function eventOf(lemma: string): string | undefined {
  return EVENT_OF.get(lemma);
}
