/** A text whose lines have labels (1 body, 0 boilerplate) and predicted probabilities to be body. */
export interface Predicted {
  readonly level: string;
  readonly lines: readonly string[];
  readonly labels: readonly number[];
  readonly probabilities: readonly number[];
}

const thresholds = [0.01, 0.02, 0.03, 0.05, 0.1, 0.2, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6];

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`.padStart(8);

/** What each threshold would take out: counted over lines for removal, over words for what is lost and left. */
export const describeThresholds = (texts: readonly Predicted[]): string => {
  const report: string[] = [];
  for (const level of new Set(texts.map((text) => text.level))) {
    report.push(`${level}: threshold, removal precision, recall, F1, body words lost, boilerplate words left`);
    for (const threshold of thresholds) {
      const tally = { gone: 0, wrong: 0, boilerplate: 0, lost: 0, body: 0, left: 0, boilerplateWords: 0 };
      for (const text of texts.filter((one) => one.level === level)) {
        text.labels.forEach((label, i) => {
          if (label !== 0 && label !== 1) return;
          const words = text.lines[i]!.match(/[\p{L}\p{N}_]+/gu)?.length ?? 0;
          const removed = text.probabilities[i]! < threshold;
          if (label === 1) {
            tally.body += words;
            if (removed) tally.wrong++;
            if (removed) tally.lost += words;
          } else {
            tally.boilerplate++;
            tally.boilerplateWords += words;
            if (removed) tally.gone++;
            else tally.left += words;
          }
        });
      }
      const precision = tally.gone / Math.max(1, tally.gone + tally.wrong);
      const recall = tally.gone / Math.max(1, tally.boilerplate);
      const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
      report.push(
        `  ${threshold.toFixed(2)}  ${precision.toFixed(3)}  ${recall.toFixed(3)}  ${f1.toFixed(3)}  ${percent(tally.lost, tally.body)}  ${percent(tally.left, tally.boilerplateWords)}`,
      );
    }
  }
  return report.join("\n");
};
