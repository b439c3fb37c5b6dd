import picocolors from "picocolors";
import type { Disagreement, Position, StorySummary } from "../../../shared/contracts/summary.ts";
import { disputesOf } from "./disputed.ts";
import { plainText, shorten } from "./plain-text.ts";
import {
  evidenceBySource,
  explanationOf,
  noDisagreement,
  repeatsQuote,
  type StoryView,
  sharedQuotes,
  standfirst,
  viewStory,
} from "./story-view.ts";
import { pad, wrap } from "./terminal-lines.ts";
import { count, formatTime, kindLabel } from "./wording.ts";

export interface TextOptions {
  /** Width of the terminal in cells. */
  readonly columns: number;
  readonly color: boolean;
}

type Colors = ReturnType<typeof picocolors.createColors>;
type Paint = (line: string) => string;

/** Narrower than this, two columns are harder to read than two paragraphs. */
const minColumnCells = 34;
/** " │ " */
const borderCells = 3;
const maxLineCells = 100;
const maxQuoteChars = 280;
const maxClaimChars = 150;
const maxCoverageRows = 12;
/** More dots than this side by side are no picture. */
const maxDots = 20;
const maxQuotesPerPosition = 3;

/** Printing needs colours only after wrapping and padding, so that escape codes don't count as width. */
interface Printer {
  readonly columns: number;
  readonly colors: Colors;
  readonly view: StoryView;
}

const block = (text: string, columns: number, indent: string, paint: Paint): readonly string[] =>
  wrap(plainText(text), Math.max(8, columns - indent.length)).map((line) => indent + paint(line));

interface Row {
  readonly text: string;
  readonly paint: Paint;
}

const positionRows = ({ colors, view }: Printer, position: Position, columns: number): readonly Row[] => {
  const plain: Paint = (line) => line;
  const quotes = sharedQuotes(view, position.evidence);
  const rows = (text: string, paint: Paint): readonly Row[] =>
    wrap(plainText(text), columns).map((line) => ({ text: line, paint }));
  const shown = quotes.slice(0, maxQuotesPerPosition);
  return [
    ...(repeatsQuote(position) ? [] : rows(position.claim, colors.bold)),
    ...shown.flatMap(({ quote, voices }) => [
      ...rows(`“${shorten(quote, maxQuoteChars)}”`, plain),
      ...rows(`— ${voices.map(({ from }) => `${from.name} [${from.number}]`).join(", ")}`, colors.cyan),
    ]),
    ...(quotes.length > shown.length
      ? rows(`and ${count(quotes.length - shown.length, "more quote")}`, colors.cyan)
      : []),
  ];
};

const disagreement = (printer: Printer, item: Disagreement, i: number): readonly string[] => {
  const { columns, colors } = printer;
  const indent = "   ";
  const room = columns - indent.length - borderCells * (item.positions.length - 1);
  const width = Math.floor(room / item.positions.length);
  const head = [
    ...block(`${i + 1}. ${item.question}`, columns, "", colors.bold),
    ...block(`${kindLabel[item.kind]}. ${explanationOf(item)}`, columns, indent, colors.dim),
  ];
  if (width < minColumnCells) {
    const stacked = item.positions.flatMap((position) => [
      "",
      ...positionRows(printer, position, columns - indent.length - 2).map(
        ({ text, paint }) => `${indent}${colors.yellow("│")} ${paint(text)}`,
      ),
    ]);
    return [...head, ...stacked, ""];
  }
  const sides = item.positions.map((position) => positionRows(printer, position, width));
  const height = Math.max(...sides.map((rows) => rows.length));
  const lines = Array.from({ length: height }, (_, at) =>
    sides
      .map((rows, side) => {
        const { text, paint } = rows[at] ?? { text: "", paint: String };
        if (side === sides.length - 1) return text === "" ? "" : ` ${paint(text)}`;
        return `${side === 0 ? "" : " "}${paint(pad(text, width))} ${colors.yellow("│")}`;
      })
      .join(""),
  );
  return [...head, "", ...lines.map((line) => indent + line), ""];
};

