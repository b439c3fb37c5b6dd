import { describe, expect, test } from "vitest";
import { CallFailed, retryAfterOf } from "./failure.ts";

const now = new Date("2026-03-01T12:00:00Z");
const from = (headers: Record<string, string>) => retryAfterOf((name) => headers[name], now);

describe("retry-after", () => {
  test.each([
    [{ "retry-after": "7" }, 7000],
    [{ "retry-after": "0.5" }, 500],
    [{ "retry-after-ms": "120", "retry-after": "9" }, 120],
    [{ "retry-after": "Sun, 01 Mar 2026 12:00:30 GMT" }, 30_000],
    [{ "retry-after": "Sun, 01 Mar 2026 11:00:00 GMT" }, 0],
    [{ "retry-after": "-5" }, undefined],
    [{ "retry-after": "soon" }, undefined],
    [{}, undefined],
  ] as [Record<string, string>, number | undefined][])("%j is %s ms", (headers, expected) => {
    expect(from(headers)).toBe(expected);
  });
});

test("only failures that may pass are tried again, and only those that may be billed are booked", () => {
  const of = (kind: ConstructorParameters<typeof CallFailed>[0]) => new CallFailed(kind);
  expect(
    (["rate-limited", "server-error", "timeout", "connection", "not-a-completion"] as const).every(
      (kind) => of(kind).isPassing,
    ),
  ).toBe(true);
  expect((["quota", "rejected", "refused"] as const).some((kind) => of(kind).isPassing)).toBe(false);
  expect(of("rate-limited").mayBeBilled).toBe(false);
  expect(of("timeout").mayBeBilled).toBe(true);
});
