/** Price of a model in US$ per million tokens. */
export interface Price {
  readonly input: number;
  readonly output: number;
  /** Of input tokens that the provider had cached; `input` where it isn't given. */
  readonly cachedInput?: number;
}

/** Everything that can be set about the model, checked already. The key isn't here: it comes on its own way, once, and late. */
export interface ModelConfig {
  readonly provider: "openai" | "azure" | "bedrock";
  /** Name of the model; of the deployment at Azure. */
  readonly model: string;
  readonly baseUrl?: string;
  /** Azure only. */
  readonly apiVersion?: string;
  /** Bedrock only. */
  readonly region?: string;
  /** Above this a story is summarised from the claims of its articles. */
  readonly maxInputTokens: number;
  /** Of one answer, with whatever the model thinks before it. */
  readonly maxOutputTokens: number;
  /** One attempt, from the first byte sent to the last received. */
  readonly callSeconds: number;
  /** With less time left no call is made: no answer comes in less. */
  readonly minCallSeconds: number;
  /** All calls of a story, where the function's remaining time isn't shorter. */
  readonly storySeconds: number;
  /** Whether to look a second time for disagreements that were missed. */
  readonly secondLook: boolean;
  /** Undefined when it isn't known: no cost is reported then, and the ceilings reckon with `assumedPrice`. */
  readonly price?: Price;
  readonly ceilings: { readonly usdPerStory: number; readonly usdPerDay: number };
}

/** For the ceilings alone, where no price is configured: dearer than most models, so that a ceiling holds all the same. */
export const assumedPrice: Price = { input: 5, output: 20 };
