import type { CoverageRow } from "../../../../shared/contracts/summary.ts";
import { limits } from "../../../../shared/limits.ts";
import { plainText, shorten } from "../plain-text.ts";
import type { NumberedSource, StoryView } from "../story-view.ts";
import { count } from "../wording.ts";
import { claimMark } from "./citation.ts";
import { type Html, html } from "./html-tag.ts";
import { type Page, shownCount, sourceId } from "./page.ts";

/** Up to here the columns bear names, and fit a phone when the claim stands above its dots. */
const maxNamedColumns = 9;

/** About two lines beside the picture; the whole claim stands above its quotes. */
const maxClaimChars = 130;

/**
 * How the picture is drawn: few columns with names, many with numbers only (and as bars on a phone), or, where dots
 * would be no picture any more, always as bars.
 */
type Form = "few" | "many" | "bars";

interface Matrix {
  readonly page: Page;
  readonly columns: readonly NumberedSource[];
  /** Independent sources among the columns. */
  readonly witnesses: number;
  readonly form: Form;
}

/** Sources next to the ones they repeat, the set-aside ones left out. */
const columnsOf = (page: Page): readonly NumberedSource[] => {
  const { sources, byId } = page.view;
  const anchor = ({ source, number }: NumberedSource): number =>
    source.copyOf === undefined ? number : (byId.get(source.copyOf)?.number ?? number);
  return sources
    .filter(({ source }) => source.offTopic !== true)
    .toSorted((a, b) => anchor(a) - anchor(b) || a.number - b.number);
};

// Many columns are too narrow to be aimed at, and fifty stops on the way to the table help nobody.
const header = ({ form }: Matrix, from: NumberedSource): Html =>
  form === "few"
    ? html`<th scope="col" role="columnheader"><a href="#${sourceId(from)}"><span class="num">${from.number}</span> <bdi class="name">${from.name}</bdi></a></th>`
    : html`<th scope="col" role="columnheader"><span class="num">${from.number}</span> <bdi class="sr">${from.name}</bdi></th>`;

const cell = (reported: boolean, independent: boolean): Html =>
  reported
    ? html`<td role="cell"><span class="${independent ? "dot" : "dot copy"}"></span><span class="sr">${independent ? "yes" : "yes, as a copy"}</span></td>`
    : html`<td role="cell"><span class="sr">no</span></td>`;

interface Row {
  readonly item: CoverageRow;
  readonly by: ReadonlySet<string>;
  readonly support: number;
}

const rowsOf = ({ page, columns }: Matrix): readonly Row[] =>
  page.view.summary.coverage
    .map((item) => {
      const by = new Set(item.reportedBy);
      return {
        item,
        by,
        support: columns.filter(({ source, independent }) => independent && by.has(source.id)).length,
      };
    })
    .toSorted((a, b) => b.support - a.support);

const tableRow = ({ page, columns, witnesses, form }: Matrix, { item, by, support }: Row, i: number): Html => {
  const share = `${support} of ${witnesses}`;
  const label = `${share} sources report this: quotes`;
  const bar = html`<td class="bar" role="cell"><meter min="0" max="${Math.max(1, witnesses)}" value="${support}" aria-label="${share}"></meter></td>`;
  return html`<tr role="row"><th scope="row" role="rowheader" dir="auto">${shorten(plainText(item.claim), maxClaimChars)}</th>${
    form !== "bars" && columns.map(({ source, independent }) => cell(by.has(source.id), independent))
  }${form !== "few" && bar}<td class="share" role="cell">${claimMark(page, `k${i + 1}`, share, label, item.claim, item.evidence)}</td></tr>`;
};

const tableOf = (matrix: Matrix, shown: readonly Row[]): Html => {
  const { columns, form } = matrix;
  return html`<table class="${form}" role="table" aria-labelledby="h-coverage"><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader"><span class="sr">Claim</span></th>${
    form !== "bars" && columns.map((from) => header(matrix, from))
  }${form !== "few" && html`<th scope="col" class="bar" role="columnheader"><span class="sr">Share</span></th>`}<th scope="col" class="share" role="columnheader"><span class="sr">Sources in all</span></th></tr></thead><tbody role="rowgroup">${shown.map((row, i) => tableRow(matrix, row, i))}</tbody></table>`;
};

/** With a single article there is nothing to compare, and the picture would be one column of dots. */
export const hasPicture = ({ summary, sources }: StoryView): boolean =>
  summary.coverage.length > 0 && sources.filter(({ source }) => source.offTopic !== true).length > 1;

/** Claims × sources as a picture: a filled dot where a source reports the claim, the most widely reported ones first. */
export const coverageSection = (page: Page): Html | null => {
  if (!hasPicture(page.view)) return null;
  const columns = columnsOf(page);
  const form =
    columns.length <= maxNamedColumns ? "few" : columns.length <= limits.maxPageMatrixSources ? "many" : "bars";
  const matrix = { page, columns, form, witnesses: columns.filter(({ independent }) => independent).length } as const;
  const rows = rowsOf(matrix);
  const shown = rows.slice(0, shownCount(page, rows.length, limits.maxPageCoverageRows));
  const single = rows.filter(({ support }) => support <= 1).length;
  const hollow = columns.some(({ independent }) => !independent);
  return html`<section class="coverage" id="coverage" aria-labelledby="h-coverage"><h2 id="h-coverage">Who reports what</h2>
<p class="how">${
    form !== "bars" && "A dot: the source reports this. "
  }${hollow && form !== "bars" && "A hollow dot: it does so as a copy of another source. "}${
    single > 0 &&
    matrix.witnesses > 1 &&
    `${single === rows.length ? "Every claim stands" : `${count(single, "claim")} ${single === 1 ? "stands" : "stand"}`} in one source only. `
  }What a source leaves out, it doesn’t thereby deny.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Table of claims and sources">${tableOf(matrix, shown)}</div>${
    rows.length > shown.length &&
    html`<p class="none">${count(rows.length - shown.length, "further claim")} in summary.json.</p>`
  }</section>`;
};
