/**
 * The command line: parse, call, print. What commands do stands in harness/commands/.
 * @module
 */
import { Command, CommanderError, Option } from "commander";
import { assembleCommand, disassembleCommand, isaCommand } from "./harness/commands/assembly.ts";
import { benchCommand } from "./harness/commands/bench.ts";
import { type CommandContext, exitCodes } from "./harness/commands/context.ts";
import { chatCommand } from "./harness/commands/chat.ts";
import { compareCommand } from "./harness/commands/compare.ts";
import { dbCommand } from "./harness/commands/db.ts";
import { evalCommand } from "./harness/commands/eval.ts";
import { exportCommand } from "./harness/commands/export.ts";
import { goldenCommand } from "./harness/commands/golden.ts";
import { decimal, integer, list, repeated } from "./harness/commands/option_values.ts";
import {
  addPluginCommand,
  checkPluginCommand,
  enablePluginCommand,
  listPluginsCommand,
  newPluginCommand,
  removePluginCommand,
} from "./harness/commands/plugin.ts";
import { promptCommand } from "./harness/commands/prompt.ts";
import { replayCommand } from "./harness/commands/replay.ts";
import { regradeCommand } from "./harness/commands/regrade.ts";
import { reportCommand } from "./harness/commands/report.ts";
import { simulateCommand } from "./harness/commands/simulate.ts";
import { tasksCommand } from "./harness/commands/tasks.ts";
import { verifyCommand } from "./harness/commands/verify.ts";
import { mcpCommand } from "./harness/mcp/command.ts";
import { defectInPlugin } from "./harness/plugins/external.ts";
import { defaultPluginsFolder } from "./harness/plugins/installed.ts";
import { PluginFailure } from "./harness/plugins/isolation/child_process.ts";
import { withAddedPlugins, withPluginFolders } from "./harness/registry.ts";
import { messageOf, UserError } from "./harness/user_error.ts";

const debug = Deno.args.includes("--debug");

const streams = {
  print: (text: string) => write("standard output", console.log, text),
  note: (text: string) => write("standard error", console.error, text),
};

/** Writes a line. @throws UserError where that is impossible: a full disk behind `>` */
function write(name: string, line: (text: string) => void, text: string): void {
  try {
    line(text);
  } catch (error) {
    throw new UserError(`cannot write to ${name}: ${messageOf(error)}`);
  }
}

/** Folders of plugins from outside, to tell their defects from ours. */
let pluginFolders: readonly string[] = [];

/**
 * Plugins load when a command needs them: help and errors come at once.
 * @param added whether plugins that strangers brought are among them
 */
async function context(
  { plugin: folders = [] }: { readonly plugin?: readonly string[] },
  added = true,
): Promise<CommandContext> {
  const { plugins } = await import("./plugins/mod.ts");
  const builtIn = { module: import.meta.resolve("./plugins/mod.ts"), plugins };
  pluginFolders = folders;
  const registry = await withPluginFolders(builtIn, folders);
  return {
    registry: added ? await withAddedPlugins(registry, defaultPluginsFolder, streams.note) : registry,
    root: new URL("./", import.meta.url),
    ...streams,
    debug,
  };
}

const program = new Command("kernelcraft")
  .description("Write assembly kernels for accelerators, run them cycle by cycle, and score them against a compiler.")
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(`${messageOf(text)}\n`) })
  .addHelpText(
    "after",
    "\nExit codes: 0 done, 1 a kernel or program failed, 2 bad usage. `COMMAND --help` shows examples.",
  );

/** A command whose examples stand in its help. The body returns the exit code. */
function command(usage: string, description: string, examples: readonly string[], parent: Command = program): Command {
  const shown = examples.map((example) => `  deno task ${example}`).join("\n");
  return parent.command(usage)
    .description(description)
    .addOption(
      new Option("--plugin <dir>", "a plugin of your own: a folder whose mod.ts exports one; any number")
        .argParser(repeated),
    )
    .addOption(new Option("--debug", "show the details of defects"))
    .addHelpText("after", `\nExamples:\n${shown}`);
}

let exitCode: number = exitCodes.done;

