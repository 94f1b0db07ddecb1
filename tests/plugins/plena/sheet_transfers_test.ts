/**
 * Statement by statement: transfers with their addresses, scales, traffic and encodings, in both states of the machine.
 */
import { assertEquals } from "@std/assert";
import { e4m3Values } from "../../../isa/numerics/e4m3.ts";
import { roundToBfloat16 } from "../../../isa/numerics/rounding.ts";
import { assemblePlena } from "../../../plugins/plena/instructions.ts";
import { plenaParametersOf } from "../../../plugins/plena/profiles.ts";
import { simulateWith } from "../../../plugins/plena/simulate.ts";
import { valuesOfBfloat16 } from "../../../plugins/plena/vector_memory.ts";
import { lanes, type Run, run } from "./run.ts";
import { li, sum, tensor, vram, weight } from "./sheet_data.ts";

const profiles = ["paper", "head"] as const;

/** Blocks of the scales of four stored rows. */
function straddles(first: number, stride: number): number {
  return sum(4, (r) => ((first + ((r * stride) >> 3)) % 64 > 56 ? 2 : 1));
}

const traffic = ({ execution }: Run) => [
  execution.counters["bytes.hbm.read"] ?? 0,
  execution.counters["bytes.hbm.written"] ?? 0,
];

