/** Errors by what the caller should do: each class says it in its name. */

/** Somebody else wrote in between: look again and decide anew. */
export class LostRace extends Error {
  override readonly name = "LostRace";
}

/** The input can't be used, now or later: tell the user why, don't retry. */
export class UnusableInput extends Error {
  override readonly name = "UnusableInput";
}

/** The settings are wrong: stop before any work and say which. */
export class BadConfiguration extends Error {
  override readonly name = "BadConfiguration";
}
