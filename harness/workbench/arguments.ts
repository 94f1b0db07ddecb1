/**
 * Arguments as models send them: an object, its JSON text, members too many or missing, and anything else.
 * @module
 */
import { inputOf, type ToolArguments, type ToolName } from "./tools.ts";

/** Checked arguments with remarks on what was ignored, or what is wrong with them. */
export type ReadArguments =
  | { readonly arguments: ToolArguments[ToolName]; readonly notes: readonly string[] }
  | { readonly mistake: string };

/**
 * Reads the arguments of a tool. Members that it does not know are ignored with a remark; members that are null count as
 * left out.
 */
export function readArguments(name: ToolName, args: unknown): ReadArguments {
  const schema = inputOf(name);
  const known = Object.keys(schema.shape);
  const takes = known.length === 0 ? `${name} takes no arguments` : `${name} takes an object with ${known.join(", ")}`;
  const value = typeof args === "string" ? parsedJson(args) : args ?? {};
  if (value === undefined) return { mistake: `the arguments are no JSON; ${takes}` };
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { mistake: `the arguments are no JSON object; ${takes}` };
  }
  const members = value as Record<string, unknown>;
  const given = known.filter((key) =>
    Object.hasOwn(members, key) && members[key] !== null && members[key] !== undefined
  );
  const ignored = Object.keys(members).filter((key) => !known.includes(key));
  const parsed = schema.safeParse(Object.fromEntries(given.map((key) => [key, members[key]])));
  if (!parsed.success) {
    const issues = parsed.error.issues.slice(0, 3).map(({ path, message, code }) => {
      const key = path.map(String).join(".");
      return code === "invalid_type" && !given.includes(key) ? `'${key}' is missing` : `'${key}': ${message}`;
    });
    const others = ignored.length > 0 ? ` (you gave ${listed(ignored)})` : "";
    return { mistake: `wrong arguments: ${issues.join("; ")}${others}; ${takes}` };
  }
  const notes = ignored.length > 0 ? [`${listed(ignored)} ignored: ${takes}`] : [];
  return { arguments: parsed.data, notes };
}

function parsedJson(text: string): unknown {
  if (text.trim() === "") return {};
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Names for a message: the first few, each shortened. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `'${name.slice(0, 40)}'`).join(", ");
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}
