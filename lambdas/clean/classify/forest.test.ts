import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boost, defaultBoost } from "../../../bench/training/boost.ts";
import { groupedFolds, outOfFold } from "../../../bench/training/folds.ts";
import { seededRandom } from "../../../bench/training/random.ts";
import { columnsFor, type ForestJson, parseForest, probabilitiesOf, sigmoid } from "./forest.ts";

const stump: ForestJson = {
  format: "forest/1",
  features: ["length", "position"],
  bias: 0,
  roots: [0, 3],
  split: [0, -1, -1, -1],
  value: [10, -2, 2, 0.5],
  right: [2, 0, 0, 0],
};

/** A leaf's score, or a feature, a threshold and what is on both sides. */
type Grown = number | readonly [number, number, Grown, Grown];

const walk = (tree: Grown, row: readonly number[]): number =>
  typeof tree === "number" ? tree : walk(row[tree[0]]! <= tree[1] ? tree[2] : tree[3], row);

/** Trees as they are stored, of four features named by their numbers. */
const planted = (trees: readonly Grown[]): ForestJson => {
  const roots: number[] = [];
  const split: number[] = [];
  const value: number[] = [];
  const right: number[] = [];
  const plant = (tree: Grown): void => {
    const node = split.length;
    split.push(typeof tree === "number" ? -1 : tree[0]);
    value.push(typeof tree === "number" ? tree : tree[1]);
    right.push(0);
    if (typeof tree === "number") return;
    plant(tree[2]);
    right[node] = split.length;
    plant(tree[3]);
  };
  for (const tree of trees) {
    roots.push(split.length);
    plant(tree);
  }
  return {
    format: "forest/1",
    features: ["0", "1", "2", "3"],
    bias: 0.5,
    roots,
    split,
    value,
    right,
  };
};

/** Two features that only together tell the answer, one that tells nothing. */
const exclusiveOr = (rows: number, seed: number) => {
  const random = seededRandom(seed);
  const values = new Float64Array(rows * 3).map(() => random());
  const labels = new Float64Array(rows).map((_, row) => Number(values[row * 3]! > 0.5 !== values[row * 3 + 1]! > 0.3));
  return { names: ["a", "b", "noise"], values, labels, weights: new Float64Array(rows).fill(1) };
};

const tableOf = ({ names, values }: { readonly names: readonly string[]; readonly values: Float64Array }) => ({
  names,
  values: [0, 1, 2].map((c) => values.filter((_, at) => at % 3 === c)),
});

describe("asking a forest", () => {
  test("walks each tree and adds the leaves", () => {
    const forest = parseForest(JSON.parse(JSON.stringify(stump)));
    const answers = probabilitiesOf(forest, [Float64Array.of(10, 10.01, 99)], 3);
    expect(forest.features).toEqual(["length"]);
    expect([...answers]).toEqual([sigmoid(-1.5), sigmoid(2.5), sigmoid(2.5)]);
  });

  test("gives what a walk down each tree gives", () => {
    const grown = fc.letrec<{ tree: Grown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.integer({ min: -9, max: 9 }),
        fc.tuple(fc.nat({ max: 3 }), fc.integer({ min: -3, max: 3 }), tie("tree"), tie("tree")),
      ),
    })).tree;
    const row = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(grown, { maxLength: 6 }), fc.array(row, { minLength: 1, maxLength: 6 }), (trees, rows) => {
        const forest = parseForest(planted(trees));
        const columns = forest.features.map((name) => Float64Array.from(rows, (values) => values[Number(name)]!));
        const walked = rows.map((values) =>
          sigmoid(trees.reduce<number>((sum, tree) => sum + walk(tree, values), 0.5)),
        );
        expect([...probabilitiesOf(forest, columns, rows.length)]).toEqual(walked);
      }),
      { numRuns: 500 },
    );
  });

  test("refuses a tree with more leaves than a number has bits", () => {
    let tree: Grown = 0;
    for (let n = 0; n < 32; n++) tree = [0, n, 0, tree];
    expect(() => parseForest(planted([tree]))).toThrow(TypeError);
    expect(() => parseForest(planted([(tree as [number, number, Grown, Grown])[3]]))).not.toThrow();
  });

  test.each([
    ["another format", { ...stump, format: "forest/2" }],
    ["no arrays", { ...stump, right: undefined }],
    ["a child that points back", { ...stump, right: [0, 0, 0, 0] }],
    ["a child outside", { ...stump, right: [4, 0, 0, 0] }],
    ["an unknown feature", { ...stump, split: [2, -1, -1, -1] }],
    ["arrays of different length", { ...stump, value: [1] }],
    ["a root outside", { ...stump, roots: [4] }],
    ["no number", { ...stump, value: [10, -2, null, 0.5] }],
    ["an end in the middle of a tree", { ...stump, split: [0, -1, -1, 1] }],
  ])("refuses %s", (_, damaged) => {
    expect(() => parseForest(damaged)).toThrow(TypeError);
  });

  test("refuses or answers whatever it is given", () => {
    const numbers = fc.array(fc.integer({ min: -2, max: 9 }), { maxLength: 9 });
    fc.assert(
      fc.property(fc.record({ roots: numbers, split: numbers, value: numbers, right: numbers }), (parts) => {
        let forest: ReturnType<typeof parseForest>;
        try {
          forest = parseForest({ format: "forest/1", features: ["a", "b"], bias: 0, ...parts });
        } catch (error) {
          return error instanceof TypeError;
        }
        const columns = forest.features.map(() => Float64Array.of(1));
        const answer = probabilitiesOf(forest, columns, 1)[0]!;
        return answer >= 0 && answer <= 1;
      }),
      { numRuns: 2000 },
    );
  });
});