command("bench", "run compilers' and hand-written kernels, the tuner, or models on the tasks; print the scores", [
  "bench",
  "bench --task gemm,relu --config c1,c3 --agent expert",
  "bench --agent tuner --level 1 --config c1",
  "bench --config all --json > scores.json",
  "bench --model gpt-5.2 --platform coral --dry-run",
  "bench --model gpt-5.2 --suite paper --thinking medium --max-cost 20",
  "bench --model qwen3-coder --endpoint http://localhost:11434/v1 --concurrency 2",
  "bench --agent tuner --level 1 --config c1 --server http://localhost:8000",
])
  .option("--suite <name>", "tasks and sizes by name: quick, level1, level2, level3, smallest, paper")
  .option("--task <ids>", "tasks, separated by commas (default: all)", list)
  .option("--config <names>", "configurations, or `all` (default: c1,c2)", list)
  .option("--level <levels>", "levels 1 to 3", list)
  .option("--platform <ids>", "platforms (default: all)", list)
  .option("--agent <names>", "agents, for example compiler-O2, expert or tuner (default: all)", list)
  .option("--model <names>", "models to run instead; without a suite: --suite quick", list)
  .option("--endpoint <url>", "an OpenAI-compatible endpoint (default: OPENAI_BASE_URL, then OpenAI's own)")
  .option("--key-variable <name>", "environment variable that holds the key (default: OPENAI_API_KEY)")
  .addOption(new Option("--api <api>", "API of the endpoint").choices(["chat", "responses"]))
  .addOption(new Option("--thinking <level>", "reasoning effort").choices(["none", "low", "medium", "high"]))
  .option("--thinking-tokens <n>", "reasoning budget, for endpoints that take a number", integer(1))
  .option("--temperature <t>", "sampling temperature (default: the endpoint's)", decimal(0, 2))
  .option("--one-shot", "put a worked example of another kernel into the prompt")
  .option("--template", "start from the compiler's kernel")
  .addOption(
    new Option("--roles <roles>", "`team`: a planner and a critic advise the writer").choices(["single", "team"]),
  )
  .option("--extra-tools <names>", "tools beyond the paper's six: profile, disassemble", list)
  .option("--attempts <k>", "attempts per pair, for pass@k", integer(1, 1000))
  .option("--profile <name>", "hardware profile (default: the platform's first)")
  .option("--budget-iterations <n>", "iterations per run (default: the paper's for the task's level)", integer(1, 1000))
  .option("--max-tokens <n>", "tokens per run", integer(1))
  .option("--max-seconds <n>", "wall time per run", integer(1))
  .option("--max-cost <dollars>", "stop all runs at so many dollars; they can go on later", decimal(0))
  .option("--prices <file>", "prices of models, as JSON")
  .option("--concurrency <n>", "runs of models at once (default: 8)", integer(1, 10_000))
  .option("--no-preflight", "do not test the endpoint first")
  .option("--dry-run", "estimate tokens and cost of the models, and spend nothing")
  .option("--jobs <n>", "evaluations side by side (default: one per processor)", integer(1, 256))
  .option("--seed <text>", "derive the inputs from a text instead of drawing them; scores are marked")
  .option("--store <file>", "the database (default: .kernelcraft/store.duckdb)")
  .option("--no-store", "keep nothing")
  .option("--server <url>", "let a server conduct the runs of models and of the tuner, and keep them")
  .option("--token <text>", "a token of the server with the scope submit (default: KERNELCRAFT_TOKEN)")
  .option("--json", "print JSON on standard output")
  .action(async (options) => {
    const store = options.store === true ? undefined : options.store; // commander: absence of --no-store is true
    exitCode = await benchCommand(await context(options), { ...options, store });
  });

