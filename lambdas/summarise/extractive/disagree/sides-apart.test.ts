import { expect, it } from "vitest";
import { takeSides } from "./sides-apart.ts";

const pair = (a: string, b: string, sure: number) => ({ a, b, sure });
/** Who stands on which side of which matter. */
const campsOf = (pairs: readonly ReturnType<typeof pair>[]) =>
  new Map(
    takeSides<string, (typeof pairs)[number]>(pairs).flatMap(({ pair: { a, b }, flip, matter }) => [
      [a, `${matter} ${flip}`],
      [b, `${matter} ${!flip}`],
    ]),
  );

it("puts whoever excludes the same one on one side, in whatever order they are met", () => {
  const camps = campsOf([pair("a", "x", 0.9), pair("b", "y", 0.8), pair("y", "a", 0.7)]);
  expect(camps.get("a")).toBe(camps.get("b"));
  expect(camps.get("x")).toBe(camps.get("y"));
  expect(camps.get("a")).not.toBe(camps.get("x"));
});

it("keeps matters apart that have nothing in common, and drops the least sure of a circle", () => {
  const camps = campsOf([pair("a", "x", 0.9), pair("c", "z", 0.9)]);
  expect(camps.get("a")).not.toBe(camps.get("c"));
  expect(takeSides([pair("a", "b", 0.9), pair("b", "c", 0.8), pair("c", "a", 0.7)])).toHaveLength(2);
});
