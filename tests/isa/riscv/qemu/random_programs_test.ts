/**
 * Random programs (I, M, Zbb, F, Zicsr, vector, branches, loops) in qemu-user and on our hart: all registers and the whole
 * data memory must be equal at the end. PROGRAMS=n runs n programs instruction by instruction; a fifth of them also
 * compiled.
 */
import { assert, assertEquals } from "@std/assert";
import { requireTool } from "../../../requirements.ts";
import { Random } from "../random.ts";
import { bytesOf, MPAUSE } from "./encode.ts";
import { hartModes, runOnHart, stateDifferences } from "./hart_runner.ts";
import { randomFloat, randomProgram, startRegisters } from "./programs.ts";
import { type QemuJob, runInQemu } from "./runner.ts";

const ready = requireTool("qemu-riscv32", "apt-get install qemu-user");

const COUNT = Number(Deno.env.get("PROGRAMS") ?? 3000);
const SEED = Number(Deno.env.get("SEED") ?? 1);
const BATCH = 200;
const CODE = 0x2a5c0000;
/** Room for one program. */
const SLOT = 0x1000;
const DATA = 0x10000;
const DATA_LENGTH = 0x2000;

function batch(seed: number): QemuJob {
  const random = new Random(seed);
  const code = new Uint8Array(BATCH * SLOT);
  for (let i = 0; i < BATCH; i++) code.set(bytesOf(randomProgram(random, 150)), i * SLOT);
  const cases = Array.from({ length: BATCH }, (_, i) => ({
    pc: CODE + i * SLOT,
    x: startRegisters(random, DATA, DATA_LENGTH),
    f: Array.from({ length: 32 }, () => randomFloat(random)),
    v: Uint8Array.from({ length: 512 }, () => random.word()),
    fcsr: random.below(5) << 5,
    vtype: 0x80000000,
    vxrm: random.below(4),
  }));
  return {
    segments: [
      { address: CODE, bytes: code },
      { address: DATA, bytes: Uint8Array.from({ length: DATA_LENGTH }, () => random.word()) },
    ],
    cases,
    dump: [{ address: DATA, length: DATA_LENGTH }],
    restore: [1],
  };
}

Deno.test({ name: `${COUNT} random programs end the same in qemu and on the hart`, ignore: !ready }, async () => {
  const differences: string[] = [];
  let reachedEnd = 0;
  for (let first = 0; first < COUNT; first += BATCH) {
    const job = batch(SEED + first);
    const qemu = await runInQemu(job);
    for (const { pc } of qemu) {
      if (new DataView(job.segments[0].bytes.buffer).getUint32(pc - CODE, true) === MPAUSE) reachedEnd++;
    }
    for (const mode of first % (5 * BATCH) === 0 ? hartModes : hartModes.slice(0, 1)) {
      const ours = runOnHart(job, mode);
      qemu.forEach((end, i) => {
        const found = stateDifferences(ours[i], end);
        if (found.length > 0) differences.push(`program ${i} of seed ${SEED + first}, ${mode}: ${found.join("; ")}`);
      });
    }
  }
  assertEquals(differences.slice(0, 10), [], `${differences.length} differences`);
  assert(reachedEnd > COUNT * 0.9, `only ${reachedEnd} programs reached their end`);
});
