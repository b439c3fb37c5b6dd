import { expect, it } from "vitest";
import { formatTime } from "./wording.ts";

it.each([
  ["a day", "2026-03-05", "5 March 2026"],
  ["an hour of UTC", "2026-03-05T14:30:00Z", "5 March 2026 at 14:30 UTC"],
  ["an hour of another zone", "2026-03-05T14:30:00+02:00", "5 March 2026 at 12:30 UTC"],
  ["an hour of no zone, as it stands", "2026-03-05T14:30", "5 March 2026 at 14:30"],
  ["no time", "yesterday", null],
])("tells %s", (_, iso, expected) => {
  expect(formatTime(iso)).toBe(expected);
});
