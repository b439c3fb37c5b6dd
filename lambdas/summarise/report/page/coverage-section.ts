import type { CoverageRow } from "../../../../shared/contracts/summary.ts";
import { limits } from "../../../../shared/limits.ts";
import type { NumberedSource } from "../story-view.ts";
import { count } from "../wording.ts";
import { citationList } from "./citation.ts";
import { type Html, html } from "./html-tag.ts";
import { type Page, shownCount, sourceId } from "./page.ts";

/** Names fit above the columns of a picture this wide; beyond it, numbers stand alone. */
const maxNamedColumns = 10;

/** Sources next to the ones they repeat, the set-aside ones left out. */
const columnsOf = (page: Page): readonly NumberedSource[] => {
  const { sources, byId } = page.view;
  const anchor = ({ source, number }: NumberedSource): number =>
    source.copyOf === undefined ? number : (byId.get(source.copyOf)?.number ?? number);
  return sources
    .filter(({ source }) => source.offTopic !== true)
    .toSorted((a, b) => anchor(a) - anchor(b) || a.number - b.number);
};

const header = (from: NumberedSource, named: boolean): Html =>
  html`<th scope="col"${from.source.copyOf !== undefined && html` class="copy"`}><a href="#${sourceId(from)}"><span class="num">${from.number}</span> <bdi class="${named ? "name" : "sr"}">${from.name}</bdi></a></th>`;

const cell = (reported: boolean, copy: boolean): Html =>
  reported
    ? html`<td class="y"><span${copy && html` class="copy"`}><span class="sr">${copy ? "yes, as a copy" : "yes"}</span></span></td>`
    : html`<td><span class="sr">no</span></td>`;

const row = (page: Page, item: CoverageRow, i: number, columns: readonly NumberedSource[], witnesses: number): Html => {
  const by = new Set(item.reportedBy);
  const support = columns.filter(({ source, independent }) => independent && by.has(source.id)).length;
  const share = `${support} of ${witnesses}`;
  const label = `${share} sources report this: quotes`;
  const picture =
    columns.length <= limits.maxPageMatrixSources
      ? columns.map(({ source, independent }) => cell(by.has(source.id), !independent))
      : html`<td class="bar"><meter min="0" max="${witnesses}" value="${support}" aria-label="${share}"></meter></td>`;
  return html`<tr><th scope="row" dir="auto">${item.claim}</th>${picture}<td class="share">${citationList(page, `k${i + 1}`, share, label, item.evidence)}</td></tr>`;
};

/** Claims × sources as a picture: a filled dot where a source reports the claim. */
export const coverageSection = (page: Page): Html | null => {
  const { coverage } = page.view.summary;
  if (coverage.length === 0) return null;
  const columns = columnsOf(page);
  const witnesses = columns.filter(({ independent }) => independent).length;
  const shown = coverage.slice(0, shownCount(page, coverage.length, limits.maxPageCoverageRows));
  const matrix = columns.length <= limits.maxPageMatrixSources;
  const named = columns.length <= maxNamedColumns;
  return html`<section class="coverage" id="coverage" aria-labelledby="h-coverage"><h2 id="h-coverage">Who reports what</h2>
<p class="how">A dot means that the source reports the claim. ${columns.some(({ independent }) => !independent) && "Hollow dots are copies of another source and don’t count as further support. "}An empty field means only that this article leaves it out.</p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="h-coverage"><table class="${matrix ? "matrix" : "bars"}${named && " named"}"><thead><tr><td></td>${
    matrix ? columns.map((from) => header(from, named)) : html`<td></td>`
  }<th scope="col"><span class="sr">Sources in all</span></th></tr></thead><tbody>${shown.map((item, i) => row(page, item, i, columns, witnesses))}</tbody></table></div>${
    coverage.length > shown.length &&
    html`<p class="none">${count(coverage.length - shown.length, "further claim")} in summary.json.</p>`
  }</section>`;
};
