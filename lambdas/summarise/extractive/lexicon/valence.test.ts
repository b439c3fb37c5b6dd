import { expect, it } from "vitest";
import { valenceOf } from "./valence.ts";

const of = (word: string) => valenceOf({ lower: word, lemma: word });

it("knows kind words and unkind ones, listed or like those that are", () => {
  for (const word of ["praise", "warm", "generous", "triumph", "flourishing"])
    expect(of(word), word).toBeGreaterThan(0.5);
  for (const word of ["condemn", "coldly", "cowardly", "fiasco", "menacing"]) expect(of(word), word).toBeLessThan(-0.5);
  for (const word of ["table", "percent", "tuesday", "zzyzx"]) expect(Math.abs(of(word)), word).toBeLessThan(0.5);
});
