import { columns } from "../classify/columns.ts";
import { addContext } from "../classify/context-features.ts";
import type { FeatureTable, Wanted } from "../classify/features.ts";
import { addPatterns } from "../classify/pattern-features.ts";
import { addSecond } from "../classify/second-features.ts";
import { addShape } from "../classify/shape-features.ts";
import { traitsOf } from "../classify/traits.ts";
import { addMarkup, addMarkupSecond } from "./markup-features.ts";
import { type Page, type Structure, structureOf } from "./page.ts";

/** What the first judgement of a page's blocks looks at: the text as for plain text, and the markup. */
export const firstBlockFeatures = (
  page: Page,
  structure: Structure = structureOf(page),
  wanted: Wanted = null,
): FeatureTable => {
  const table = columns(page.blocks.length, wanted);
  const traits = traitsOf(page.lines);
  addShape(table, page.lines, traits);
  addContext(table, page.lines, traits);
  addPatterns(table, page.lines, traits);
  addMarkup(table, page, structure);
  return table;
};

/** What the second judgement adds: the first one's answers for the block's surroundings and kin. */
export const secondBlockFeatures = (
  page: Page,
  first: ArrayLike<number>,
  structure: Structure = structureOf(page),
  wanted: Wanted = null,
): FeatureTable => {
  const table = columns(page.blocks.length, wanted);
  addSecond(table, page.lines, first);
  addMarkupSecond(table, page, structure, first);
  return table;
};