for (const profile of profiles) {
  const isPaper = profile === "paper";

  Deno.test(`${profile}: the stride register counts where the field is exactly 1`, () => {
    const image = tensor(4096);
    for (const [field, pitch] of [[0, 64], [1, 192], [2, 64], [15, 64]]) {
      const source = `${li(1, 4096)}C_SET_SCALE_REG gp1\n${li(1, 192)}C_SET_STRIDE_REG gp1\n${li(1, 128)}
        H_PREFETCH_V gp0, gp1, a0, ${field}, 0`;
      const result = run(source, { profile, hbm: image });
      for (const r of [0, 1, 2, 3]) {
        assertEquals(result.row(r), lanes((lane) => e4m3Values[image[128 + r * pitch + lane]]), `field ${field}`);
      }
      assertEquals(traffic(result), [512, 0]);
    }
  });

  Deno.test(`${profile}: scales follow the offset, not the address, and their high bytes get lost at a block's end`, () => {
    const image = tensor(4096);
    for (let at = 0; at < 512; at++) image[4096 + at] = 120 + at % 13;
    const prefetch = (scale: number, offset: number) =>
      run(`${li(1, scale)}C_SET_SCALE_REG gp1\n${li(1, offset)}H_PREFETCH_V gp0, gp1, a0, 0, 0`, {
        profile,
        hbm: image,
      });
    for (const [scale, offset] of [[4096, 0], [4096, 1024], [4100, 64], [4124, 0], [4097, 448]]) {
      const { row } = prefetch(scale, offset);
      for (const r of [0, 1, 2, 3]) {
        const first = scale + offset / 8 + 8 * r;
        const expected = lanes((lane) => {
          const index = lane >> 3;
          const isLost = Math.floor((first + index) / 64) !== Math.floor(first / 64);
          const factor = isLost ? 0 : 2 ** (image[first + index] - 127);
          return roundToBfloat16(e4m3Values[image[offset + 64 * r + lane]] * factor);
        });
        assertEquals(row(r).map((value) => value + 0), expected.map((value) => value + 0), `${scale} ${offset} ${r}`);
      }
    }
  });

  Deno.test(`${profile}: every pattern of elements and scales is decoded`, () => {
    const image = new Uint8Array(512);
    for (let at = 0; at < 256; at++) image[at] = at;
    for (const scale of [0, 1, 2, 126, 127, 130, 247, 254, 255]) {
      image.fill(scale, 256, 288);
      const { row } = run(`${li(1, 256)}C_SET_SCALE_REG gp1\nH_PREFETCH_V gp0, gp0, a0, 0, 0`, { profile, hbm: image });
      const factor = scale === 0 ? 0 : scale === 255 ? Infinity : 2 ** (scale - 127);
      for (const r of [0, 1, 2, 3]) {
        assertEquals(row(r), lanes((lane) => roundToBfloat16(e4m3Values[64 * r + lane] * factor)), `scale ${scale}`);
      }
    }
  });

  Deno.test(`${profile}: alignment of element addresses`, () => {
    for (const [offset, stride] of [[0, 64], [64, 128], [8, 64], [32, 64], [1, 64], [0, 96], [0, 1]]) {
      for (
        const [transfer, rows, isStore] of [["H_PREFETCH_V", 4, 0], ["H_PREFETCH_M", 64, 0], [
          "H_STORE_V",
          4,
          1,
        ]] as const
      ) {
        const source = `${li(1, 16384)}C_SET_SCALE_REG gp1\n${li(1, stride)}C_SET_STRIDE_REG gp1\n${li(1, offset)}
          ${transfer} gp0, gp1, a0, 1, 0`;
        const result = run(source, { profile, vram });
        const label = `${transfer} ${offset} ${stride}`;
        if (isPaper && (offset % 64 !== 0 || stride % 64 !== 0)) {
          assertEquals(result.execution.exit.cause, "trapped", label);
          continue;
        }
        const pieces = sum(rows, (r) => Math.ceil(((offset + r * stride) % 64 + 64) / 64));
        const read = 64 *
          ((isStore && isPaper ? 0 : pieces) + (isStore ? straddles(16384 + (offset >> 3), stride) : rows));
        const written = isStore ? 64 * (pieces + straddles(16384 + (offset >> 3), stride)) : 0;
        assertEquals(traffic(result), [read, written], label);
      }
    }
  });

  Deno.test(`${profile}: the end of the HBM`, () => {
    const end = isPaper ? 2 ** 30 : 16 * 2 ** 30;
    const address = `S_LUI_INT gp2, ${((end - 2 ** 20) % 2 ** 32) >>> 12}\nS_ADDI_INT gp3, gp0, ${
      Math.floor((end - 2 ** 20) / 2 ** 32)
    }
      C_SET_ADDR_REG a1, gp3, gp2\n`;
    const touch = (transfer: string, offset: number, scale: number) =>
      run(`${address}${li(1, scale)}C_SET_SCALE_REG gp1\n${li(1, offset)}${transfer} gp0, gp1, a1, 0, 0`, {
        profile,
        vram,
      });
    const inside = 2 ** 20 - 256;
    for (const transfer of ["H_PREFETCH_V", "H_STORE_V"]) {
      assertEquals(touch(transfer, inside, 0).execution.exit.cause, "returned");
      for (const [offset, scale] of [[inside + 64, 0], [2 ** 20, 0], [0, 2 ** 20 - 16]]) {
        const { execution } = touch(transfer, offset, scale);
        const isRefused = isPaper || transfer === "H_STORE_V";
        assertEquals(execution.exit.cause, isRefused ? "trapped" : "returned", `${transfer} ${offset} ${scale}`);
      }
    }
    if (!isPaper) assertEquals(touch("H_PREFETCH_V", 2 ** 20, 0).row(0), lanes(() => 0));
  });

  Deno.test(`${profile}: addresses of 64 bits`, () => {
    const address = (high: number, low: number) =>
      `${li(1, 1024)}C_SET_SCALE_REG gp1\n${li(2, high)}${li(3, low)}C_SET_ADDR_REG a1, gp2, gp3\n`;
    for (const [high, low] of [[0xffffffff, 0], [0x200000, 0], [0x80000000, 0xffffff00]]) {
      for (const transfer of ["H_PREFETCH_V", "H_PREFETCH_M", "H_STORE_V"]) {
        const result = run(`${address(high, low)}${transfer} gp0, gp0, a1, 0, 0`, { profile, vram });
        const isRefused = isPaper || transfer === "H_STORE_V";
        assertEquals(result.execution.exit.cause, isRefused ? "trapped" : "returned", `${transfer} ${high}`);
        if (transfer === "H_PREFETCH_V" && !isRefused) assertEquals(result.row(3), lanes(() => 0));
      }
    }
    // the sum of the base and the offset carries into the upper half
    const carried = run(`${address(0, 0xffffff80)}${li(4, 128)}H_PREFETCH_V gp0, gp4, a1, 0, 0`, { profile, vram });
    assertEquals(carried.execution.exit.cause, isPaper ? "trapped" : "returned");
    if (!isPaper) {
      const { execution } = run(`${address(0, 0xffffff80)}${li(4, 128)}H_STORE_V gp0, gp4, a1, 0, 0`, {
        profile,
        vram: new Array(256).fill(1),
        request: { dump: [{ space: "hbm", offset: 2 ** 32, length: 1024 }] },
      });
      const { bytes } = execution.dumps[2];
      const scales = 1024 - 128 + 128 / 8;
      assertEquals([bytes[0], bytes[255], bytes[256]], [0x38, 0x38, 0]);
      assertEquals([bytes[scales - 1], bytes[scales], bytes[scales + 31], bytes[scales + 32]], [0, 127, 127, 0]);
    }
  });

  Deno.test(`${profile}: rows behind the vector SRAM are dropped by a prefetch and trap elsewhere`, () => {
    const parameters = { ...plenaParametersOf(profile), vectorRows: 64 };
    const dump = [{ space: "vram", offset: 60 * 64, length: 4 * 128 }];
    const execute = (first: number, line: string) => {
      const { program } = assemblePlena(`${li(2, 4096)}C_SET_SCALE_REG gp2\n${li(1, 64 * first)}${line}`);
      const blocks = [{ space: "hbm", offset: 0, bytes: tensor(4096) }];
      const limits = { instructions: 100, cycles: 1e6, wallMilliseconds: 60_000 };
      return simulateWith({ profile, program: program!, blocks, limits, mode: "timed", dump }, parameters);
    };
    const prefetch = "H_PREFETCH_V gp1, gp0, a0, 0, 0";
    for (const first of [60, 61, 63, 64, 1000]) {
      const { exit, dumps, counters } = execute(first, prefetch);
      assertEquals(exit.cause, first < 64 || isPaper ? "returned" : "trapped", `${first}`);
      if (exit.cause !== "returned") continue;
      assertEquals(counters["bytes.hbm.read"], 512);
      const values = [...valuesOfBfloat16(dumps[0].bytes)];
      const fetched = Math.max(64 - first, 0);
      const expected = Array.from({ length: 256 }, (_, at) => {
        const element = at - 64 * (4 - fetched);
        return element < 0 ? 0 : weight(Math.floor(element / 64), element % 64);
      });
      assertEquals(values, expected, `${first}`);
    }
    const lastRows: readonly (readonly [string, number])[] = [
      ["H_STORE_V gp1, gp0, a0, 0, 0", 60],
      ["M_MM 0, gp0, gp1", 60],
      ["M_MM_WO gp1, gp0, 0", 60],
      ["V_EXP_V gp1, gp0", 63],
      ["V_EXP_V gp0, gp1", 63],
      ["M_MV_WO gp1, 0", 63],
      ["S_MAP_V_FP gp1, gp0, 0", 63],
      ["M_BTMM 0, gp0, gp1", isPaper ? 64 - 253 : 0],
    ];
    for (const [line, last] of lastRows) {
      if (last >= 0) assertEquals(execute(last, line).exit.cause, "returned", line);
      assertEquals(execute(Math.max(last, 0) + 1, line).exit.cause, "trapped", line);
    }
  });

  Deno.test(`${profile}: stored blocks: zeros, signs, tiny, huge and rounding`, () => {
    const head = !isPaper;
    /** First value of a block of which the second is 1, and the element's byte. */
    const elements: readonly (readonly [number, number])[] = [
      [0, 0],
      [-0, 0],
      [1, 0x38],
      [-1, 0xb8],
      [1.0625, head ? 0x38 : 0x39],
      [1.1875, 0x3a],
      [1.3125, head ? 0x3a : 0x3b],
      [1.4375, 0x3c],
      [1.9765625, 0x3f],
      [0.5, 0x30],
      [2 ** -6, 0x08],
      [2 ** -7, 0x07], // the gap
      [0.015, 0x07],
      [0.005859375, 0x06],
      [2 ** -10, 0x01],
      [2 ** -14, 0x00],
      [-(2 ** -14), 0x80],
    ];
    for (const [value, byte] of elements) {
      const { bytes } = store([value, 1]);
      assertEquals([bytes[0], bytes[1], bytes[256]], [byte, 0x38, 127], `${value}`);
    }
    /** Largest of a block, its scale byte and element byte. */
    const blocks: readonly (readonly [number, number, number])[] = [
      [0, 0, 0],
      [2, 128, 0x38],
      [3, 128, 0x3c],
      [2 ** 127, 254, 0x38],
      [1.9921875 * 2 ** 127, 254, 0x3f],
      [2 ** -20, 107, 0x38],
      [2 ** -28, 99, 0x38],
      [2 ** -31, 97, 0x30], // pulled up by the offset of the logarithm
      [2 ** -126, 97, 0x00],
    ];
    for (const [value, scale, byte] of blocks) {
      const { bytes } = store([value]);
      assertEquals([bytes[0], bytes[256]], [byte, scale], `${value}`);
    }

    function store(block: readonly number[]): { bytes: Uint8Array } {
      const { execution } = run(`${li(1, 256)}C_SET_SCALE_REG gp1\nH_STORE_V gp0, gp0, a0, 0, 0`, {
        profile,
        vram: block,
        request: { dump: [{ space: "hbm", offset: 0, length: 288 }] },
      });
      return { bytes: execution.dumps[2].bytes };
    }
  });

  Deno.test(`${profile}: scales that straddle blocks are stored whole, rows one after the other`, () => {
    const values = Float32Array.from({ length: 256 }, (_, at) => 2 ** (Math.floor(at / 8) % 7));
    const store = (scale: number, length: number) =>
      run(`${li(1, scale)}C_SET_SCALE_REG gp1\nH_STORE_V gp0, gp0, a0, 0, 0`, {
        profile,
        vram: values,
        request: { dump: [{ space: "hbm", offset: 0, length }] },
      });
    const result = store(1020, 1060);
    const { bytes } = result.execution.dumps[2];
    assertEquals([...bytes.subarray(1020, 1052)], Array.from({ length: 32 }, (_, block) => 127 + block % 7));
    assertEquals([...bytes.subarray(0, 256)], new Array(256).fill(0x38));
    // the first row's scales lie in two blocks
    assertEquals(traffic(result), [64 * (5 + (isPaper ? 0 : 4)), 64 * 9]);
    // without SCALE the scales of a row overwrite its elements, and the next row's elements come later
    const overlapping = store(0, 256).execution.dumps[2].bytes;
    assertEquals([...overlapping.subarray(0, 8)], [0, 1, 2, 3, 4, 5, 6, 0].map((power) => 127 + power));
    assertEquals([...overlapping.subarray(32, 64)], new Array(32).fill(0x38));
  });

  Deno.test(`${profile}: constants pass through float16`, () => {
    const source = "V_ADD_VF gp0, gp0, f0";
    const exact = run(`S_LD_FP f0, gp0, 0\n${source}`, { profile, fp: [1.702] }).row(0)[0];
    const tiny = run(`S_LD_FP f0, gp0, 0\n${source}`, { profile, fp: [1e-6] }).row(0)[0];
    assertEquals([exact, tiny], [1.703125, 17 * 2 ** -24]);
  });

  Deno.test(`${profile}: address registers`, () => {
    for (const register of [7, 8, 15]) {
      const isThere = !isPaper || register < 8;
      for (const use of [`C_SET_ADDR_REG a${register}, gp0, gp0`, `H_PREFETCH_V gp0, gp0, a${register}, 0, 0`]) {
        assertEquals(run(use, { profile }).execution.exit.cause, isThere ? "returned" : "trapped", use);
      }
    }
  });
}
