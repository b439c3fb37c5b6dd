import { describe, expect, it } from "vitest";
import type { Disagreement, Position } from "../../../shared/contracts/summary.ts";
import { bridge } from "../../../test/fixtures/report/bridge.ts";
import { explanationOf, repeatsQuote, sharedQuotes, standfirst, support, viewStory } from "./story-view.ts";

const view = viewStory(bridge.summary);
const [, weeks, girders] = bridge.summary.disagreements as [Disagreement, Disagreement, Disagreement, Disagreement];

describe("a summary as reports see it", () => {
  it("puts equal words under one head, with all who print them", () => {
    const quotes = sharedQuotes(view, (weeks.positions[0] as Position).evidence);
    expect(quotes.map(({ voices }) => voices.map(({ from }) => from.number))).toEqual([[1, 4], [3]]);
  });

  it("counts witnesses, and copies apart", () => {
    expect(support(view, (girders.positions[0] as Position).evidence)).toBe("1 source and 1 copy");
    expect(support(view, (weeks.positions[0] as Position).evidence)).toBe("2 sources and 1 copy");
    expect(standfirst(view)).toEqual({
      basis: "Merged from 4 independent sources (1 copy, 1 article set aside, 2 uploads rejected).",
      dispute: "They disagree on 4 points.",
    });
  });

  it("keeps an explanation that says something, and drops one that only lists the claims", () => {
    expect(explanationOf(girders)).toBe(girders.explanation);
    const [a, b] = girders.positions.map(({ claim }) => claim);
    expect(explanationOf({ ...girders, explanation: `They differ: “${a}” against “${b}”.` })).toBe("");
  });

  it("tells a claim that is a long quote over again from a heading", () => {
    const position = girders.positions[0] as Position;
    const quote = position.evidence[0]?.quote as string;
    expect(repeatsQuote(position)).toBe(false);
    expect(repeatsQuote({ ...position, claim: quote.slice(0, -1) })).toBe(true);
    expect(repeatsQuote({ ...position, claim: `${quote} And much more besides.` })).toBe(false);
  });
});