command("chat <platform> <task> <config>", "talk with a model while it writes a kernel; amend the machine on the way", [
  "chat plena softmax c1 --model gpt-5.2",
  "chat plena dllm_sampling c1 --amend docs/example_overlay --model qwen3-coder --endpoint http://localhost:11434/v1",
])
  .requiredOption("--model <name>", "name that the endpoint knows")
  .option("--amend <dir>", "begin on the machine of an overlay's folder")
  .option("--endpoint <url>", "an OpenAI-compatible endpoint (default: OPENAI_BASE_URL, then OpenAI's own)")
  .option("--key-variable <name>", "environment variable that holds the key (default: OPENAI_API_KEY)")
  .addOption(new Option("--api <api>", "API of the endpoint").choices(["chat", "responses"]))
  .addOption(new Option("--thinking <level>", "reasoning effort").choices(["none", "low", "medium", "high"]))
  .option("--thinking-tokens <n>", "reasoning budget, for endpoints that take a number", integer(1))
  .option("--temperature <t>", "sampling temperature (default: the endpoint's)", decimal(0, 2))
  .option("--one-shot", "put a worked example of another kernel into the prompt")
  .option("--template", "start from the compiler's kernel")
  .option("--extra-tools <names>", "tools beyond the paper's six: profile, disassemble", list)
  .option("--profile <name>", "hardware profile (default: the platform's first)")
  .option("--budget-iterations <n>", "turns of the model (default: the paper's for the task's level)", integer(1, 1000))
  .option("--budget-evaluations <n>", "evaluations (default: four per turn)", integer(1))
  .option("--max-tokens <n>", "tokens", integer(1))
  .option("--max-seconds <n>", "wall time", integer(1))
  .option("--prices <file>", "prices of models, as JSON")
  .option("--step", "wait for you before every turn, not only when the model stops calling tools")
  .option("--resume", "go on with the newest conversation about the same that was stopped")
  .option("--jobs <n>", "evaluations side by side (default: one per processor)", integer(1, 256))
  .option("--seed <text>", "derive secret seeds from a text; scores are marked")
  .option("--store <file>", "the database (default: .kernelcraft/store.duckdb)")
  .action(async (platform, task, config, options) => {
    exitCode = await chatCommand(await context(options), platform, task, config, options);
  });

command("eval <platform> <task> <config> <kernel>", "judge one kernel: verdict, differences, cycles per line", [
  "eval coral gemm c1 kernel.S",
  `eval coral relu '{"n":1024}' kernel.S --public`,
  "eval coral gemv sizes.json kernel.S --json",
])
  .option("--profile <name>", "hardware profile (default: the platform's first)")
  .option("--seed <text>", "derive the secret seeds from a text")
  .option("--public", "run the public seed only: quick, but no score")
  .option("--no-baseline", "do not run the compiler's kernel beside it")
  .option("--lines <n>", "lines of the profile to show", integer(0), 20)
  .option("--max-instructions <n>", "limit per run", integer(1))
  .option("--max-cycles <n>", "limit per run", integer(1))
  .option("--json", "print the whole result as JSON")
  .action(async (platform, task, config, kernel, options) => {
    exitCode = await evalCommand(await context(options), platform, task, config, kernel, options);
  });

command("simulate <platform> <program>", "run assembly or an ELF file on the bare machine", [
  "simulate coral program.S",
  "simulate coral program.elf --preload memory:0x20000000:input.bin --dump memory:0x20001000:4096:output.bin",
])
  .option("-D, --define <NAME=VALUE>", "a constant for the source text; any number", repeated)
  .option("--preload <SPACE:ADDR:FILE>", "load a file before the start; any number; SPACE may be left out", repeated)
  .option("--dump <SPACE:START:LENGTH:FILE>", "write memory to a file at the end; any number", repeated)
  .option("--profile [name]", "hardware profile; without a name: cycles of all lines, and what they waited for")
  .option("--lines <n>", "show the cycles of so many lines", integer(0))
  .option("--max-cycles <n>", "stop after so many cycles", integer(1))
  .option("--max-instructions <n>", "stop after so many instructions", integer(1))
  .option("--functional", "results only, no cycles")
  .option("--json", "print JSON")
  .action(async (platform, file, options) => {
    exitCode = await simulateCommand(await context(options), platform, file, options);
  });

command("golden <file...>", "compare the simulators with measured programs: results and cycles", [
  "golden tests/golden/coral/*.json",
  "golden measured.json.gz --allow-cycles names.txt --json",
  "golden tests/golden/plena/head-ops.json.gz --profile head",
])
  .option("--profile <name>", "hardware profile (default: by the file's name, else the platform's first)")
  .option("--allow-cycles <file>", "names of cases whose cycles may differ, one per line or as a JSON array")
  .option("--json", "print JSON on standard output")
  .action(async (files, options) => {
    const { goldenSuites } = await import("./plugins/mod.ts");
    const { registry } = await context(options);
    exitCode = await goldenCommand(streams, [...goldenSuites, ...registry.goldenSuites ?? []], files, options);
  });

command("asm <platform> <source>", "assemble a file", [
  "asm coral kernel.S --listing",
  "asm coral kernel.S -o kernel.bin",
])
  .option("-D, --define <NAME=VALUE>", "a constant for the source text; any number", repeated)
  .option("-o, --output <file>", "write the image")
  .option("--listing", "print addresses, words and source lines")
  .action(async (platform, source, options) => {
    exitCode = await assembleCommand(await context(options), platform, source, options);
  });

