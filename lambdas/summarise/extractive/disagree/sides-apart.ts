/** Two that exclude each other, and how sure that is. */
interface Opposed<One> {
  readonly a: One;
  readonly b: One;
  readonly sure: number;
}

/**
 * Which of two camps each takes, the surest first: whoever excludes one of a camp is of the other. Pairs of which both would
 * be of one camp are left out.
 */
export function takeSides<One, Pair extends Opposed<One>>(
  pairs: readonly Pair[],
): { readonly pair: Pair; readonly flip: boolean; readonly matter: number }[] {
  /** The matter that each is of, and its camp there. */
  const camps = new Map<One, { matter: number; second: boolean }>();
  const taken: Pair[] = [];
  const ordered = [...pairs].sort((x, y) => y.sure - x.sure);
  ordered.forEach((pair, number) => {
    const a = camps.get(pair.a) ?? { matter: -1 - 2 * number, second: false };
    const b = camps.get(pair.b) ?? { matter: -2 - 2 * number, second: true };
    camps.set(pair.a, a);
    camps.set(pair.b, b);
    if (a.matter === b.matter) {
      if (a.second !== b.second) taken.push(pair);
      return;
    }
    const turn = a.second === b.second;
    const joined = b.matter;
    for (const camp of camps.values())
      if (camp.matter === joined) {
        camp.matter = a.matter;
        if (turn) camp.second = !camp.second;
      }
    taken.push(pair);
  });
  return taken.map((pair) => {
    const { matter, second } = camps.get(pair.a)!;
    return { pair, flip: second, matter };
  });
}
