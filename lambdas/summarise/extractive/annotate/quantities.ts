import { eventOf, isPeople } from "../lexicon/en-events.ts";
import type { Lexicon, Qualifier } from "../lexicon/lexicon.ts";
import { wordSet } from "../lexicon/words.ts";
import { readAmount } from "./amounts.ts";
import { restOfSpan, type Span, spanWithoutNumber } from "./spans.ts";
import type { Quantity, QuantityKind, Token } from "./types.ts";

const CURRENCY_SYMBOLS: Readonly<Record<string, string>> = {
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₽": "RUB",
  "₹": "INR",
  "₺": "TRY",
  "₴": "UAH",
  "₩": "KRW",
  "₪": "ILS",
};
/** Words that a noun phrase may have between a number and its head. */
const MAX_HEAD_DISTANCE = 6;
const MAX_QUALIFIER_WORDS = 4;

/** The noun that follows token `from`: what is counted, with the words in between. */
function headAfter(tokens: readonly Token[], from: number, many: boolean, lexicon: Lexicon, tagged: boolean) {
  const modifiers: string[] = [];
  let head = "";
  let last = from;
  for (let index = from; index < Math.min(tokens.length, from + MAX_HEAD_DISTANCE); index++) {
    const token = tokens[index]!;
    if (token.text === "-" && head === "") continue;
    // "The 80 or so men".
    if (
      index === from &&
      token.lower === "or" &&
      tokens[index + 1]?.lower === "so" &&
      tokens[index + 2]?.pos === "NOUN"
    ) {
      index += 1;
      continue;
    }
    if (token.kind !== "word") break;
    if (lexicon.partitives.has(token.lower) && head === "") continue;
    if (!tagged) {
      if (token.stop) break;
      return { head: token.lemma, modifiers, last: index + 1 };
    }
    // "face-to-face meeting", "ex-Soviet nations": what is joined by a hyphen only describes.
    if (tokens[index + 1]?.text === "-" && tokens[index + 1]!.start === token.end) {
      modifiers.push(token.lemma);
      index += 1;
      continue;
    }
    if (tokens[index - 1]?.text === "-" && token.stop) continue;
    const nominal = token.pos === "NOUN" || token.pos === "PROPN";
    if (!nominal && (head !== "" || (token.pos !== "ADJ" && token.pos !== "VERB") || token.stop)) break;
    if (token.pos === "VERB" && !/(?:ed|ing|en)$/.test(token.lower)) break;
    if (nominal) {
      if (head !== "") modifiers.push(head);
      head = token.lemma;
      last = index + 1;
      // A plural ends the phrase when several are counted: "two countries move".
      if (many && isPlural(token)) break;
    } else modifiers.push(token.lemma);
  }
  const joined =
    many && tagged && head !== "" && !isPeople(head) && eventOf(head) === undefined
      ? joinedNoun(tokens, last)
      : undefined;
  if (joined !== undefined) return { head: tokens[joined]!.lemma, modifiers: [...modifiers, head], last: joined + 1 };
  return { head, modifiers: head === "" ? [] : modifiers, last };
}

/** Tokens in which the noun stands that several words before it describe. */
const MAX_JOINED = 7;
/** Nouns of which the plural has no form of its own. */
const UNCHANGED = wordSet("aircraft spacecraft hovercraft series species sheep fish deer staff crew police cattle");

/** "29 navy, coastguard and merchant ships": the plural behind nouns in a row, where the first is no plural. */
function joinedNoun(tokens: readonly Token[], last: number): number | undefined {
  const first = tokens[last - 1]!;
  if (isPlural(first) || first.isName || UNCHANGED.has(first.lemma)) return undefined;
  let hasAnd = false;
  for (let at = last; at < Math.min(tokens.length, last + MAX_JOINED); at++) {
    const { text, lower, pos } = tokens[at]!;
    if ((lower === "and" || lower === "or") && tokens[at - 1]?.text !== ",") hasAnd = true;
    else if (text === "," && !hasAnd) continue;
    else if (pos === "NOUN" && hasAnd) {
      if (isPlural(tokens[at]!)) return at;
    } else if (pos !== "NOUN" && pos !== "ADJ") return undefined;
  }
  return undefined;
}

/** "A crowd of 4,000": what is counted stands before the number when nothing that can be counted follows. */
function headBefore(tokens: readonly Token[], first: number) {
  const noun = tokens[first - 2];
  if (tokens[first - 1]?.lower !== "of" || noun?.pos !== "NOUN") return undefined;
  return /^(?:number|total|one|sum|rise|fall|increase|drop)$/.test(noun.lemma)
    ? undefined
    : { head: noun.lemma, modifiers: [] };
}

