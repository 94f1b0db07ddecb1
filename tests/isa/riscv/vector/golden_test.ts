/**
 * Programs measured on the Coral NPU's register-transfer-level model, run on a hart with all deviations of that machine:
 * final registers, CSRs and memory must be equal. (Cycles are the timing model's business.)
 */
import { assertEquals } from "@std/assert";
import { Memory } from "../../../../isa/machine.ts";
import type { RiscvBehaviour } from "../../../../isa/riscv/behaviour.ts";
import { Hart } from "../../../../isa/riscv/hart.ts";
import { riscv32 } from "../../../../isa/riscv/instruction_set.ts";
import { allDeviations } from "./program.ts";

interface GoldenCase {
  readonly name: string;
  readonly outcome: "halted" | "fault" | "hang";
  readonly entry: number;
  readonly text: string;
  readonly data: readonly { readonly address: number; readonly hex: string }[];
  readonly output?: readonly { readonly address: number; readonly hex: string }[];
  readonly x?: Readonly<Record<string, number>>;
  readonly v?: Readonly<Record<string, string>>;
  readonly csr?: Readonly<Record<string, number>>;
}

const folder = new URL("../../../golden/coral/", import.meta.url);
const files = [
  "micro-semantics",
  "micro-vector-arithmetic",
  "micro-vector-memory",
  "kernels-vector",
  "kernels-compiled-vector",
];

/** Results that depend on what else is under way when an exception arrives, which a hart without time does not know. */
const dependOnTime = new Set(["trap_vill", "trap_load_unmapped", "trap_store_itcm"]);

const MPAUSE = 0x08000073;
const EBREAK = 0x00100073;

const behaviour: Partial<RiscvBehaviour> = {
  ...allDeviations,
  csrTrapValueZero: true,
  fetchFaultValueZero: true,
  userCountersAbsent: true,
  vcsrAbsent: true,
  vlReadsSevenBits: true,
  statusFieldsFixed: true,
};

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, i) => parseInt(hex.slice(2 * i, 2 * i + 2), 16));
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function runCase(test: GoldenCase): { outcome: string; hart: Hart } {
  const memory = new Memory([
    { name: "code", base: 0, length: 0x2000, storable: false },
    { name: "data", base: 0x10000, length: 0x8000, storable: true },
    { name: "external", base: 0x2000_0000, length: 0x40_0000, storable: true },
  ]);
  memory.initialize({ space: "memory", offset: 0, bytes: fromHex(test.text) });
  for (const { address, hex } of test.data) {
    memory.initialize({ space: "memory", offset: address, bytes: fromHex(hex) });
  }
  const hart = new Hart({ rows: riscv32.rows, memory, behaviour, codeBanks: ["code"] });
  hart.x.fill(0x5a5a5a5a, 1);
  hart.vector.registers.fill(0x5a);
  hart.start(test.entry);
  for (let steps = 0; steps < 1_000_000; steps++) {
    const instruction = hart.decoded(hart.nextPc);
    if (instruction.word === MPAUSE) return { outcome: "halted", hart };
    if (instruction.word === EBREAK) return { outcome: "fault", hart };
    hart.execute(instruction);
    if (hart.hung !== null) return { outcome: "hang", hart };
    if (hart.trap !== null) hart.takeTrap();
  }
  return { outcome: "does not end", hart };
}

/** What the case lists and what the hart has, side by side. */
function observe(test: GoldenCase): { actual: Record<string, unknown>; expected: Record<string, unknown> } {
  const { outcome, hart } = runCase(test);
  const expected: Record<string, unknown> = { outcome: test.outcome };
  const actual: Record<string, unknown> = { outcome };
  if (test.outcome === "hang") return { actual, expected };
  const { vector } = hart;
  const csr: Record<string, number> = {
    vl: vector.vl & 0x7f,
    vtype: vector.vtype >>> 0,
    vxsat: vector.vxsat,
    vxrm: vector.vxrm,
    fcsr: (hart.frm << 5) | hart.fflags,
  };
  for (const [name, value] of Object.entries(test.x ?? {})) {
    expected[name] = value;
    actual[name] = hart.x[Number(name.slice(1))] >>> 0;
  }
  for (const [name, value] of Object.entries(test.v ?? {})) {
    const first = Number(name.slice(1)) * vector.registerBytes;
    expected[name] = value;
    actual[name] = toHex(vector.registers.subarray(first, first + vector.registerBytes));
  }
  for (const [name, value] of Object.entries(test.csr ?? {})) {
    expected[name] = value;
    actual[name] = csr[name];
  }
  for (const { address, hex } of test.output ?? []) {
    expected[`memory at ${address}`] = hex;
    actual[`memory at ${address}`] = toHex(
      hart.memory.dump({ space: "memory", offset: address, length: hex.length / 2 }),
    );
  }
  return { actual, expected };
}

for (const file of files) {
  Deno.test(`golden results of ${file}`, async () => {
    const { cases } = JSON.parse(await Deno.readTextFile(new URL(`${file}.json`, folder))) as { cases: GoldenCase[] };
    for (const test of cases) {
      if (dependOnTime.has(test.name)) continue;
      const { actual, expected } = observe(test);
      assertEquals(actual, expected, test.name);
    }
  });
}
