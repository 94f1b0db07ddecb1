/**
 * Speed of the simulator, the DRAM's time included, on measured kernels and on programs of the size of FFN's third and
 * GEMM's fourth configuration. The table at the end gives milliseconds per 300 000 simulated cycles.
 */
import { encodeMx } from "../../../isa/numerics/mx.ts";
import type { SimulationRequest } from "../../../isa/plugin.ts";
import { blocksOfCase, programOfWords } from "../../../plugins/plena/golden.ts";
import { assemblePlena } from "../../../plugins/plena/instructions.ts";
import { simulatePlena } from "../../../plugins/plena/simulate.ts";

const folder = new URL("../../golden/plena/", import.meta.url);
const REFERENCE_CYCLES = 300_000;
const ROUNDS = 10;

const limits = { instructions: 1e9, cycles: 1e9, wallMilliseconds: 600_000 };

/** `S_ADDI_INT` for any value below 2^32. */
function constant(register: number, value: number): string {
  if (value < 2 ** 18) return `S_ADDI_INT gp${register}, gp0, ${value}`;
  return `S_LUI_INT gp${register}, ${value >>> 12}\nS_ADDI_INT gp${register}, gp${register}, ${value & 4095}`;
}

/**
 * One layer Y = X W with hardware loops: X (rows x inner) in vector SRAM at `from`, W at HBM address `weights`.
 * Registers: 1 output, 2 tile, 3 row group, 4 tile of the product, 5 weight offset, 9 to 12 loops.
 */
function layer(rows: number, inner: number, outer: number, from: number, to: number, weights: number): string {
  const tiles = inner / 64;
  return `${constant(6, inner * outer)}
    C_SET_SCALE_REG gp6
    ${constant(6, outer)}
    C_SET_STRIDE_REG gp6
    ${constant(6, weights)}
    C_SET_ADDR_REG a1, gp0, gp6
    ${constant(7, 64 * outer)}
    ${constant(8, to)}
    S_ADDI_INT gp14, gp0, 0
    C_LOOP_START gp9, ${outer / 64}
    S_ADDI_INT gp2, gp0, 0
    S_ADDI_INT gp5, gp14, 0
    C_LOOP_START gp10, ${tiles}
    H_PREFETCH_M gp2, gp5, a1, 1, 0
    S_ADDI_INT gp2, gp2, 4096
    S_ADD_INT gp5, gp5, gp7
    C_LOOP_END gp10
    S_ADDI_INT gp13, gp0, 0
    C_LOOP_START gp10, 16
    ${constant(3, from)}
    S_ADD_INT gp1, gp8, gp13
    C_LOOP_START gp11, ${rows / 4}
    S_ADDI_INT gp4, gp13, 0
    S_ADDI_INT gp5, gp3, 0
    C_LOOP_START gp12, ${tiles}
    M_MM 0, gp4, gp5
    S_ADDI_INT gp4, gp4, 4096
    S_ADDI_INT gp5, gp5, ${64 * rows}
    C_LOOP_END gp12
    M_MM_WO gp1, gp0, 0
    S_ADDI_INT gp1, gp1, 256
    S_ADDI_INT gp3, gp3, 256
    C_LOOP_END gp11
    S_ADDI_INT gp13, gp13, 4
    C_LOOP_END gp10
    S_ADDI_INT gp8, gp8, ${64 * rows}
    S_ADDI_INT gp14, gp14, 64
    C_LOOP_END gp9
`;
}

function tensor(count: number): Uint8Array {
  const image = new Uint8Array(count / 8 * 9);
  const values = Float32Array.from({ length: count }, (_, at) => Math.sin(at) / 16);
  encodeMx(values, 0, image.subarray(0, count), image.subarray(count), "quarters-even");
  return image;
}

function requestOf(source: string, weights: number): SimulationRequest {
  const { program, diagnostics } = assemblePlena(source);
  if (!program) throw new Error(diagnostics[0].message);
  const blocks = [{ space: "hbm", offset: 0, bytes: tensor(weights) }];
  return { profile: "paper", program, blocks, limits, mode: "timed", dump: [] };
}

const requests = new Map<string, SimulationRequest>([
  [
    "ffn c3: 16 x 256 x 512",
    requestOf(
      layer(16, 256, 512, 0, 16 * 256, 0) + layer(16, 512, 256, 16 * 256, 16 * 256 + 16 * 512, 0),
      512 * 256,
    ),
  ],
  ["gemm c4: 32 x 256 x 256", requestOf(layer(32, 256, 256, 0, 32 * 256, 0), 256 * 256)],
]);

for (const file of ["paper-kernels", "head-kernels"]) {
  const { body } = await fetch(new URL(`${file}.json.gz`, folder));
  const cases = await new Response(body!.pipeThrough(new DecompressionStream("gzip"))).json();
  for (const item of cases) {
    if (item.ns < 20_000) continue;
    requests.set(`${file} ${item.name}`, {
      profile: file.split("-")[0],
      program: programOfWords(item.words),
      blocks: blocksOfCase(item),
      limits,
      mode: "timed",
      dump: [],
    });
  }
}

const rates = new Map<string, { readonly cycles: number; readonly milliseconds: number[] }>();

for (const [name, request] of requests) {
  Deno.bench({
    name,
    n: ROUNDS,
    warmup: 5,
    fn: () => {
      const start = performance.now();
      const { cycles, exit } = simulatePlena(request);
      const milliseconds = performance.now() - start;
      if (cycles === null) throw new Error(`${name}: ${exit.message}`);
      const entry = rates.get(name) ?? { cycles, milliseconds: [] };
      entry.milliseconds.push(milliseconds);
      rates.set(name, entry);
    },
  });
}

globalThis.addEventListener("unload", () => {
  console.log(`\n${"kernel".padEnd(36)}    cycles   ms median   ms per ${REFERENCE_CYCLES} cycles`);
  for (const [name, { cycles, milliseconds }] of rates) {
    const median = milliseconds.toSorted((a, b) => a - b)[milliseconds.length >> 1];
    const scaled = median * REFERENCE_CYCLES / cycles;
    console.log(
      `${name.padEnd(36)} ${String(cycles).padStart(9)} ${median.toFixed(1).padStart(11)} ${
        scaled.toFixed(1).padStart(11)
      }`,
    );
  }
});