function isPlural(token: Token): boolean {
  return !token.isName && (token.lemma !== token.lower || token.lower === "people" || token.lower === "troops");
}

/** "Two dozen" is said of 23 too. */
const DOZEN = 12;

/** The longest qualifying phrase that ends right before token `first`, and where it starts. */
function qualifierBefore(tokens: readonly Token[], first: number, lexicon: Lexicon) {
  for (let words = Math.min(MAX_QUALIFIER_WORDS, first); words >= 1; words--) {
    const phrase = tokens
      .slice(first - words, first)
      .map((token) => token.lower)
      .join(" ");
    const qualifier = lexicon.qualifiers.get(phrase);
    if (qualifier !== undefined) return { qualifier, start: first - words };
  }
  return { qualifier: "exact" as Qualifier, start: first };
}

function qualifierAfter(tokens: readonly Token[], last: number, lexicon: Lexicon): Qualifier | undefined {
  for (let words = 3; words >= 1; words--) {
    const after = tokens.slice(last, last + words).map(({ lower }) => lower);
    const qualifier = lexicon.trailingQualifiers.get(after.join(" "));
    // "Thirty days at least": but "thirty, at least twelve of them" is no bound of the thirty.
    const next = tokens[last + words]?.kind;
    if (qualifier !== undefined && !(after[0] === "at" && next === "number")) return qualifier;
  }
  return undefined;
}

/** Words that may stand between an amount and the time that it is for: "640 crowns more a year". */
const MAX_BEFORE_PERIOD = 4;

/** "A month", "per year", "every week": the stretch of time that an amount is for, in seconds. */
function periodAfter(tokens: readonly Token[], last: number, lexicon: Lexicon): number | undefined {
  for (let at = last; at < Math.min(tokens.length - 1, last + MAX_BEFORE_PERIOD); at++) {
    const { lower, kind } = tokens[at]!;
    if (kind !== "word") return undefined;
    if (lower === "annually" || lower === "yearly") return lexicon.units.get("year")?.factor;
    if (lower === "monthly") return lexicon.units.get("month")?.factor;
    if (!/^(?:a|an|per|every|each)$/.test(lower)) continue;
    const unit = lexicon.units.get(tokens[at + 1]!.lower);
    if (unit?.measure === "duration") return unit.factor;
  }
  return undefined;
}

/** Longest unit (two words or one) at token `index`. */
function unitAt(tokens: readonly Token[], index: number, lexicon: Lexicon) {
  const one = tokens[index]?.lower ?? "";
  const two = lexicon.units.get(`${one} ${tokens[index + 1]?.lower ?? ""}`);
  if (two !== undefined) return { unit: two, last: index + 2 };
  const single = lexicon.units.get(one);
  return single === undefined ? undefined : { unit: single, last: index + 1 };
}

/**
 * All amounts of a sentence that aren't dates. `taken` marks tokens that belong to dates. A number without a noun is
 * kept with an empty head: in near-identical sentences it still can be compared.
 */
