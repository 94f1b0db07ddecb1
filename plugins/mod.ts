/**
 * The plugins that come with the project. Each lies in the folder with its id.
 * @module
 */
import type { IsaPlugin } from "../isa/plugin.ts";
import { coralGolden } from "./coral/golden.ts";
import { coral } from "./coral/mod.ts";
import { plenaGolden } from "./plena/golden.ts";
import { plena } from "./plena/mod.ts";

/** All built-in plugins; the first is the default. */
export const plugins: readonly IsaPlugin[] = [coral, plena];

/** How the measured programs of each machine are run, for `deno task golden`. */
export const goldenSuites = [coralGolden, plenaGolden] as const;
