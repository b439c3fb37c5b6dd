import { z } from "zod";
import type { ReadKey } from "./openai-client.ts";

/** A changed secret is seen after so long. */
const maxAgeSeconds = 300;

/** The secret's string is the key itself or JSON with it, as consoles write it. */
const Secret = z.union([
  z.object({ apiKey: z.string().min(1) }).transform(({ apiKey }) => apiKey),
  z.object({ OPENAI_API_KEY: z.string().min(1) }).transform((secret) => secret.OPENAI_API_KEY),
]);

const keyIn = (secret: string): string => {
  const text = secret.trim();
  if (!text.startsWith("{")) return text;
  return Secret.parse(JSON.parse(text));
};

/** The key from Secrets Manager: it stands in no variable of the function. */
export const keyFromSecret =
  (arn: string): ReadKey =>
  async () => {
    const { getSecret } = await import("@aws-lambda-powertools/parameters/secrets");
    const secret = await getSecret(arn, { maxAge: maxAgeSeconds });
    return secret === undefined ? undefined : keyIn(String(secret));
  };

/** The key from the environment of somebody's own machine. */
export const keyFromEnvironment =
  (environment: NodeJS.ProcessEnv): ReadKey =>
  async () =>
    environment["OPENAI_API_KEY"]?.trim() || undefined;