command("disasm <platform> <input...>", "disassemble a binary file, or words in hexadecimal", [
  "disasm coral kernel.bin",
  "disasm coral 00000013 0x08000073",
])
  .option("--address <address>", "address of the first word", "0")
  .action(async (platform, inputs, options) => {
    exitCode = await disassembleCommand(await context(options), platform, inputs, options);
  });

command("tasks [task]", "the catalogue of tasks, or the whole text of one", [
  "tasks",
  "tasks gemm --platform coral --config c1",
])
  .option("--platform <id>", "platform (default: the first that runs the task)")
  .option("--config <name>", "configuration, or sizes as JSON", "c1")
  .option("--json", "print JSON")
  .action(async (task, options) => {
    exitCode = await tasksCommand(await context(options), task, options);
  });

command("prompt <platform> <task> <config>", "what a model is told, and the tokens of every part", [
  "prompt coral gemm c1",
  "prompt plena softmax c1 --one-shot --extra profile,disassemble",
  "prompt coral relu c1 --template --json",
])
  .option("--profile <name>", "hardware profile (default: the platform's first)")
  .option("--one-shot", "with a worked example of another workload")
  .option("--template", "with the compiler's kernel, to be improved")
  .option("--extra <names>", "tools beyond the six: profile, disassemble", list)
  .option("--iterations <n>", "turns of the model (default: the paper's)", integer(1))
  .option("--evaluations <n>", "evaluations (default: four for every turn)", integer(1))
  .option("--json", "print JSON")
  .action(async (platform, task, config, options) => {
    exitCode = await promptCommand(await context(options), platform, task, config, options);
  });

command("isa <platform> <mnemonic>", "the reference of one instruction", ["isa coral vwmacc"])
  .action(async (platform, mnemonic, options) => {
    exitCode = await isaCommand(await context(options), platform, mnemonic);
  });

command("db <sql>", "run SQL over the store, read-only", [
  `db "select task, configuration, agent, cycles, speedup from scores order by created desc limit 20"`,
  `db "select table_name, column_name, data_type from duckdb_columns()" --csv`,
])
  .option("--store <file>", "the database (default: .kernelcraft/store.duckdb)")
  .option("--json", "print JSON")
  .option("--csv", "print CSV")
  .action(async (sql, options) => {
    exitCode = await dbCommand(streams, sql, options);
  });

command(
  "verify [ids...]",
  "run stored scores again and compare: those whose run or session begins with an id, else the newest session",
  [
    "verify",
    "verify 3f2a91 --store scores.duckdb",
  ],
)
  .option("--store <file>", "the database (default: .kernelcraft/store.duckdb)")
  .option("--jobs <n>", "evaluations side by side (default: one per processor)", integer(1, 256))
  .option("--json", "print JSON on standard output")
  .action(async (ids, options) => {
    exitCode = await verifyCommand(await context(options), ids, options);
  });

command("mcp", "serve agents from outside over the Model Context Protocol: standard input and output, or HTTP", [
  "mcp",
  "mcp --http --port 8977",
  "mcp --store agents.duckdb --iterations 20",
])
  .option("--http", "streamable HTTP instead of standard input and output")
  .option("--host <address>", "where to listen (default: 127.0.0.1; others need a token)")
  .option("--port <n>", "port (default: 8977; 0: any)", integer(0, 65535))
  .option("--allow-host <names>", "further names under which the server is reached, separated by commas", list)
  .option("--token-variable <name>", "environment variable with the token (default: KERNELCRAFT_MCP_TOKEN)")
  .option("--store <file>", "the database (default: .kernelcraft/store.duckdb)")
  .option("--iterations <n>", "kernels that a run may write (default: the paper's iterations)", integer(1))
  .option("--evaluations <n>", "evaluations of a run (default: four per iteration)", integer(1))
  .option("--idle-minutes <n>", "minutes without a call after which a run is put aside", integer(1, 10_000), 60)
  .option("--max-runs <n>", "runs that may be open at a time", integer(1, 10_000), 64)
  .option("--jobs <n>", "evaluations side by side (default: one per processor)", integer(1, 256))
  .option("--seed <text>", "derive secret seeds from a text; scores are marked")
  .action(async (options) => {
    exitCode = await mcpCommand(await context(options), options);
  });

