import pc from "picocolors";
import type { Progress } from "../pipeline.ts";

/** Shows how far a run is: a bar in a terminal, a line now and then in a pipe, nothing when quiet. */
export interface ProgressDisplay {
  report(step: Progress): void;
  end(): void;
}

const width = 24;

const bar = (done: number, total: number): string => {
  const filled = total === 0 ? width : Math.min(width, Math.round((done / total) * width));
  return `${pc.cyan("━".repeat(filled))}${pc.dim("━".repeat(width - filled))}`;
};

const silent: ProgressDisplay = { report() {}, end() {} };

/** `stream` is standard error, so that standard output holds results alone. */
export const progressDisplay = (stream: NodeJS.WriteStream, quiet: boolean): ProgressDisplay => {
  if (quiet) return silent;
  let total = 0;
  let done = 0;
  let label = "Cleaning";
  const draw = () => {
    if (stream.isTTY) stream.write(`\r\u001b[K${label} ${bar(done, total)} ${done}/${total}`);
    else if (done === total || done % 100 === 0) stream.write(`${label}: ${done} of ${total}\n`);
  };
  return {
    report(step) {
      if (step.step === "found" || step.step === "stories") {
        if (stream.isTTY && done > 0) stream.write("\n");
        label = step.step === "found" ? "Cleaning   " : "Summarising";
        total = step.step === "found" ? step.uploads : step.stories;
        done = 0;
        if (stream.isTTY) draw();
        return;
      }
      done += 1;
      draw();
    },
    end() {
      if (stream.isTTY) stream.write("\n");
    },
  };
};