/** The picture in a terminal: a column of dots for each source, under its number where that is one digit. */
const coverage = ({ columns, colors, view }: Printer): readonly string[] => {
  const shown = view.sources.filter(({ independent }) => independent);
  const dotted = shown.length <= maxDots;
  const rows = view.summary.coverage
    .map(({ claim, reportedBy }) => ({ claim, by: shown.filter(({ source }) => reportedBy.includes(source.id)) }))
    .toSorted((a, b) => b.by.length - a.by.length);
  const shareCells = String(shown.length).length * 2 + 1;
  const leadCells = (dotted ? shown.length + 1 : 0) + shareCells + 2;
  const besides = columns - leadCells >= minColumnCells;
  const room = besides ? columns - leadCells : columns - 2;
  const lines = rows.slice(0, maxCoverageRows).flatMap(({ claim, by }) => {
    const dots = dotted ? `${shown.map((entry) => (by.includes(entry) ? "●" : "·")).join("")} ` : "";
    const share = `${by.length}/${shown.length}`.padStart(shareCells);
    const lead = `${colors.cyan(dots)}${colors.dim(share)}`;
    const text = wrap(shorten(plainText(claim), maxClaimChars), room);
    return besides
      ? text.map((line, i) => (i === 0 ? `${lead}  ${line}` : " ".repeat(leadCells) + line))
      : [lead, ...text.map((line) => `  ${line}`)];
  });
  const last = shown.at(-1)?.number ?? 0;
  return [
    ...(dotted && last <= 9 ? [colors.cyan(shown.map(({ number }) => String(number)).join(""))] : []),
    ...lines,
    ...(rows.length > maxCoverageRows ? [colors.dim(`and ${count(rows.length - maxCoverageRows, "more claim")}`)] : []),
  ];
};

const sources = ({ columns, colors, view }: Printer): readonly string[] =>
  view.sources.flatMap(({ number, name, source }) => {
    const original = source.copyOf === undefined ? undefined : view.byId.get(source.copyOf);
    const details = [
      source.title === null ? "" : `“${plainText(source.title)}”`,
      formatTime(source.published) ?? "",
      count(source.words, "word"),
      original === undefined ? "" : `repeats [${original.number}]`,
      source.offTopic === true ? "about something else, set aside" : "",
    ].filter((part) => part !== "");
    return [
      ...block(`[${number}] ${name}`, columns, "", colors.cyan),
      ...block(details.join(", "), columns, "    ", colors.dim),
    ];
  });

/** The summary for a terminal: at most 100 cells wide, without control characters other than the colours asked for. */
export const renderText = (summary: StorySummary, options: TextOptions): string => {
  const colors = picocolors.createColors(options.color);
  const columns = Math.min(maxLineCells, Math.max(28, options.columns));
  const view = viewStory(summary);
  const printer = { columns, colors, view };
  const { basis, dispute } = standfirst(view);
  const heading = (text: string): readonly string[] => ["", colors.underline(text), ""];
  const prose = summary.summary.map((sentence) => {
    const { text, citations } = sentence;
    const cited = evidenceBySource(view, citations).map(({ from }) => from.number);
    const disputes = disputesOf(sentence, summary.disagreements);
    return `${plainText(text)} [${cited.join(",")}]${disputes.length > 0 ? ` (disputed: ${disputes.join(", ")})` : ""}`;
  });
  const lines = [
    ...block(summary.headline, columns, "", colors.bold),
    ...block(`${basis} ${dispute}`, columns, "", colors.dim),
    ...summary.warnings.flatMap(({ message }) => block(`Note: ${message}`, columns, "", colors.yellow)),
    "",
    ...(prose.length === 0
      ? ["There is no summary: no article could be used."]
      : block(prose.join(" "), columns, "", String)),
    ...heading("Where the sources disagree"),
    ...(summary.disagreements.length === 0
      ? block(noDisagreement(view), columns, "", String)
      : summary.disagreements.flatMap((item, i) => disagreement(printer, item, i))),
    ...(summary.coverage.length === 0 ? [] : [...heading("Who reports what"), ...coverage(printer)]),
    ...(view.sources.length === 0 ? [] : [...heading("Sources"), ...sources(printer)]),
    ...(summary.rejected.length === 0 ? [] : heading("Rejected uploads")),
    ...summary.rejected.flatMap(({ key, reason }) => block(`${key}: ${reason}`, columns, "", colors.yellow)),
  ];
  return `${lines.join("\n")}\n`;
};