command("replay <run>", "make the tool calls of a stored run again, without its model, and compare the answers", [
  "replay 3f2a91c0",
  "replay 3f2a91c0 --store scores.duckdb --json",
])
  .option("--store <file>", "the database (default: .kernelcraft/store.duckdb)")
  .option("--keep", "keep the replay as a run of its own")
  .option("--seed <text>", "derive the secret seeds of its score from a text")
  .option("--jobs <n>", "evaluations side by side (default: one per processor)", integer(1, 256))
  .option("--json", "print JSON on standard output")
  .action(async (run, options) => {
    exitCode = await replayCommand(await context(options), run, options);
  });

command(
  "compare <a> <b>",
  "two agents, sessions or stores on the pairs that both ran: success, speedups, and how sure that is",
  [
    "compare tuner expert",
    "compare gpt-5.2 gpt-5.2+thinking-high",
    "compare before.duckdb after.duckdb --agent tuner",
  ],
)
  .option("--store <file>", "the database (default: .kernelcraft/store.duckdb)")
  .option("--agent <name>", "of sessions and stores, this agent only")
  .option("--json", "print JSON on standard output")
  .action(async (a, b, options) => {
    exitCode = await compareCommand(streams, a, b, options);
  });

command("regrade [ids...]", "score the kernels of stored runs again, on new secret inputs, without their models", [
  "regrade",
  "regrade 3f2a91 --store scores.duckdb",
])
  .option("--store <file>", "the database (default: .kernelcraft/store.duckdb)")
  .option("--jobs <n>", "evaluations side by side (default: one per processor)", integer(1, 256))
  .option("--seed <text>", "derive the inputs from a text instead of drawing them; scores are marked")
  .option("--json", "print JSON on standard output")
  .action(async (ids, options) => {
    exitCode = await regradeCommand(await context(options), ids, options);
  });

command("export <what> <file>", "write runs, events, kernels, evaluations or `chat` (for fine-tuning) to a file", [
  "export runs runs.csv",
  "export events events.parquet --agent gpt-5.2",
  "export chat conversations.jsonl --platform coral",
])
  .option("--store <file>", "the database (default: .kernelcraft/store.duckdb)")
  .option("--format <format>", "csv, json or parquet (default: as the file's name ends)")
  .option("--agent <names>", "agents, separated by commas", list)
  .option("--platform <ids>", "platforms", list)
  .option("--task <ids>", "tasks", list)
  .option("--run <ids>", "beginnings of run or session identifiers", list)
  .action(async (what, file, options) => {
    exitCode = await exportCommand(streams, what, file, options);
  });

command("report", "write what the store holds as one HTML file: success, speedups, plots, kernels with their costs", [
  "report",
  "report --store scores.duckdb --output scores.html",
])
  .option("--store <file>", "the database (default: .kernelcraft/store.duckdb)")
  .option("--output <file>", "the file to write (default: report.html)")
  .option("--run <ids>", "beginnings of run or session identifiers (default: the newest of everything)", list)
  .action(async (options) => {
    exitCode = await reportCommand(await context(options), options);
  });

command("serve", "the API, the dashboard and the playground in a browser", [
  "serve",
  "serve --port 9000 --store team.duckdb",
  "serve --host 0.0.0.0 --open-read --log json",
])
  .option("--host <address>", "where to listen; others than loopback need tokens for everything", "127.0.0.1")
  .option("--port <n>", "port (0: any that is free)", integer(0, 65535), 8000)
  .option("--store <file>", "the database (default: .kernelcraft/store.duckdb)")
  .option("--open-read", "reading needs no token, whatever the host")
  .addOption(new Option("--log <form>", "log on standard error").choices(["json", "text", "none"]).default("text"))
  .option("--jobs <n>", "evaluations side by side (default: one per processor but one)", integer(1, 256))
  .option("--max-runs <n>", "runs of models and of the tuner side by side (default: 8)", integer(1, 1000))
  .option("--queue <n>", "evaluations, submissions and runs that may wait, each (default: 5000)", integer(1, 1_000_000))
  .option("--rate <n>", "writing requests per minute and client (default: 600)", integer(1, 1_000_000))
  .option("--endpoint <url>", "a base URL of models that runs may name; any number", repeated)
  .action(async (options) => {
    const { serveCommand } = await import("./harness/server/serve_command.ts");
    exitCode = await serveCommand(await context(options, false), options);
  });

const token = program.command("token")
  .description("who may use the server: `create`, `list`, `revoke`");

