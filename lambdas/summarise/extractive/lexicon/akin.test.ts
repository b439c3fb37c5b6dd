import { describe, expect, it } from "vitest";
import type { Pos } from "../annotate/types.ts";
import { kinshipOf, type Word } from "./akin.ts";
import { isPeople } from "./en-events.ts";

const word = (text: string, pos: Pos): Word => ({ lower: text, lemma: text, pos, isName: false });

describe("how near two words are", () => {
  it.each([
    ["protester", "demonstrator", "NOUN"],
    ["reject", "refuse", "VERB"],
    ["arrest", "detain", "VERB"],
    ["spectator", "crowd", "NOUN"],
  ] as const)("%s and %s mean nearly the same", (a, b, pos) => {
    expect(kinshipOf(word(a, pos), word(b, pos)).akin).toBeGreaterThan(0.6);
  });

  it.each([
    ["buy", "sell"],
    ["win", "lose"],
  ])("%s and %s are about the same and mean opposites", (a, b) => {
    const { akin, about } = kinshipOf(word(a, "VERB"), word(b, "VERB"));
    expect(akin).toBe(0);
    expect(about).toBeGreaterThan(0.5);
  });

  it("knows words that have nothing in common, and is the same both ways", () => {
    const [reef, engine] = [word("reef", "NOUN"), word("engine", "NOUN")];
    expect(kinshipOf(reef, engine)).toEqual({ akin: 0, about: 0 });
    expect(kinshipOf(engine, reef)).toEqual(kinshipOf(reef, engine));
  });

  it("lets a name be like itself alone", () => {
    const name = (text: string): Word => ({ ...word(text, "PROPN"), isName: true });
    expect(kinshipOf(name("rose"), word("tulip", "NOUN")).about).toBe(0);
  });
});

it.each([
  ["miner", true],
  ["villager", true],
  ["policeman", true],
  ["firefighter", true],
  ["shot", false],
  ["soldier", true],
  ["tonne", false],
  ["house", false],
])("%s counts people: %s", (noun, is) => {
  expect(isPeople(noun)).toBe(is);
});
