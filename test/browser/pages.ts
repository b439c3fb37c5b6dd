import { renderHtml } from "../../lambdas/summarise/report/html.ts";
import { renderIndex } from "../../lambdas/summarise/report/index-page.ts";
import { bridge } from "../fixtures/report/bridge.ts";
import { makeCrowd } from "../fixtures/report/crowd.ts";
import { floodArabic } from "../fixtures/report/flood-arabic.ts";
import { attacks, hostile } from "../fixtures/report/hostile.ts";
import type { Fixture } from "../fixtures/report/make-story.ts";
import { agreement, rejectedOnly, singleSource } from "../fixtures/report/quiet.ts";

const report = ({ summary, articles }: Fixture): string => renderHtml(summary, articles);

/** Every kind of page that there is, by name. */
export const pages = {
  bridge: report(bridge),
  arabic: report(floodArabic),
  agreement: report(agreement),
  single: report(singleSource),
  rejected: report(rejectedOnly),
  hostile: report(hostile),
  crowd: report(makeCrowd()),
  index: renderIndex([
    {
      story: "bridge-closure",
      headline: bridge.summary.headline,
      sources: 6,
      disagreements: 4,
      createdAt: "2026-03-14T16:05:00Z",
    },
    {
      story: "tram",
      headline: agreement.summary.headline,
      sources: 2,
      disagreements: 0,
      createdAt: "2026-03-15T16:05:00Z",
    },
    {
      story: "flood",
      headline: floodArabic.summary.headline,
      sources: 2,
      disagreements: 1,
      createdAt: "2026-03-13T16:05:00Z",
    },
    ...attacks.map((attack, i) => ({
      story: attack,
      headline: attack,
      sources: i,
      disagreements: i,
      createdAt: attack,
    })),
  ]),
} as const;

export type PageName = keyof typeof pages;
export const pageNames = Object.keys(pages) as readonly PageName[];