export function findQuantities(
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
  lexicon: Lexicon,
  tagged: boolean,
): Quantity[] {
  const found: Quantity[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (taken.has(index) || isPartOfName(tokens, index)) continue;
    const span = spanWithoutNumber(tokens, index, taken, lexicon);
    if (span !== undefined && isRate(tokens, index, found)) continue;
    if (span !== undefined) {
      const before = qualifierBefore(tokens, index, lexicon);
      found.push(spanOf(tokens, before.start, span, qualifierAfter(tokens, span.last, lexicon) ?? before.qualifier));
      index = span.last - 1;
      continue;
    }
    const amount = readAmount(tokens, index, taken, lexicon);
    if (amount === undefined) continue;
    const lowers = (from: number, count: number) =>
      tokens
        .slice(from, from + count)
        .map(({ lower }) => lower)
        .join(" ");
    // "More than a hundred": the article belongs to the number.
    const own = tokens[index]!.lower;
    const article =
      tokens[index - 1]?.lower === "a" && (lexicon.scaleWords.has(own) || lexicon.fractionWords.has(own)) ? 1 : 0;
    const before = qualifierBefore(tokens, currencyStart(tokens, index) - article, lexicon);
    let kind: QuantityKind = amount.kind;
    let unit = "";
    let factor = 1;
    let extra = 0;
    let grain: number | undefined;
    let next = amount.last;
    let first = index;
    const symbol = CURRENCY_SYMBOLS[tokens[index - 1]?.text ?? ""];
    const hyphen = tokens[next]?.text === "-" && tokens[next]!.start === tokens[next - 1]!.end ? 1 : 0;
    const after = tokens[next + hyphen];
    const measured = unitAt(tokens, next + hyphen, lexicon);
    if (kind === "ordinal" || kind === "score" || kind === "percent") {
      // Neither takes a unit.
    } else if (symbol !== undefined) {
      kind = "money";
      unit = symbol;
      first = currencyStart(tokens, index);
    } else if (CURRENCY_SYMBOLS[after?.text ?? ""] !== undefined) {
      kind = "money";
      unit = CURRENCY_SYMBOLS[after!.text]!;
      next += 1;
    } else if (tokens[next + hyphen]?.lower === "basis" && /^points?$/.test(tokens[next + hyphen + 1]?.lower ?? "")) {
      kind = "percent";
      unit = "points";
      factor = 0.01;
      next += 2 + hyphen;
    } else if (after?.text === "%" || lexicon.percentWords.has(after?.lower ?? "")) {
      kind = "percent";
      next += 1 + hyphen;
      if (/^points?$/.test(tokens[next]?.lower ?? "")) {
        unit = "points";
        next += 1;
      }
    } else if (after?.lower === "per" && tokens[next + 1]?.lower === "cent") {
      kind = "percent";
      next += 2;
    } else if (after?.lower === "pour" && tokens[next + 1]?.lower === "cent") {
      kind = "percent";
      next += 2;
    } else if (lexicon.currencyWords.has(after?.lower ?? "")) {
      kind = "money";
      unit = lexicon.currencyWords.get(after!.lower)!;
      next += 1 + hyphen;
    } else if (measured !== undefined) {
      kind = measured.unit.measure === "duration" ? "duration" : "measure";
      unit = measured.unit.measure;
      factor = measured.unit.factor;
      const rest = restOfSpan(tokens, measured.last, measured.unit, taken, lexicon);
      extra = rest.value;
      // "Five and a half years": told in half years.
      if (measured.unit.measure === "duration") grain = rest.grain / (amount.low % 1 === 0 ? 1 : 2);
      next = rest.last;
      const old = tokens[next]?.text === "-" ? tokens[next + 1] : tokens[next];
      if (kind === "duration" && old?.lower === "old") {
        kind = "age";
        next += tokens[next]?.text === "-" ? 2 : 1;
      }
    } else if (kind === "count" && isMagnitude(tokens, index)) {
      kind = "measure";
      unit = "magnitude";
    } else if (kind === "count" && isAge(tokens, index, next, amount.low)) {
      kind = "age";
      unit = "duration";
      factor = lexicon.units.get("years")?.factor ?? 1;
    }
    // "Six tenths of a percentage point".
    if (
      amount.kind === "percent" &&
      lowers(next, 3) === "of a percentage" &&
      /^points?$/.test(tokens[next + 3]?.lower ?? "")
    ) {
      unit = "points";
      factor = 0.01;
      next += 4;
    }
    // "One possible cause is burrows; another is a pipe": one of several, not how many.
    if (
      kind === "count" &&
      tokens[index]!.lower === "one" &&
      tokens.slice(next).some(({ lower }) => lower === "another")
    )
      continue;
    const trailing = qualifierAfter(tokens, next, lexicon);
    const dozens = tokens.slice(index, next).some(({ lower }) => lexicon.scaleWords.get(lower) === DOZEN);
    const leading = dozens && before.qualifier === "exact" ? "about" : before.qualifier;
    const following = headAfter(tokens, next + (kind === "count" ? hyphen : 0), amount.high !== 1, lexicon, tagged);
    const plural = following.head !== "" && isPlural(tokens[following.last - 1]!);
    const noun =
      kind === "age"
        ? { head: "", modifiers: [] }
        : ((plural || kind !== "count" ? undefined : headBefore(tokens, before.start)) ?? following);
    const per = kind === "duration" || kind === "age" ? undefined : periodAfter(tokens, next, lexicon);
    found.push({
      ...(per === undefined ? {} : { per }),
      ...decimalsOf(tokens[index]!),
      ...(grain === undefined || kind !== "duration" ? {} : { grain }),
      kind,
      low: amount.low * factor + extra,
      high: amount.high * factor + extra,
      qualifier: trailing ?? leading,
      vague: amount.vague,
      unit,
      head: noun.head,
      modifiers: noun.modifiers,
      first: Math.min(before.start, first),
      last: next,
      start: tokens[Math.min(before.start, first)]!.start,
      end: tokens[next - 1]!.end,
    });
    index = Math.max(index, next - 1);
  }
  return found;
}

/** How exactly a number is told, where its value doesn't show it: "7.00". */
function decimalsOf({ kind, text }: Token): { readonly decimals?: number } {
  const zeros = kind === "number" ? /[.,](\d{0,2}0)$/.exec(text)?.[1] : undefined;
  return zeros === undefined || zeros.length === 3 ? {} : { decimals: zeros.length };
}

