import { expect, test } from "vitest";
import { goldShare, labelLines } from "./gold-labels.ts";
import { dump, parsePage } from "./page-dump.ts";
import { labelled } from "./text-data.ts";

const page = `<html><head><title>t</title><style>p{}</style></head><body>
<nav><ul><li>Home<li>Weather</ul></nav>
<article><h1>Lock closed for repair</h1>
<p>The outer lock of the harbour will be closed for three weeks in May.</p>
<h2>What now?</h2>
<p>Ferries leave from the old quay,<br>and delays are expected by everyone.</p>
<p>He said: no.</p>
<script>var ad = 1;</script>
<h3>More stories</h3><p>Another story about quite another harbour far away.</p></article>
</body></html>`;
const gold =
  "The outer lock of the harbour will be closed for three weeks in May. Ferries leave from the old quay, and delays are expected by everyone. He said: no.";

test("a page is written down line by line, and its lines get labels by the gold text", () => {
  const lines = dump(parsePage(page), { paragraphGaps: false, blockGaps: false, marks: true });
  expect(lines.map((line) => line.text)).toEqual([
    "* Home",
    "* Weather",
    "# Lock closed for repair",
    "The outer lock of the harbour will be closed for three weeks in May.",
    "## What now?",
    "Ferries leave from the old quay,",
    "and delays are expected by everyone.",
    "He said: no.",
    "### More stories",
    "Another story about quite another harbour far away.",
  ]);
  expect(labelLines(lines, gold)).toEqual([0, 0, 2, 1, 2, 1, 1, 1, 0, 0]);
  expect(goldShare(lines.map((line) => line.text).join("\n"), gold)).toBeGreaterThan(0.8);
});

test("blank lines are kept apart where the style has them", () => {
  const lines = dump(parsePage("<p>One.</p><p>Two.</p><div>Three.</div>"), {
    paragraphGaps: true,
    blockGaps: false,
    marks: false,
  });
  expect(lines.map((line) => line.text)).toEqual(["One.", "", "Two.", "", "Three."]);
});

test("each line that cleaning sees keeps the label of the line that it came from", () => {
  const long = `${"A sentence that goes on for some while. ".repeat(150)}`.trim();
  const text = labelled({
    id: "x",
    site: "s",
    level: "loose",
    en: true,
    noisy_text: `Menu\n\n${long}\n\u200b\nThe end of it.\nMenu`,
    labels: [0, -2, 1, -2, 1, 0],
  });
  expect(text.lines.length).toBeGreaterThan(6);
  expect(text.labels).toEqual([0, ...text.lines.slice(3).map(() => 1), 1, 0]);
});
