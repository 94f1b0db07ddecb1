/**
 * Speed of the simulator on the measured kernels, each repeated to about a million cycles: simulated cycles per second
 * of the cycle-exact mode, and the functional mode beside qemu-riscv32 where that is installed. `deno bench` prints its
 * own times; the table at the end has the rates and their geometric means.
 */
import { programOfCase } from "../../../plugins/coral/golden.ts";
import { coralProfiles } from "../../../plugins/coral/profiles.ts";
import { simulateCoral } from "../../../plugins/coral/simulate.ts";
import { hexadecimal } from "../../../plugins/coral/machine.ts";
import { runInQemu, type Segment } from "../../isa/riscv/qemu/runner.ts";
import { findTool } from "../../requirements.ts";
import { bytesOfHex, COUNTER_ADDRESS, counterBytes, type GoldenKernel, repeatedCode } from "./repeated_program.ts";

const folder = new URL("../../golden/coral/", import.meta.url);
/** Files and the cycles that the functional mode and qemu get, enough to be measured beside a process's start. */
const files: readonly (readonly [string, number])[] = [
  ["kernels-vector", 20_000_000],
  ["kernels-compiled-scalar", 400_000_000],
  ["kernels-compiled-vector", 40_000_000],
];
const CYCLES_PER_RUN = 1_000_000;
const ROUNDS = 5;
/** Seconds below which a difference of two process times is noise. */
const SHORTEST_MEASURABLE = 1e-3;

/** Rates of one kernel, per second. */
interface Rates {
  readonly cycles: number[];
  readonly functional: number[];
  readonly qemu: number[];
}

const table = new Map<string, Rates>();

function simulate(kernel: GoldenKernel, code: Uint8Array, repetitions: number, mode: "timed" | "functional") {
  const blocks = kernel.data.map(({ address, hex }) => ({ space: "memory", offset: address, bytes: bytesOfHex(hex) }));
  return simulateCoral({
    profile: coralProfiles[mode === "timed" ? 0 : 1].name,
    program: programOfCase({ text: hexadecimal(code), entry: 0 }),
    blocks: [...blocks, { space: "memory", offset: COUNTER_ADDRESS, bytes: counterBytes(repetitions) }],
    limits: { instructions: 4e9, cycles: 1e9, wallMilliseconds: 600_000 },
    mode,
    dump: [],
  });
}

/** Seconds until a call's promise resolves. */
async function secondsOf(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return (performance.now() - start) / 1000;
}

function qemuJob(kernel: GoldenKernel, code: Uint8Array, repetitions: number) {
  const place = (base: number, length: number): Segment => {
    const bytes = new Uint8Array(length);
    for (const { address, hex } of kernel.data) {
      if (address >= base && address < base + length) bytes.set(bytesOfHex(hex), address - base);
    }
    return { address: base, bytes };
  };
  const external = place(0x2000_0000, 0x40_0000);
  external.bytes.set(counterBytes(repetitions), COUNTER_ADDRESS - 0x2000_0000);
  const segments = [{ address: 0, bytes: code, length: 0x3000 }, place(0x1_0000, 0x8000), external];
  return { segments, cases: [{ pc: 0, vtype: 0x8000_0000 }], dump: [] };
}

const hasQemu = findTool("qemu-riscv32") !== null;

for (const [file, functionalCycles] of files) {
  const { cases } = JSON.parse(Deno.readTextFileSync(new URL(`${file}.json`, folder)));
  for (const kernel of cases as (GoldenKernel & { readonly cycles: number })[]) {
    const code = repeatedCode(kernel);
    const rates: Rates = { cycles: [], functional: [], qemu: [] };
    table.set(kernel.name, rates);
    const repetitions = Math.ceil(CYCLES_PER_RUN / kernel.cycles);
    const many = Math.ceil(functionalCycles / kernel.cycles);
    const { name } = kernel;
    // A function that is not declared asynchronous is not awaited: this one must measure by itself.
    const timed = () => {
      const start = performance.now();
      const { cycles } = simulate(kernel, code, repetitions, "timed");
      rates.cycles.push((cycles! * 1000) / (performance.now() - start));
    };
    const functional = async () => {
      const start = performance.now();
      const { instructions } = simulate(kernel, code, many, "functional");
      rates.functional.push((instructions * 1000) / (performance.now() - start));
      if (!hasQemu) return;
      const once = await secondsOf(() => runInQemu(qemuJob(kernel, code, 1)));
      const all = await secondsOf(() => runInQemu(qemuJob(kernel, code, many)));
      rates.qemu.push(instructions / Math.max(all - once, SHORTEST_MEASURABLE));
    };
    Deno.bench({ name: `${name}: timed`, group: name, n: ROUNDS, warmup: 1, fn: timed });
    Deno.bench({ name: `${name}: functional`, group: name, n: 1, warmup: 0, fn: functional });
  }
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1];
const geometricMean = (values: readonly number[]) =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
const millions = (rate: number | undefined) => rate === undefined ? "-" : (rate / 1e6).toFixed(rate < 1e8 ? 1 : 0);

function printTable(): void {
  const rows = [...table].filter(([, { cycles }]) => cycles.length > 0).map(([name, { cycles, functional, qemu }]) => ({
    name,
    cycles: median(cycles),
    functional: functional.length > 0 ? median(functional) : undefined,
    qemu: qemu.length > 0 ? median(qemu) : undefined,
  }));
  if (rows.length === 0) return;
  console.log(`\n${"kernel".padEnd(42)} Mcycles/s  functional MIPS  qemu MIPS  ratio`);
  for (const { name, cycles, functional, qemu } of rows) {
    const ratio = functional && qemu ? (functional / qemu).toFixed(2) : "-";
    const cells = [millions(cycles).padStart(9), millions(functional).padStart(16), millions(qemu).padStart(10)];
    console.log(`${name.padEnd(42)} ${cells.join(" ")} ${ratio.padStart(6)}`);
  }
  const cycles = rows.map((row) => row.cycles);
  const ratios = rows.flatMap(({ functional, qemu }) => functional && qemu ? [functional / qemu] : []);
  const ratio = ratios.length > 0 ? `; functional / qemu ${geometricMean(ratios).toFixed(2)}` : "";
  console.log(
    `geometric mean ${millions(geometricMean(cycles))} million cycles per second, least ${
      millions(Math.min(...cycles))
    }${ratio}`,
  );
}

globalThis.addEventListener("unload", printTable);