/** "Two million euros a year", "ten litres of milk a day", "twice a week": how often, not how long. */
function isRate(tokens: readonly Token[], index: number, found: readonly Quantity[]): boolean {
  if (!/^(?:a|an)$/.test(tokens[index]!.lower)) return false;
  const before = tokens[index - 1];
  if (before === undefined || before.kind === "mark") return false;
  if (/^(?:once|twice|times)$/.test(before.lower)) return true;
  const amount = found.findLast(({ last }) => last <= index);
  if (amount === undefined || index - amount.last > MAX_BEFORE_PERIOD || amount.kind === "duration") return false;
  const between = tokens.slice(amount.last, index);
  return between.every(
    ({ kind, pos, lower }) => kind === "word" && (pos === "NOUN" || pos === "ADJ" || lower === "of"),
  );
}

/** A length of time that is told without a number. */
function spanOf(
  tokens: readonly Token[],
  first: number,
  { value, grain, last, measure }: Span & { readonly measure: string },
  qualifier: Qualifier,
): Quantity {
  return {
    kind: "duration",
    low: value,
    high: value,
    qualifier,
    vague: false,
    grain,
    unit: measure,
    head: "",
    modifiers: [],
    first,
    last,
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
  };
}

/** What is told apart by numbers: "Road 14", "train 4417", "resolution 2118". By lemma. */
const NUMBERED = wordSet(`
apartment appendix area article battalion block boat brigade bus carriage case category channel chapter clause coach district division exhibit flight
grade
floor formula gate group highway house lane level line lot motorway number page paragraph phase pier pit platform precinct
proposition protocol reactor regiment resolution road room route runway seat section sector shaft stage stand station stone
street studio terminal tier track train tram tramline tunnel type unit verse ward warehouse well zone
`);

/** "Covid-19", "G20", "One Direction", "County Road 14", "bus No. 7": a number that belongs to a name counts nothing. */
function isPartOfName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  if (/^\d+$/.test(token.text) && before !== undefined) {
    if (before.pos !== "VERB" && NUMBERED.has(before.lower)) return true;
    if (/^nos?$/.test(before.lower) && before.text.startsWith("N")) return true;
    if (before.text === "." && /^Nos?$/.test(tokens[index - 2]?.text ?? "")) return true;
  }
  if (before?.text === "-" && before.end === token.start) {
    const joined = tokens[index - 2];
    if (joined?.kind === "word" && joined.end === before.start && joined.isName) return true;
  }
  if (before?.kind === "word" && before.end === token.start) return true;
  // "BERGEN, Norway - Fourteen miners": what follows a mark begins anew.
  return token.kind === "word" && index > 0 && token.isName && before?.kind !== "mark";
}

/** Where "US$" or "$" begins, given the index of the number. */
function currencyStart(tokens: readonly Token[], index: number): number {
  if (CURRENCY_SYMBOLS[tokens[index - 1]?.text ?? ""] === undefined) return index;
  const letters = tokens[index - 2];
  return letters !== undefined &&
    /^(?:US|A|C|AU|NZ|HK|S)$/.test(letters.text) &&
    letters.end === tokens[index - 1]!.start
    ? index - 2
    : index - 1;
}

/** Words between the strength of an earthquake and what says that it is one. */
const MAGNITUDE_REACH = 9;

/** "A magnitude of 6.4", "6.4 on the Richter scale", "measured the magnitude 6.4 quake". */
function isMagnitude(tokens: readonly Token[], index: number): boolean {
  const { kind, text } = tokens[index]!;
  return (
    kind === "number" &&
    /^\d\.\d$/.test(text) &&
    tokens
      .slice(Math.max(0, index - MAGNITUDE_REACH), index + MAGNITUDE_REACH)
      .some(({ lower }) => /^(?:magnitude|richter|seismolog\p{L}+)$/u.test(lower))
  );
}

/** "John Smith, 42, said", "aged 42", "a student of 19": a number between commas right after a name, or after "aged". */
function isAge(tokens: readonly Token[], first: number, last: number, value: number): boolean {
  if (tokens[first - 1]?.lower === "aged") return true;
  const noun = tokens[first - 2];
  if (
    tokens[first - 1]?.lower === "of" &&
    /^(?:a|an|the)$/.test(tokens[first - 3]?.lower ?? "") &&
    noun?.pos === "NOUN" &&
    /^(?:[,.)]|and|who|whose|was|is|has|had|from)$/.test(tokens[last]?.text ?? "") &&
    value < 120
  )
    return isPeople(noun.lemma) && !/^(?:mother|father|parent)$/.test(noun.lemma);
  return (
    tokens[first - 1]?.text === "," &&
    tokens[first - 2]?.isName === true &&
    /^[,.)]$/.test(tokens[last]?.text ?? "") &&
    value > 0 &&
    value < 120
  );
}
