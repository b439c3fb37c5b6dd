import type { Block, Decision, Extraction } from "./block.ts";

/** A dateline opens the report: among its first paragraphs or nowhere. */
const mostParagraphsBefore = 3;
const leastCharsLeft = 30;

// "PORT ANSEL, March 12 (National Wire) - ": the place in capitals, perhaps the day, perhaps the agency, a dash.
const dateline =
  /^\p{Lu}[\p{Lu}.'’/-]{2,30}(?: \p{Lu}[\p{Lu}.'’/-]{1,30}){0,3}(?:,? \p{L}{3,10}\.? \d{1,2}(?:, \d{4})?)?(?: \([^()]{2,40}\))? ?[-–—]{1,2} (?=[\p{Lu}“"‘])/u;

/**
 * The extraction with the datelines of news agencies taken off their paragraphs, as removed pieces of their own: they are no part of the
 * sentence behind them, and would be read as a place and a day of what it reports.
 */
export const withoutDatelines = (extraction: Extraction): Extraction => {
  const blocks: Block[] = [];
  const decisions: Decision[] = [];
  let paragraphs = 0;
  extraction.blocks.forEach((block, index) => {
    const decision = extraction.decisions[index] as Decision;
    const looked = decision.keep && block.kind === "paragraph" && paragraphs < mostParagraphsBefore;
    if (decision.keep && block.kind === "paragraph") paragraphs += 1;
    const found = looked ? dateline.exec(block.text)?.[0] : undefined;
    if (found && block.text.length - found.length >= leastCharsLeft) {
      blocks.push({ ...block, text: found.trim() }, { ...block, text: block.text.slice(found.length) });
      decisions.push({ keep: false, reason: "date-line" }, decision);
    } else {
      blocks.push(block);
      decisions.push(decision);
    }
  });
  return { ...extraction, blocks, decisions };
};
