import type { Token } from "../../annotate/types.ts";
import type { Side } from "../candidate.ts";
import { measuredBy } from "../measured.ts";

/** What is asked about a sum, a share or a stretch of time, by what it measures. */
const measureQuestions: Readonly<Record<string, string>> = {
  price: "What is the price?",
  profit: "How large was the profit?",
  loss: "How large was the loss?",
  revenue: "How large was the revenue?",
  cost: "How high are the costs?",
  fine: "How high is the fine?",
  damage: "How much is it in damages?",
  debt: "How high is the debt?",
  budget: "How large is the budget?",
  investment: "How much is to be invested?",
  aid: "How much aid is there to be?",
  salary: "How high is the salary?",
  theft: "How much was taken?",
  prison: "How long is the prison sentence?",
  value: "How much is it worth?",
  inflation: "How high is inflation?",
  growth: "How strong is growth?",
  unemployment: "How high is unemployment?",
  interest: "How high is the interest rate?",
  tariff: "How high is the tariff?",
  turnout: "How high was turnout?",
};

/** The question about what all sides measure. */
export function measureQuestion(sides: readonly Side[]): string | undefined {
  const measures = sides.map(({ sentence, first, last }) => {
    const quantity = sentence.quantities.find((one) => one.first < last && one.last > first);
    return (quantity && measuredBy(sentence, quantity)?.what) ?? new Set<string>();
  });
  const [own, ...others] = measures;
  const shared = [...(own ?? [])].filter((what) => others.every((other) => other.has(what)) && measureQuestions[what]);
  return shared.length === 1 ? measureQuestions[shared[0]!] : undefined;
}

/** Words of a position that stands in a question without quotation marks. */
const mostWords = 6;

/** "How many hectares: 12,000 or more than 20,000?" */
export const briefQuestion = (asking: string, labels: readonly string[]): string | undefined =>
  labels.length > 1 && labels.every((label) => label.split(" ").length <= mostWords)
    ? `${asking}: ${labels.slice(0, -1).join(", ")} or ${labels.at(-1)}?`
    : undefined;

/** Nouns that are in every text, and say nothing of which matter is meant. */
const tellsNothing = new Set(
  "thing percent year month week hour minute time people person part number place case side group union staff money spokesman spokeswoman day today word life area country city town government official minister".split(
    " ",
  ),
);

const isTopic = ({ pos, isName, quoted, lemma, kind }: Token): boolean =>
  kind === "word" && pos === "NOUN" && !isName && !quoted && lemma.length > 3 && !tellsNothing.has(lemma);

/** "Which account of the statement is right?", by the noun of both sides that stands nearest to what differs. */
export function accountQuestion(sides: readonly Side[]): string | undefined {
  const [own, ...others] = sides;
  if (!own || others.length === 0) return undefined;
  const elsewhere = others.map(({ sentence }) => new Set(sentence.tokens.filter(isTopic).map(({ lemma }) => lemma)));
  // "Degrees" and "people" are what is counted, not what it is about.
  const units = new Set(own.sentence.quantities.flatMap(({ head, unit }) => [head, unit, unit.replace(/s$/, "")]));
  const distance = (at: number) => (at < own.first ? own.first - at : at - own.first);
  const [nearest] = own.sentence.tokens
    .flatMap((token, at) =>
      isTopic(token) && !units.has(token.lemma) && elsewhere.every((nouns) => nouns.has(token.lemma)) ? [at] : [],
    )
    .sort((a, b) => distance(a) - distance(b) || a - b);
  return nearest === undefined ? undefined : `Which account of the ${own.sentence.tokens[nearest]!.lower} is right?`;
}
