interface Offer<Value> {
  readonly value: Value;
  readonly score: number;
  /** Decides between equal scores, so that the order of the articles doesn't. */
  readonly text: string;
}

/** Scores nearer than this are equal: sums in another order differ in their last digits. */
const EPSILON = 1e-9;

/** The best of what is offered for each key. */
export class Nearest<Value> {
  readonly #best = new Map<string, Offer<Value>>();

  offer(keys: readonly string[], value: Value, score: number, text: string): void {
    for (const key of keys) {
      const known = this.#best.get(key);
      const ahead = known === undefined ? 1 : score - known.score;
      if (known === undefined || ahead > EPSILON || (ahead > -EPSILON && text < known.text))
        this.#best.set(key, { value, score, text });
    }
  }

  /** Whether a value is the best for all of the keys. */
  isBest(keys: readonly string[], value: Value): boolean {
    return keys.every((key) => this.#best.get(key)?.value === value);
  }

  values(): Set<Value> {
    return new Set([...this.#best.values()].map(({ value }) => value));
  }
}
