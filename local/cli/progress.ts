import pc from "picocolors";
import type { Progress } from "../pipeline.ts";

/** What a display is told: a phase begins, or one more of it is done. */
export type Step = { readonly phase: string; readonly total: number } | { readonly done: number };

/** Shows how far a run is: a bar in a terminal, a line now and then in a pipe, nothing when quiet. */
export interface ProgressDisplay {
  report(step: Progress): void;
  show(step: Step): void;
  end(): void;
}

const width = 24;

const bar = (done: number, total: number): string => {
  const filled = total === 0 ? width : Math.min(width, Math.round((done / total) * width));
  return `${pc.cyan("━".repeat(filled))}${pc.dim("━".repeat(width - filled))}`;
};

const silent: ProgressDisplay = { report() {}, show() {}, end() {} };

/** `stream` is standard error, so that standard output holds results alone. */
export const progressDisplay = (stream: NodeJS.WriteStream, quiet: boolean): ProgressDisplay => {
  if (quiet) return silent;
  let total = 0;
  let done = 0;
  let label = "Cleaning";
  let uploads = 0;
  const draw = () => {
    if (stream.isTTY) stream.write(`\r\u001b[K${label} ${bar(done, total)} ${done}/${total}`);
    else if (done === total || done % 100 === 0) stream.write(`${label}: ${done} of ${total}\n`);
  };
  const show = (step: Step) => {
    if ("done" in step) {
      done = step.done;
      draw();
      return;
    }
    if (stream.isTTY && done > 0) stream.write("\n");
    label = step.phase;
    total = step.total;
    done = 0;
    if (stream.isTTY) draw();
  };
  return {
    show,
    report(step) {
      if (step.step === "found") {
        uploads = step.uploads;
        show({ phase: "Cleaning   ", total: uploads });
      } else if (step.step === "stories") {
        // Stories without an upload are looked at because their articles are gone.
        show({ phase: uploads === 0 ? "Clearing up" : "Summarising", total: step.stories });
      } else show({ done: done + 1 });
    },
    end() {
      if (stream.isTTY) stream.write("\n");
    },
  };
};
