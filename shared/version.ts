/** Version of the cleaning code: raise it when its output changes. The sweep then cleans everything again. */
export const CLEANER_VERSION = "1";
/** Version of the extractive engine: raise it when its output changes. */
export const EXTRACTIVE_VERSION = "11";
/** Version of the model engine's prompts and code: raise it when its output changes. */
export const MODEL_ENGINE_VERSION = "1";

/** Changes whenever what the pipeline makes of the same uploads may change. */
export const pipelineVersion = (engine: "extractive" | "model"): string =>
  `clean ${CLEANER_VERSION}, ${engine === "model" ? `model ${MODEL_ENGINE_VERSION}, ` : ""}extractive ${EXTRACTIVE_VERSION}`;