/** Where tokens are: in a store, or behind a server that has it open. */
function tokenCommand(usage: string, description: string, examples: readonly string[]): Command {
  return command(usage, description, examples, token)
    .option("--store <file>", "the database (default: .kernelcraft/store.duckdb)")
    .option("--server <url>", "ask a server that has the store open")
    .option("--token <text>", "a token with the scope admin, for the server (default: KERNELCRAFT_TOKEN)")
    .option("--json", "print JSON");
}

tokenCommand("create", "make a token; its text is shown this once", [
  'token create --scope submit --name "continuous integration" --expires 90d',
  "token create --scope admin --server http://localhost:8000",
])
  .requiredOption("--scope <names>", "read, submit, admin, separated by commas; each includes those before it", list)
  .option("--name <text>", "whose it is", "unnamed")
  .option("--expires <when>", "a date (2027-01-31) or a span (90d, 12h, 30m); default: never")
  .action(async (options) => {
    const { createTokenCommand } = await import("./harness/server/token_command.ts");
    exitCode = await createTokenCommand(await context(options), options);
  });

tokenCommand("list", "tokens without their texts", ["token list"])
  .action(async (options) => {
    const { listTokensCommand } = await import("./harness/server/token_command.ts");
    exitCode = await listTokensCommand(await context(options), options);
  });

tokenCommand("revoke <id>", "revoke a token at once", ["token revoke 3f9c2b1a"])
  .action(async (id, options) => {
    const { revokeTokenCommand } = await import("./harness/server/token_command.ts");
    exitCode = await revokeTokenCommand(await context(options), id, options);
  });

const plugin = program.command("plugin")
  .description("plugins of your own: `new` writes one, `check` says what it lacks, `add` takes one as the server does");

/** Where added plugins lie. */
function pluginsFolderOption(): Option {
  return new Option("--plugins-folder <dir>", `where added plugins lie (default: ${defaultPluginsFolder})`);
}

command("new <name>", "write a small complete plugin to start from", [
  "plugin new abacus",
  "plugin new abacus --directory ../machines/abacus",
], plugin)
  .option("--directory <dir>", "the folder to write (default: one with the plugin's name, here)")
  .action(async (name, options) => {
    exitCode = await newPluginCommand(await context(options), name, options);
  });

command("add <path>", "take a stranger's plugin: a folder, or one file; its code runs without any permission", [
  "plugin add ../abacus",
  "plugin add abacus.ts",
], plugin)
  .addOption(pluginsFolderOption())
  .option("--json", "print JSON")
  .action(async (path, options) => {
    exitCode = await addPluginCommand(await context(options, false), path, options);
  });

command("list", "the added plugins", ["plugin list"], plugin)
  .addOption(pluginsFolderOption())
  .option("--json", "print JSON")
  .action(async (options) => {
    exitCode = await listPluginsCommand(streams, options);
  });

command("enable <id> [version]", "put a version of an added plugin to use (default: the newest)", [
  "plugin enable abacus 1.0.0",
], plugin)
  .addOption(pluginsFolderOption())
  .action(async (id, version, options) => {
    exitCode = await enablePluginCommand(streams, id, version, options);
  });

command("disable <id>", "switch an added plugin off; its scores stay", ["plugin disable abacus"], plugin)
  .addOption(pluginsFolderOption())
  .action(async (id, options) => {
    exitCode = await enablePluginCommand(streams, id, null, options);
  });

command("remove <id> [version]", "remove an added plugin, or one version of it", ["plugin remove abacus 1.0.0"], plugin)
  .addOption(pluginsFolderOption())
  .action(async (id, version, options) => {
    exitCode = await removePluginCommand(streams, id, version, options);
  });

command("check <dir>", "run the conformance kit over a plugin's folder", ["plugin check abacus"], plugin)
  .option("--json", "print JSON")
  .action(async (directory, options) => {
    exitCode = await checkPluginCommand(await context(options), directory, options);
  });

/** One line for people, whatever went wrong. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.badUsage; // already printed
  const defect = defectInPlugin(error, pluginFolders);
  if (error instanceof UserError || error instanceof PluginFailure) console.error(`error: ${messageOf(error)}`);
  else if (defect !== null) console.error(`error: ${defect}`);
  else {console.error(
      `internal error: ${
        messageOf(error)
      } (this is a defect of KernelCraft: please report it with the output of --debug)`,
    );}
  if (debug && error instanceof Error) console.error(error.stack);
  return exitCodes.badUsage;
}

if (import.meta.main) {
  try {
    await program.parseAsync(Deno.args, { from: "user" });
  } catch (error) {
    exitCode = report(error);
  }
  Deno.exit(exitCode);
}
