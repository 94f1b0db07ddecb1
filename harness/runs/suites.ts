/**
 * Suites: named selections of tasks and sizes, so that people run the same.
 * @module
 */
import { catalog } from "../../tasks/catalog.ts";
import type { BenchSelection } from "../bench.ts";
import { nearest } from "../nearest.ts";
import { UserError } from "../user_error.ts";

/** A named selection. */
export interface Suite {
  readonly name: string;
  /** One line for help and lists. */
  readonly description: string;
  readonly selection: Pick<BenchSelection, "tasks" | "configurations" | "levels">;
}

const ofPaper = catalog.filter(({ domain }) => domain !== "extra").map(({ id }) => id);

/** All suites; the first is the default for models. */
export const suites: readonly Suite[] = [
  {
    name: "quick",
    description: "four tasks of level 1 at their smallest size: a first look at a model, for cents",
    selection: { tasks: ["relu", "silu", "gemv", "gemm"], configurations: ["c1"] },
  },
  {
    name: "level1",
    description: "all tasks of level 1 at their smallest size",
    selection: { tasks: ofPaper, configurations: ["c1"], levels: [1] },
  },
  {
    name: "level2",
    description: "all tasks of level 2 at their smallest size",
    selection: { tasks: ofPaper, configurations: ["c1"], levels: [2] },
  },
  {
    name: "level3",
    description: "all tasks of level 3 at their smallest size",
    selection: { tasks: ofPaper, configurations: ["c1"], levels: [3] },
  },
  {
    name: "smallest",
    description: "every task of the paper at its smallest size",
    selection: { tasks: ofPaper, configurations: ["c1"] },
  },
  {
    name: "paper",
    description: "the paper's experiment: every task that a platform runs at all its sizes",
    selection: { tasks: ofPaper, configurations: ["all"] },
  },
];

/**
 * The suite with a name.
 * @throws UserError that lists those there are
 */
export function findSuite(name: string): Suite {
  const suite = suites.find((candidate) => candidate.name === name);
  if (suite) return suite;
  const names = suites.map((candidate) => candidate.name);
  throw new UserError(`unknown suite '${name}'${nearest(name, names)}; there is ${names.join(", ")}`);
}
