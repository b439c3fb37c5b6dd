/** Rules on English wording: which sentences are whole without their neighbours, and which small repairs are safe. */

/** Openers that tie a sentence to the one before it; the sentence is whole without them. */
const connective =
  /^(?:meanwhile|however|also|moreover|furthermore|in addition|additionally|besides|nevertheless|nonetheless|still|instead|indeed|in fact|of course|similarly|likewise|consequently|therefore|thus|then|and|but|so|yet|on the other hand|by contrast|in contrast|at the same time|for (?:his|her|their|its) part|earlier|later|separately|for example|for instance),?\s+(?=\S)/i;
/** "It comes as …": the news is what follows. */
const expletive =
  /^(?:it|this|that|the (?:news|move|announcement|development)) (?:comes|came|follows) (?:as|after|when)\s+(?=\p{Lu}|the |an? )/iu;
const innerConnective = /,\s(?:however|meanwhile|on the other hand|for example|for instance|too|moreover),\s/i;

/** Openers after which nothing is left that could be understood alone. */
const dependent =
  /^(?:he|she|they|it|its|his|her|their|him|them|this|these|that|those|such|both|neither|the (?:former|latter|pair|two|trio|duo|move|decision|announcement|remarks?|comments?|claims?|latter|plot|action|news|incident|same|others?|second|third))\b|^(?:in|after|before|during|despite|with|under|amid|following|of|by|from|since|until|on|at) (?:it|this|that|these|those|them|him|her|his|their|its|which)\b|^(?:news|word|reports?) of (?:the|this|that)\b|^(?:another|other|others|(?:one|two|three|some|all|none|most|many|few|half|each|neither|any|several) of (?:them|these|those|us)|(?:says|said|adds|added|asks|asked|writes|wrote)|even so|as such|if so|that said|as a result|because of this|so far|i|we|you|my|our|your)\b/i;

const pronoun = /^(?:he|she|they|it|his|her|hers|their|theirs|its|him|them|himself|herself|itself|themselves)$/i;
/** Stand for a person: a name must come before, a noun isn't enough. */
const personal = /^(?:he|she|his|her|hers|him|himself|herself)$/i;
/** A demonstrative that stands for something said before, not for a noun after it. */
const pointing =
  /\b(?:this|these|those)(?=[.,;]|$|\s+(?:and|but|is|was|are|were|would|will|could|has|had|did|does)\b)|\b(?:that|so)[.;]?$/i;
/** Nouns for what somebody said or did before: with "the" and nothing that says which, they point back. */
const pointingNoun =
  /\b(?:the|that|this|these|those) (?:claims?|allegations?|accusations?|assertions?|announcement|decision|move|measures?|remarks?|comments?|suggestion|latter|former|incident|same|figures?|sums?)(?! (?:that|of|to|by|in|on|over|made|for|against|about|between)\b)|\b(?:its|his|her|their) (?:claims?|allegations?|accusations?|assertions?|suggestion)(?=[.,;]|$)/i;
/** One of several who were told of before: "The third was hurt", "One, a nurse, …", "Half of those on it …". */
const oneOfSeveral =
  /^(?:the \p{L}{0,12}-?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{L}{2,9}th) (?:was|is|were|are|has|had|will)\b|one, |another(?:,| was| is)|\p{L}{3,8} (?:\p{L}{3,6} )?of (?:those|them|these)\b(?! who| that))/iu;
/** An object that stands for what was told before: the subject of its own clause can't be meant. */
const objectPronoun =
  /^([^,;:]*?)\b(them|him|it)(?=[.,;]|$|\s+(?:at|in|on|to|from|for|with|by|as|and|off|out|up|down|away|back|after|before|again)\b)/iu;
/** "None of them", "both of these": understood only where several are named before. */
const someOfThem =
  /^(.*?)\b(?:none|all|both|some|most|many|few|half|each|neither|any|one|two|three|several) of (?:them|these|those)\b(?! who| that)/iu;
/** "The overturned one", "did the rest", "whether that is so": a part of a tale that is told elsewhere. */
const elsewhere =
  /^the (?:\p{L}{1,20} )?ones?\b|\b(?:did|do|does|see|saw) the rest\b(?! of)|^whether (?:that|this|it)\b|^(?:on top of|apart from|in spite of) (?:that|this)\b|^all in all\b|^(?:here|there) (?:it|they) /iu;
const startsClause = /\b(?:that|who|which|when|while|after|before|as|if|and|but|because|whether|until|since|to)\b/i;
/** Times that only the day of the article tells. */
const deictic =
  /\b(?:this (?:morning|afternoon|evening|week|month|year)|yesterday|today|tonight|tomorrow|last (?:night|week|month|year|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter))\b/i;
