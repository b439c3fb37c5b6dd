import { sha256 } from "../../../../shared/hash.ts";
import { condenseTask, digestNote } from "./digest.ts";
import { draftTask } from "./draft.ts";
import { extractRules, extractTask } from "./extract.ts";
import { repairTask } from "./repair.ts";
import { rules } from "./rules.ts";
import { secondLookTask } from "./second-look.ts";

const options = { words: 100, title: "title", guidance: "guidance" };
const ref = { source: "s1", sentence: 1 };
const disagreement = {
  question: "question",
  kind: "time" as const,
  explanation: "explanation",
  basis: "model",
  positions: [{ claim: "claim", evidence: [ref] }],
};

/** Of every word that a prompt has of its own: it changes by itself when a prompt does. */
export const promptVersion = sha256(
  [
    rules,
    draftTask(options, "en", 2, "hints"),
    draftTask(options, undefined, 1, ""),
    secondLookTask([disagreement], [{ claim: "claim", evidence: [ref] }], "hints"),
    secondLookTask([], [], ""),
    repairTask(
      (["headline", "summary", "disagreement", "claim"] as const).map((part) => ({ part, was: "", complaints: [""] })),
      100,
    ),
    digestNote,
    condenseTask(10),
  ].join("\n"),
).slice(0, 12);

/** Of the prompt that takes one article to pieces: what is kept of its answers stays good as long as this is the same. */
export const extractPromptVersion = sha256(`${extractRules}\n${extractTask}`).slice(0, 12);
