import type { DraftDisagreement } from "../../../shared/contracts/draft.ts";
import type { Reading } from "./reading.ts";
import { tokensOf } from "./tokens.ts";

/** " | Outlet", " - Outlet": what a page's title says about the site. */
const siteTail = /\s{1,10}[|–—·]\s+[^|–—·]{2,40}$/u;
const leastWords = 4;
const mostWords = 20;

/** "…, the energy ministry said": who says so, at the end of a report's first sentence. */
const saying =
  /, [^,]{3,60} (?:said|says|say|announced)(?: on \p{Lu}\p{Ll}+day| (?:late|early) on \p{Lu}\p{Ll}+day| in the evening)?$/u;

const figures = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** A headline with a figure that other sources contradict takes a side: it is chosen only where the others say far less. */
const disputedShare = 0.4;

/**
 * The title of a source that says most of what all sources talk about; without a usable title the first sentence of
 * the summary.
 */
export function chooseHeadline(
  reading: Reading,
  taken: readonly boolean[],
  lede: string,
  disagreements: readonly DraftDisagreement[],
): string {
  const disputed = new Set(
    disagreements
      .filter(({ kind }) => kind === "quantity" || kind === "time")
      .flatMap(({ positions }) => positions.flatMap(({ claim }) => figures(claim))),
  );
  const ids = new Map(reading.vocabulary.map((term, id) => [term, id]));
  let best = "";
  let bestScore = 0;
  reading.articles.forEach(({ article }, index) => {
    if (!taken[index] || !article.source.title) return;
    const title = article.source.title.replace(siteTail, "").trim();
    const tokens = tokensOf(title);
    if (tokens.length < leastWords || tokens.length > mostWords || /[?…]$/.test(title)) return;
    let score = 0;
    let unknown = 0;
    for (const term of new Set(tokens.map((token) => token.term))) {
      const id = ids.get(term);
      if (id === undefined) unknown++;
      else if (reading.weight[id]! > 0) score += Math.sqrt(reading.spread[id]! / reading.articles.length);
    }
    score = score / Math.sqrt(tokens.length + 2) - unknown * 0.25;
    if (score > 0 && figures(title).some((figure) => disputed.has(figure))) score *= disputedShare;
    if (score > bestScore || (score === bestScore && title < best)) {
      best = title;
      bestScore = score;
    }
  });
  if (best) return best;
  const plain = lede.replace(/[.。]$/u, "");
  const short = plain.replace(saying, "");
  return short.split(" ").length >= leastWords ? short : plain;
}
