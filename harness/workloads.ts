/**
 * Finding a task and a configuration by what people type.
 * @module
 */
import type { HardwareProfile, IsaPlugin, Limits } from "../isa/plugin.ts";
import { catalog, type CatalogEntry, catalogEntry, type TaskForm } from "../tasks/catalog.ts";
import { type Parameters, type Task, type Workload, workloadOf } from "../tasks/task.ts";
import { nearest } from "./nearest.ts";
import { messageOf, UserError } from "./user_error.ts";

/** Bounds of a simulation in an evaluation; ten million instructions are the paper's. */
export const defaultLimits: Limits = { instructions: 10_000_000, cycles: 40_000_000, wallMilliseconds: 60_000 };

/** Name of a configuration whose sizes the user gave. */
const customConfiguration = "custom";

/**
 * The catalogue's entry of a task.
 * @throws UserError for unknown ids, with the nearest one
 */
export function findEntry(id: string): CatalogEntry {
  const entry = catalogEntry(id);
  if (!entry) {
    const hint = nearest(id, catalog.map((known) => known.id));
    throw new UserError(`unknown task '${id}'${hint}; \`deno task tasks\` lists them`);
  }
  return entry;
}

/** The form of tasks that a plugin runs. */
export function taskFormOf(plugin: IsaPlugin): TaskForm {
  return plugin.numerics ? "float" : "integer";
}

/**
 * A task in the form that a plugin runs, or one that the plugin brings along.
 * @throws UserError for unknown ids, with the nearest one, and for tasks that this release only lists
 */
export function findTask(id: string, plugin: IsaPlugin): Task {
  const own = catalogEntry(id) ? undefined : plugin.tasks?.find((task) => task.id === id);
  if (own) return own;
  const entry = findEntry(id);
  const support = plugin.supports(id);
  if (!support.supported && !entry.forms[taskFormOf(plugin)]) {
    throw new UserError(`${id} is unsupported on ${plugin.id}: ${support.reason}`);
  }
  const task = entry.forms[taskFormOf(plugin)];
  if (!task) throw new UserError(`task '${id}' is in the catalogue but not yet in this release for ${plugin.id}`);
  return task;
}

/**
 * A task with sizes on a machine.
 * @param configuration `c1` to `c5` in either case, or JSON with the task's parameters: `{"n":512}`
 * @throws UserError if the task is unsupported there, the name unknown, or the JSON of the wrong shape
 */
export function findWorkload(plugin: IsaPlugin, task: Task, configuration: string): Workload {
  const support = plugin.supports(task.id);
  if (!support.supported) throw new UserError(`${task.id} is unsupported on ${plugin.id}: ${support.reason}`);
  if (configuration.trimStart().startsWith("{")) {
    return workloadOf(task, customConfiguration, parseParameters(task, configuration));
  }
  const known = plugin.configurations(task.id);
  const name = configuration.toLowerCase();
  const found = known.find((candidate) => candidate.name === name);
  if (found) return workloadOf(task, found.name, found.parameters);
  const names = known.map((candidate) => candidate.name).join(", ");
  throw new UserError(
    `${task.id} on ${plugin.id} has no configuration '${configuration}'; it has ${names}, ` +
      `or give sizes as JSON: ${JSON.stringify(known[0]?.parameters ?? {})}`,
  );
}

function parseParameters(task: Task, text: string): Parameters {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UserError(`the configuration is no JSON: ${messageOf(error)}`);
  }
  const parsed = task.parameters.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.slice(0, 3).map(({ path, message }) =>
    `${path.map(String).join(".") || "value"}: ${message}`
  );
  throw new UserError(
    `the configuration has the wrong shape (${task.id} takes ${task.parameterNames.join(", ")}): ${issues.join("; ")}`,
  );
}

/**
 * A hardware profile of a plugin; the first is the default.
 * @throws UserError for unknown names
 */
export function findProfile(plugin: IsaPlugin, name: string | undefined): HardwareProfile {
  if (name === undefined) return plugin.profiles[0];
  const found = plugin.profiles.find((profile) => profile.name === name);
  if (found) return found;
  const names = plugin.profiles.map((profile) => profile.name);
  throw new UserError(
    `${plugin.id} has no hardware profile '${name}'${nearest(name, names)}; it has ${names.join(", ")}`,
  );
}