describe("training a forest", () => {
  const options = { ...defaultBoost, trees: 40, leaves: 6, columnShare: 1 };

  test("learns what needs two features, and answers the same from its JSON", () => {
    const table = exclusiveOr(3000, 7);
    const { forest, probabilities } = boost(table, options);
    const read = parseForest(JSON.parse(JSON.stringify(forest)));
    const unseen = exclusiveOr(1000, 8);
    const seen = probabilitiesOf(read, columnsFor(read, tableOf(table)), 3000);
    const asked = probabilitiesOf(read, columnsFor(read, tableOf(unseen)), 1000);
    let right = 0;
    for (let row = 0; row < 1000; row++) {
      right += Number(asked[row]! > 0.5 === (unseen.labels[row] === 1));
    }
    expect(right).toBeGreaterThan(960);
    for (let row = 0; row < 3000; row++) expect(seen[row]).toBe(probabilities[row]);
  });

  test("is the same each time for the same seed", () => {
    const table = exclusiveOr(500, 7);
    expect(boost(table, options).forest).toEqual(boost(table, options).forest);
    expect(boost(table, options).forest).not.toEqual(boost(table, { ...options, seed: 2 }).forest);
  });

  test("stops when the validation rows gain nothing", () => {
    const table = exclusiveOr(400, 7);
    const noise = seededRandom(1);
    table.labels.forEach((_, row) => {
      table.labels[row] = Number(noise() > 0.5);
    });
    const rows = Int32Array.from({ length: 300 }, (_, row) => row);
    const kept = Int32Array.from({ length: 100 }, (_, row) => 300 + row);
    const { forest } = boost(table, { ...options, trees: 200, patience: 5 }, rows, kept);
    expect(forest.roots.length).toBeLessThan(100);
  });

  test("heeds the weights of the rows", () => {
    const table = exclusiveOr(400, 7);
    table.weights.forEach((_, row) => {
      table.weights[row] = table.labels[row] === 1 ? 1 : 0;
    });
    expect(Math.min(...boost(table, options).probabilities)).toBeGreaterThan(0.9);
  });

  test("keeps the rows of a site in one fold, and believes nothing that a site's own rows taught", () => {
    const sites = Array.from({ length: 600 }, (_, row) => `site${row % 12}`);
    const folds = groupedFolds(sites, 4, 1);
    const seen = new Map<string, number>();
    sites.forEach((site, row) => {
      expect(seen.get(site) ?? folds[row]).toBe(folds[row]);
      seen.set(site, folds[row]!);
    });
    expect(new Set(folds).size).toBe(4);
    // The label is a secret of each site: nothing can be known about a site that was not seen.
    const random = seededRandom(5);
    const secret = new Map([...seen.keys()].map((site) => [site, Number(random() > 0.5)]));
    const values = Float64Array.from(sites, (site) => Number(site.slice(4)));
    const table = {
      names: ["site"],
      values,
      labels: Float64Array.from(sites, (site) => secret.get(site)!),
      weights: new Float64Array(600).fill(1),
    };
    const inside = boost(table, { ...options, minHessian: 0.1 }).probabilities;
    const outside = outOfFold(table, folds, { ...options, minHessian: 0.1 });
    const hits = (answers: Float64Array) =>
      answers.filter((answer, row) => answer > 0.5 === (table.labels[row] === 1)).length;
    expect(hits(inside)).toBe(600);
    expect(hits(outside)).toBeLessThan(500);
  });
});
