import { expect, it } from "vitest";
import { recordedVersions, versionsNow } from "./versions.ts";

it("raises a version in shared/version.ts when output changes (then: node test/versions.ts)", async () => {
  const [recorded, now] = [recordedVersions(), await versionsNow()];
  for (const part of ["cleaner", "extractive"] as const) {
    const changed = now[part].output !== recorded[part].output;
    expect
      .soft(changed && now[part].version === recorded[part].version, `${part}: the output changed, its version didn't`)
      .toBe(false);
  }
  expect(now).toEqual(recorded);
});
