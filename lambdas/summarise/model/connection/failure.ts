/** Why a call brought no answer. */
export type FailureKind =
  | "rate-limited"
  | "server-error"
  | "timeout"
  | "connection"
  | "not-a-completion"
  | "quota"
  | "rejected"
  | "refused";

/** Kinds that another attempt may cure. */
const passing: ReadonlySet<FailureKind> = new Set([
  "rate-limited",
  "server-error",
  "timeout",
  "connection",
  "not-a-completion",
]);

/**
 * A call that brought no answer. Carries no text of the provider: its messages can hold a part of the key or of the prompt.
 */
export class CallFailed extends Error {
  override readonly name = "CallFailed";
  readonly kind: FailureKind;
  readonly status: number | undefined;
  /** How long the provider asks to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(
    kind: FailureKind,
    details: { readonly status?: number | undefined; readonly retryAfterMs?: number | undefined } = {},
  ) {
    super(details.status === undefined ? kind : `${kind} (HTTP ${details.status})`);
    this.kind = kind;
    this.status = details.status;
    this.retryAfterMs = details.retryAfterMs;
  }

  get isPassing(): boolean {
    return passing.has(this.kind);
  }

  /** Whether the provider may bill it: it worked on an answer that never came. */
  get mayBeBilled(): boolean {
    return (
      this.kind === "timeout" ||
      this.kind === "connection" ||
      this.kind === "not-a-completion" ||
      this.kind === "refused"
    );
  }
}

/** `retry-after-ms`, `retry-after` in seconds or as an HTTP date (RFC 9110, 10.2.3), in milliseconds from `now`. */
export const retryAfterOf = (header: (name: string) => string | null | undefined, now: Date): number | undefined => {
  const precise = Number(header("retry-after-ms") ?? Number.NaN);
  if (Number.isFinite(precise) && precise >= 0) return precise;
  const given = header("retry-after");
  if (!given) return undefined;
  const seconds = Number(given);
  if (Number.isFinite(seconds)) return seconds >= 0 ? seconds * 1000 : undefined;
  const date = Date.parse(given);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
};
