/** Fields never hold article text, prompts or secrets: keys, counts, codes and durations only. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

export interface Log {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
  /** Adds to a counter that operations watches. */
  count(metric: string, by?: number): void;
}

export const silentLog: Log = { info() {}, warn() {}, error() {}, count() {} };
