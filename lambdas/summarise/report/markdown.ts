import type { Disagreement, StorySummary } from "../../../shared/contracts/summary.ts";
import { disputesOf } from "./disputed.ts";
import { escapeMarkdown, markdownLink } from "./markdown-escape.ts";
import {
  evidenceBySource,
  explanationOf,
  noDisagreement,
  type StoryView,
  sharedQuotes,
  standfirst,
  support,
  viewStory,
} from "./story-view.ts";
import { webAddress } from "./web-address.ts";
import { count, formatTime, kindLabel, listed } from "./wording.ts";

const quoted = (quote: string): string => `“${escapeMarkdown(quote)}”`;

const numbers = (view: StoryView, ids: readonly string[]): string =>
  ids.map((id) => String(view.byId.get(id)?.number ?? "?")).join(", ");

const prose = (view: StoryView): readonly string[] =>
  view.summary.summary.map((sentence, i) => {
    const { text, citations } = sentence;
    const cited = evidenceBySource(view, citations).map(({ from }) => from.source.id);
    const disputes = disputesOf(sentence, view.summary.disagreements);
    const disputed = disputes.length > 0 ? ` *(disputed: ${disputes.join(", ")})*` : "";
    return `${escapeMarkdown(text)} \\[${numbers(view, cited)}\\][^${i + 1}]${disputed}`;
  });

const notes = (view: StoryView): readonly string[] =>
  view.summary.summary.map(({ citations }, i) => {
    const quotes = evidenceBySource(view, citations).map(
      ({ from, evidence }) =>
        `${from.number} ${escapeMarkdown(from.name)}: ${evidence.map((item) => quoted(item.quote)).join(" … ")}`,
    );
    return `[^${i + 1}]: ${quotes.join(" · ")}`;
  });

const disagreement = (view: StoryView, item: Disagreement, i: number): string => {
  const positions = item.positions.map((position) => {
    const quotes = sharedQuotes(view, position.evidence).map(({ quote, voices }) => {
      const names = voices.map(({ from }) => `${escapeMarkdown(from.name)} \\[${from.number}\\]`);
      return `  > ${quoted(quote)} — ${listed([...new Set(names)])}`;
    });
    return `- **${escapeMarkdown(position.claim)}** (${support(view, position.evidence)})\n\n${quotes.join("\n  >\n")}`;
  });
  const head = `### ${i + 1}\\. ${escapeMarkdown(item.question)}`;
  return [head, `*${kindLabel[item.kind]}.* ${escapeMarkdown(explanationOf(item))}`.trim(), ...positions].join("\n\n");
};

const coverage = (view: StoryView): string => {
  const columns = view.sources.filter(({ source }) => source.offTopic !== true);
  const head = ["", "Claim", ...columns.map(({ number }) => String(number)), ""].join(" | ").trim();
  const rule = `| --- |${" :-: |".repeat(columns.length)}`;
  const rows = view.summary.coverage.map(({ claim, reportedBy }) => {
    const cells = columns.map(({ source }) => (reportedBy.includes(source.id) ? "●" : "–"));
    // A spreadsheet takes a pasted cell that begins with one of these for a formula.
    const safe = escapeMarkdown(claim).replace(/^\\?[=+\-@]/, "\u2060$&");
    return ["", safe, ...cells, ""].join(" | ").trim();
  });
  return [head, rule, ...rows].join("\n");
};

const sources = (view: StoryView): string =>
  view.sources
    .map(({ number, source, name }) => {
      const address = webAddress(source.url);
      const title = source.title ?? "";
      const original = source.copyOf === undefined ? undefined : view.byId.get(source.copyOf);
      return [
        `${number}. **${escapeMarkdown(name)}**`,
        title !== "" && (address === null ? quoted(title) : markdownLink(title, address.href)),
        title === "" && address !== null && markdownLink(address.host, address.href),
        formatTime(source.published),
        count(source.words, "word"),
        original !== undefined && `repeats source ${original.number}, so the two count as one`,
        source.offTopic === true && "about something else, so it was set aside",
        `file ${escapeMarkdown(source.key)}`,
      ]
        .filter((part) => typeof part === "string")
        .join(" — ");
    })
    .join("\n");

/** The summary as Markdown (CommonMark with GFM tables and footnotes). Whatever comes from articles stays text. */
export const renderMarkdown = (summary: StorySummary): string => {
  const view = viewStory(summary);
  const { basis, dispute } = standfirst(view);
  const { engine } = summary;
  const parts = [
    `# ${escapeMarkdown(summary.headline) || "Untitled story"}`,
    `*${basis}* ${dispute === "" ? "" : `**${dispute}**`}`.trim(),
    ...summary.warnings.map(({ message }) => `> **Note:** ${escapeMarkdown(message)}`),
    "## Summary",
    summary.summary.length === 0 ? "There is no summary: no article could be used." : prose(view).join("\n"),
    "## Where the sources disagree",
    summary.disagreements.length === 0
      ? noDisagreement(view)
      : summary.disagreements.map((item, i) => disagreement(view, item, i)).join("\n\n"),
    ...(summary.coverage.length === 0 ? [] : ["## Who reports what", coverage(view)]),
    "## Sources",
    view.sources.length === 0 ? "None." : sources(view),
    ...(summary.rejected.length === 0
      ? []
      : [
          "## Rejected uploads",
          summary.rejected.map(({ key, reason }) => `- ${escapeMarkdown(key)}: ${escapeMarkdown(reason)}`).join("\n"),
        ]),
    "---",
    `Story ${escapeMarkdown(summary.story)}, ${formatTime(summary.createdAt) ?? escapeMarkdown(summary.createdAt)}. ` +
      `Written by software (${escapeMarkdown(engine.name)} engine${engine.model === undefined ? "" : `, ${escapeMarkdown(engine.model)}`}) ` +
      "from the articles above; each quote was checked against its article.",
    notes(view).join("\n\n"),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
};
