/** Stands before the claims of a long story, where no whole article fits: it says how the rules above are meant then. */
export const digestNote =
  "Note: the story is too long to be shown whole. Instead of sentences, the material has claims that were taken from the articles, each line with the ids of the sentences that it rests on, then the claim; lines that seem to speak of the same matter stand in one group. Cite those ids as if you had the sentences. Use numbers, names and words exactly as the claims have them.";

export const condenseTask = (claims: number): string =>
  `Task: this is one part of the story. Fill claims with at most ${claims} rows: merge the lines that say the same into one row with all their ids, keep lines apart that differ in a number, a date, a name, who says it, or how it is judged, and leave out what matters least. Fill disagreements. withdrawn, headline and summary stay empty.`;
