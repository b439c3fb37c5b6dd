/**
 * Bounds within which the parser's time stays in proportion to the text: it looks back over open brackets and delimiters,
 * and at every container that a line is nested in.
 */
const maxChars = 500_000;
const maxLines = 20_000;
const maxNesting = 20;
/** Containers that the lines of a text stand in, all together. */
const maxNestingSum = 15_000;
const maxParagraphMarks = 2_000;

/** Whether a text is harmless enough to be parsed as Markdown; articles are, by far. */
export const parsable = (text: string): boolean => {
  if (text.length > maxChars) return false;
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.length > maxLines) return false;
  let marks = 0;
  let nested = 0;
  for (const line of lines) {
    if (line.trim() === "") {
      marks = 0;
      continue;
    }
    const lead = /^[ \t>*+-]*/.exec(line)![0];
    // A rule (`-----`, `* * *`) is no nesting.
    const rule = lead.length === line.length && !lead.includes(">");
    const nesting = rule
      ? 0
      : lead.replace(/[^>*+-]/g, "").length + Math.floor((lead.match(/[ \t]/g) ?? []).length / 2);
    nested += nesting;
    if (nesting > maxNesting || nested > maxNestingSum) return false;
    for (const sign of line) if ("[]*_~`<!".includes(sign)) marks++;
    if (marks > maxParagraphMarks) return false;
  }
  return true;
};