const deicticFactor = 0.7;
/** Stand for several people or things: a plural must come before. */
const several = /^(?:they|their|theirs|them|themselves)$/i;
const firstPerson = /^(?:i|we|me|us|my|our|you|your)$/i;
const attributionOfQuote =
  /["”']\s{0,3},?\s{0,3}(?:he|she|they|it)\s+(?:said|added|told|wrote|says)\b|\b(?:he|she|they) (?:said|added|told|wrote)\s*[.,]?$/i;

/** Whether a quotation began before the sentence or goes on after it: the sentence is then a part of what was said. */
const breaksQuotation = (text: string): boolean => {
  const closes = text.indexOf("”");
  return (
    (closes >= 0 && closes < (text.indexOf("“") + 1 || Number.POSITIVE_INFINITY)) ||
    text.lastIndexOf("“") > text.lastIndexOf("”") ||
    (text.match(/"/g)?.length ?? 0) % 2 === 1
  );
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "PORT ANSEL (Wire) - ": the place and the agency before a report. */
const dateline =
  /^\p{Lu}{3,}[\p{Lu}\p{M}.' -]{0,30}(?:, \p{Lu}[\p{L}\p{N}., ]{1,24})?(?: \([^()]{2,30}\))? [–—-] (?=\p{Lu})/u;

/** The sentence without a leading or inner connective that ties it to its neighbour. */
export function untied(text: string): string {
  let result = text.replace(dateline, "");
  for (let i = 0; i < 2; i++) {
    const match = connective.exec(result) ?? expletive.exec(result);
    if (!match) break;
    result = capital(result.slice(match[0].length));
  }
  return result.replace(innerConnective, " ");
}

/** The text outside quotation marks, of the same length: quoted letters become spaces. */
export function unquoted(text: string): string {
  return text.replace(/“[^”]{0,2000}”|"[^"]{0,2000}"/g, (quote) => " ".repeat(quote.length));
}

const irregularPlurals = new Set("people police men women children family staff crew team couple".split(" "));
const isPlural = (noun: string): boolean => /[^s]s$/i.test(noun) || irregularPlurals.has(noun.toLowerCase());

/**
 * How well a sentence stands alone, from 0 (it can't be understood without its neighbour) to 1.
 * "He" and "she" need a name before them in the same sentence, other pronouns a name or a noun phrase. `names` are the
 * words of the sentence that belong to names, `nouns` its other nouns.
 */
export function standing(text: string, names: ReadonlySet<string>, nouns: ReadonlySet<string> = new Set()): number {
  if (dependent.test(text.replace(/^["“‘'(]+/, "")) || attributionOfQuote.test(text)) return 0;
  if (breaksQuotation(text)) return 0;
  // Words of somebody who isn't named.
  if (/^["“][^"“”]*[”"][.,]?$/.test(text)) return 0;
  if (text.endsWith("?") || text.endsWith(":") || text.endsWith("…")) return 0;
  // A line without a full stop is a caption or a byline.
  if (!/[.!”"’)]$/.test(text)) return 0.04;
  let score = 1;
  const outside = unquoted(text);
  if (pointing.test(outside)) score *= 0.15;
  if (pointingNoun.test(outside)) score *= 0.4;
  // "Here", "three days earlier": from where, and before what, the sentence before says.
  if (/\bhere\b/i.test(outside) || /^(?:\p{L}+ ){1,3}(?:earlier|later|before)\b/iu.test(outside)) score *= 0.5;
  const tokens = [...outside.matchAll(/[\p{L}\p{M}]+(?:['’](?!s\b)\p{L}+)*/gu)].map((match) => match[0]);
  const firstName = tokens.findIndex((token) => names.has(token));
  const firstPronoun = tokens.findIndex((token) => pronoun.test(token));
  const firstPersonal = tokens.findIndex((token) => personal.test(token));
  if (firstPersonal >= 0 && (firstName < 0 || firstName > firstPersonal)) score *= 0.1;
  else if (firstPronoun >= 0 && (firstName < 0 || firstName > firstPronoun)) {
    const before = tokens.slice(0, firstPronoun);
    // "People had to leave their homes": a noun that stands before is whom the pronoun means.
    const fits = several.test(tokens[firstPronoun]!)
      ? (token: string) => nouns.has(token) && isPlural(token)
      : (token: string) => /^(?:the|a|an)$/i.test(token) || nouns.has(token);
    const meant = before.some(fits);
    if (!meant) score *= firstPronoun < 4 ? 0.1 : 0.4;
    else score *= before.some((token) => nouns.has(token)) ? 0.95 : 0.8;
  }
  if (tokens.some((token) => firstPerson.test(token) && token !== "US")) score *= 0.1;
  if (deictic.test(outside)) score *= deicticFactor;
  if (oneOfSeveral.test(text) || elsewhere.test(text)) score *= 0.1;
  const [, ofWhom] = someOfThem.exec(outside) ?? [];
  if (ofWhom !== undefined) {
    const plurals = (ofWhom.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => nouns.has(word) && isPlural(word));
    // "Doctors say that none of them …": who speaks is hardly meant.
    if (plurals.length < 2) score *= 0.15;
  }
  const [, before, object] = objectPronoun.exec(outside) ?? [];
  if (before !== undefined && object !== undefined && !startsClause.test(before)) {
    const words = before.match(/[\p{L}\p{M}]+/gu) ?? [];
    const several = /^them$/i.test(object);
    const fitting = words.filter(
      (word) => (nouns.has(word) && isPlural(word) === several) || (!several && names.has(word)),
    );
    if (fitting.length < 2) score *= 0.15;
  }
  // "The two countries", "both men": understood only by who knows which.
  if (/^(?:the (?:two|three|four)|both|all three) \p{L}+/iu.test(text)) score *= 0.45;
  if (/\b(?:the two|the pair|the move|the latter)\b/i.test(outside)) score *= 0.75;
  if (/^(?:the) \p{Ll}+/u.test(text)) score *= 0.92;
  const quotedShare = 1 - outside.replace(/ {2,}/g, " ").length / Math.max(1, text.length);
  // Somebody's words are rather for the list of who said what than for a summary.
  if (quotedShare > 0.35) score *= 0.45;
  else if (quotedShare > 0) score *= 0.92;
  if (/^["“]/.test(text)) score *= 0.7;
  // "Tonight: …", "When? …": a label, not a sentence.
  if (/^[^"“:?]{1,30}[:?] /.test(text)) score *= 0.5;
  // "What they did to the town was …": a comment rather than a report.
  if (/^(?:what|how|why|whether|and|but|so|no wonder|of course)\b/i.test(text) || text.endsWith("!")) score *= 0.6;
  return score;
}

/** Words by which a writer takes sides, outside of what somebody is quoted with. */
const loaded =
  /\b(?:regime|crush(?:ed|es)|thugs?|mobs?|rioters?|so-called|shameless|shameful(?:ly)?|disgrace(?:ful)?|scandal(?:ous)?|greedy?|cynical(?:ly)?|brutal(?:ly)?|heroic|cowardly|betray(?:ed|al)|liars?|outrageous|puppets?|stooges?|traitors?|glorious|resolute|poison(?:ed|ing)|murderous|slaughter(?:ed)?|chaos|no wonder|of course|at last|left with no choice|the enemy|fabrications?|thank god)\b/i;
const attributed =
  /\b(?:sa(?:id|ys?)|according|told|called|calls|accus\p{L}+|claim\p{L}*|describ\p{L}+|spoke|alleg\p{L}+)\b/iu;

/** Whether the text takes sides by itself: in loaded words that are put down to nobody. */
export const isLoaded = (text: string): boolean => loaded.test(unquoted(text)) && !attributed.test(text);

/** Words that tie a sentence to the one before it, in languages without rules of their own. */
const tiedOpeners: Readonly<Record<string, RegExp>> = {
  de: /^(?:er|sie|es|ihr|ihre|ihm|sein|seine|dies|diese|dieser|dieses|das|dabei|dazu|damit|dadurch|daher|darum|deshalb|davon|außerdem|zudem|jedoch|dennoch|doch|aber|und|auch|so|dort|hier|danach|zuvor|inzwischen|allerdings)\b/iu,
  fr: /^(?:il|elle|ils|elles|ce|c['’]|cela|ceci|cette|ces|son|sa|ses|leur|leurs|mais|et|cependant|toutefois|pourtant|ainsi|aussi|ensuite|en outre|par ailleurs)(?:\s|$|(?<=['’]))/iu,
  es: /^(?:él|ella|ellos|ellas|esto|eso|esta|este|estos|estas|su|sus|pero|y|sin embargo|no obstante|además|también|así|allí|luego)\s/iu,
  it: /^(?:egli|lui|lei|essi|loro|questo|questa|ciò|il suo|la sua|ma|e|tuttavia|inoltre|anche|così|poi)\s/iu,
  nl: /^(?:hij|zij|ze|het|dit|dat|deze|die|zijn|haar|hun|maar|en|ook|echter|daarnaast|bovendien|toch|daarom|dus)\s/iu,
  pt: /^(?:ele|ela|eles|elas|isso|isto|este|esta|esse|essa|seu|sua|mas|e|porém|contudo|além disso|também|assim)\s/iu,
};

/** The same for a language whose grammar isn't known: only what its openers and every script show. */
export function plainStanding(text: string, language: string | null): number {
  if (/[?:…？：]$/u.test(text)) return 0.1;
  if (language && tiedOpeners[language]?.test(text)) return 0.05;
  return /[.!。！।؟]["”’»)」]?$/u.test(text) ? 1 : 0.4;
}
