/**
 * The measured Coral programs, run in qemu-user and on our hart with the specification's behaviour: all registers and
 * the whole data memory must be equal. Nothing of the measured results is used here.
 */
import { assert, assertEquals } from "@std/assert";
import { requireTool } from "../../../requirements.ts";
import { Random } from "../random.ts";
import { hartModes, runOnHart, stateDifferences } from "./hart_runner.ts";
import { type QemuJob, runInQemu } from "./runner.ts";

const ready = requireTool("qemu-riscv32", "apt-get install qemu-user");
const FOLDER = new URL("../../../golden/coral/", import.meta.url);

interface GoldenCase {
  readonly name: string;
  readonly text: string;
  readonly entry: number;
  readonly data: readonly { readonly address: number; readonly hex: string }[];
  readonly output: readonly { readonly address: number; readonly hex: string }[];
}

const HANDLER = "installs a trap handler through mtvec, which a process of an operating system cannot";

/** Cases that cannot be compared. */
const SKIPPED: Readonly<Record<string, string>> = {
  trap_bad_csr: HANDLER,
  trap_vill: HANDLER,
  trap_vstart_reduction: HANDLER,
  trap_load_unmapped: HANDLER,
  trap_store_itcm: HANDLER,
  trap_ecall: HANDLER,
  trap_jump_misaligned: HANDLER,
  trap_fetch_outside: HANDLER,
  trap_bad_rounding_mode: HANDLER,
  trap_vcsr: HANDLER,
  trap_compressed: HANDLER,
  trap_and_return: HANDLER,
  mcycle_reads: "reads a machine-mode counter",
  minstret_reads: "reads a machine-mode counter",
  vset_costs: "vsetvli x0, x0 changes VLMAX, which is reserved: qemu 7.2 keeps vl, our hart sets vill",
};

const ITCM = { address: 0, length: 0x2000 };
const DTCM = { address: 0x10000, length: 0x8000 };
const EXTERNAL = { address: 0x20000000, length: 0x400000 };

function padded(blocks: readonly { address: number; bytes: Uint8Array }[], base: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (const block of blocks) {
    if (block.address >= base && block.address < base + length) bytes.set(block.bytes, block.address - base);
  }
  return bytes;
}

/** The case as a job: undefined registers and memory get the same values on both sides. */
function jobOf(test: GoldenCase): QemuJob {
  const blocks = test.data.map(({ address, hex }) => ({ address, bytes: Uint8Array.fromHex(hex) }));
  const reach = [...test.data, ...test.output].reduce(
    (end, { address, hex }) => Math.max(end, address + hex.length / 2 - EXTERNAL.address),
    0,
  );
  const external = Math.ceil(reach / 4096) * 4096;
  const random = new Random(7);
  return {
    segments: [
      { address: 0, bytes: padded([{ address: 0, bytes: Uint8Array.fromHex(test.text) }], 0, ITCM.length) },
      { address: DTCM.address, bytes: padded(blocks, DTCM.address, DTCM.length) },
      {
        address: EXTERNAL.address,
        bytes: padded(blocks, EXTERNAL.address, external),
        length: EXTERNAL.length,
      },
    ],
    cases: [{
      pc: test.entry,
      x: Array.from({ length: 32 }, () => random.word()),
      f: Array.from({ length: 32 }, () => random.word()),
      v: Uint8Array.from({ length: 512 }, () => random.word()),
      vtype: 0x80000000,
    }],
    dump: [DTCM, { address: EXTERNAL.address, length: external }],
  };
}

const files: string[] = [];
if (ready) { for await (const { name } of Deno.readDir(FOLDER)) if (name.endsWith(".json")) files.push(name); }

async function readCases(file: string): Promise<GoldenCase[]> {
  return JSON.parse(await Deno.readTextFile(new URL(file, FOLDER))).cases;
}

for (const file of files.sort()) {
  Deno.test(`qemu and the hart agree on golden/coral/${file}`, async () => {
    const differences: string[] = [];
    for (const test of await readCases(file)) {
      if (Object.hasOwn(SKIPPED, test.name)) continue;
      const job = jobOf(test);
      const [qemu] = await runInQemu(job);
      for (const mode of hartModes) {
        const found = stateDifferences(runOnHart(job, mode)[0], qemu);
        if (found.length > 0) differences.push(`${test.name} (${mode}): ${found.join("; ")}`);
      }
    }
    assertEquals(differences, []);
  });
}

Deno.test({ name: "every skipped golden case exists", ignore: !ready }, async () => {
  const names = new Set((await Promise.all(files.map(readCases))).flat().map(({ name }) => name));
  for (const name of Object.keys(SKIPPED)) assert(names.has(name), name);
});
