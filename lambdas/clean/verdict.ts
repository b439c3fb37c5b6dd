import type { Rejection, Verdict } from "../../shared/contracts/article.ts";
import type { Block, Extraction } from "./block.ts";
import { countWords } from "./words.ts";

/** What is judged: what cleaning kept, and of what. */
export interface Cleaned {
  readonly format: "html" | "text" | "markdown";
  readonly extraction: Extraction;
  readonly kept: readonly Block[];
  readonly words: number;
  readonly bytes: number;
  readonly sentences: number;
  readonly title: string | null;
  readonly doubts: readonly string[];
}

export type Judgement = { readonly verdict: Verdict } | { readonly rejection: Rejection };

const fewestWords = { html: 25, text: 5, markdown: 5 } as const;
/** A report shorter than this is a brief or a remainder; a person should look. */
const shortWords = 60;
/** A page that is turned away is short: longer, it has something to say whatever its title is. */
const turnedAwayWords = 150;

/** A page of headlines has few words; a guide to products may have hundreds of short lines, and is something to read. */
const longestListing = 600;

const reject = (code: Rejection["code"], message: string): Judgement => ({ rejection: { code, message } });

// Status codes and the set phrases of servers and bot checks, which are much the same in every language's pages.
const errorTitle =
  /^(?:error\s*)?(?:40[0134]|410|429|451|50[0-4])\b|\b(?:40[34]|50[023])\b.{0,20}(?:error|forbidden|gateway|unavailable|not found)|^(?:page|seite|página|pagina|article) (?:not found|nicht gefunden|no encontrada|introuvable)|^(?:access denied|just a moment|attention required|are you a (?:human|robot)|pardon our interruption|robot check|security check)/i;
const consent =
  /\b(?:cookies?|consent|gdpr|ccpa|tracking|einwilligung|datenschutz|consentement|consentimiento|consenso)\b/i;
const paywall =
  /\b(?:subscribe(?:rs)?|subscription|abonn\p{L}{0,8}|suscr\p{L}{0,8}|abbonat\p{L}{0,4}|assin\p{L}{0,6}|log ?in|sign ?in|anmelden|registrieren|premium)\b/iu;

const share = (blocks: readonly Block[], test: RegExp): number =>
  blocks.length === 0 ? 0 : blocks.filter((block) => test.test(block.text)).length / blocks.length;

/** How many of the kept blocks hold running text: a sentence's worth of words. */
const runningShare = (kept: readonly Block[]): number => {
  const running = kept.filter((block) => countWords(block.text) >= 15).length;
  return kept.length === 0 ? 0 : running / kept.length;
};

/** Judges what cleaning gave: an article, a doubtful one, or none at all, with reasons that a person understands. */
export const judge = (cleaned: Cleaned): Judgement => {
  const { extraction, kept, words, format } = cleaned;
  if (extraction.refusal) return { rejection: extraction.refusal };
  const title = cleaned.title ?? "";
  const ofPage = format === "html" ? ` on a page of ${Math.max(1, Math.round(cleaned.bytes / 1024))} KB` : "";
  if (words < turnedAwayWords && format === "html") {
    if (errorTitle.test(title)) return reject("error-page", `This is an error page (“${title}”), not an article.`);
    if (kept.length > 0 && share(kept, consent) >= 0.5)
      return reject("cookie-wall", "The page asks for consent to cookies and does not show the article.");
  }
  if (words < fewestWords[format])
    return reject(
      "nothing-left",
      `No article was found: ${words === 1 ? "1 word is" : `${words} words are`} left${ofPage}.`,
    );
  const notes: string[] = [...cleaned.doubts, ...extraction.doubts];
  if (words < shortWords && format === "html") {
    if (share(kept, paywall) > 0.25)
      return reject("paywall", "Only the beginning of the article is there; the rest is for subscribers.");
    notes.push(`Only ${words} words were found${ofPage}.`);
  }
  if (
    format === "html" &&
    kept.length >= 12 &&
    runningShare(kept) < 0.12 &&
    words < longestListing &&
    cleaned.sentences < kept.length / 3
  )
    return reject("listing-page", "This is a page of links to articles, not an article.");
  return { verdict: { grade: notes.length > 0 ? "doubtful" : "ok", notes } };
};
