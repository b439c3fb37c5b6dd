import type {
  Draft,
  DraftDisagreement,
  SentenceRef,
  StoryArticle,
  StoryOptions,
} from "../../../shared/contracts/draft.ts";
import type { Warning } from "../../../shared/contracts/summary.ts";
import { type Grounded, ground } from "../ground/ground.ts";
import { EngineUnavailable } from "../summarise-story.ts";
import { StoryAnswer } from "./answer.ts";
import { ask, type Session } from "./ask.ts";
import { type AnswerCache, cacheKeyOf, keptOr } from "./cache.ts";
import type { Message } from "./connection/chat.ts";
import type { Material } from "./material/material.ts";
import { draftTask } from "./prompts/draft.ts";
import { repairTask } from "./prompts/repair.ts";
import { rules } from "./prompts/rules.ts";
import { secondLookTask } from "./prompts/second-look.ts";
import { flawsOf, repaired } from "./repair.ts";
import { draftFrom } from "./to-draft.ts";

/** What is said about one story. */
export interface Topic {
  readonly material: Material;
  /** The articles, under the ids that the material uses. */
  readonly articles: readonly StoryArticle[];
  readonly options: StoryOptions;
  /** ISO 639-1 of the output, where the user or the articles decide it. */
  readonly language: string | undefined;
  readonly hints: string;
  /** Found before, in parts of the story. */
  readonly disagreements: readonly DraftDisagreement[];
  /** The draft's parts that the model doesn't decide. */
  readonly frame: Pick<Draft, "copies" | "offTopic">;
}

const idsOf = (one: DraftDisagreement): ReadonlySet<string> =>
  new Set(one.positions.flatMap(({ evidence }) => evidence.map((ref: SentenceRef) => `${ref.source}.${ref.sentence}`)));

const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((id) => b.has(id));

/** Whether a disagreement was there before: of the same kind, and resting on no sentence that the other doesn't cite, or the reverse. */
const isRepeated = (one: DraftDisagreement, before: readonly DraftDisagreement[]): boolean => {
  const own = idsOf(one);
  return before.some((other) => {
    const known = idsOf(other);
    return one.kind === other.kind && (isWithin(own, known) || isWithin(known, own));
  });
};

const withoutRepeats = (all: readonly DraftDisagreement[]): DraftDisagreement[] =>
  all.reduce<DraftDisagreement[]>((kept, one) => {
    if (!isRepeated(one, kept)) kept.push(one);
    return kept;
  }, []);

/** A later stage can be missed; what came before it stands. */
const ifHad = async <T>(work: Promise<T>): Promise<T | undefined> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof EngineUnavailable) return undefined;
    throw error;
  }
};

const emptiness = ({ summary }: StoryAnswer): string | undefined =>
  summary.some(({ text }) => text.trim() !== "") ? undefined : "the summary was empty";

/** @throws EngineUnavailable when nothing of the summary stands: readers are better served without the model. */
const refuseUnlessItStands = ({ summary }: Grounded): void => {
  if (summary.length > 0) return;
  const message = "Nothing that the model wrote stands in the articles. This summary was made without it.";
  throw new EngineUnavailable({ code: "model-unusable", message });
};

/**
 * First look, second look, repair: the draft of a story whose material fits one prompt. All three start with the same words, so
 * that a provider's cache serves them.
 * @throws EngineUnavailable when the first look can't be had, or nothing of it stands.
 */
export const converse = async (topic: Topic, session: Session, cache: AnswerCache): Promise<Draft> => {
  const { articles, options, language, hints, frame, material } = topic;
  const prefix: Message[] = [
    { role: "system", content: rules },
    { role: "user", content: material.text },
  ];
  // Kept, so that a crash or a lost race between the answer and the summary's commit pays for no second one.
  const asked = async (
    stage: string,
    task: string,
    problemOf?: (answer: StoryAnswer) => string | undefined,
  ): Promise<StoryAnswer> => {
    const messages: Message[] = [...prefix, { role: "user", content: task }];
    const { provider, model } = session.config;
    const key = cacheKeyOf("answers", provider, model, ...messages.map(({ content }) => content));
    const question = { stage, messages, schema: StoryAnswer, schemaName: "story_answer" };
    return keptOr(cache, key, StoryAnswer, () => ask({ ...question, ...(problemOf ? { problemOf } : {}) }, session));
  };
  const warnings: Warning[] = [];
  const sources = material.sources.length;

  const first = draftFrom(await asked("draft", draftTask(options, language, sources, hints), emptiness));
  let disagreements = sources > 1 ? withoutRepeats([...first.disagreements, ...topic.disagreements]) : [];

  if (sources > 1 && session.config.secondLook) {
    const second = await ifHad(asked("second-look", secondLookTask(disagreements, first.coverage, hints)));
    if (second) {
      const withdrawn = new Set(second.withdrawn.map((id) => id.trim()));
      const standing = disagreements.filter((_, index) => !withdrawn.has(`d${index + 1}`));
      disagreements = withoutRepeats([...standing, ...draftFrom(second).disagreements]);
    } else {
      const message = "The second look for disagreements could not be had; some may be missing.";
      warnings.push({ code: "second-look-missing", message });
    }
  }

  const draft: Draft = {
    ...first,
    ...frame,
    disagreements,
    coverage: sources > 1 ? first.coverage : [],
    ...(language ? { language } : {}),
    warnings,
  };
  const grounded = ground(draft, articles);
  const flaws = flawsOf(draft, grounded.complaints);
  if (flaws.length === 0) return draft;
  const correction = await ifHad(asked("repair", repairTask(flaws, Math.round(options.words * 1.1))));
  const final = correction ? repaired(draft, grounded.complaints, draftFrom(correction)) : draft;
  refuseUnlessItStands(final === draft ? grounded : ground(final, articles));
  return final;
};
