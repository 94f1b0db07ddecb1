/**
 * Statement by statement: products of tiles with their offsets, strides and lanes, in both states of the machine.
 */
import { assertEquals, assertMatch } from "@std/assert";
import { roundToBfloat16 } from "../../../isa/numerics/rounding.ts";
import { lanes, type Run, run } from "./run.ts";
import { activation, li, load, sum, tile, vram, weight } from "./sheet_data.ts";

const profiles = ["paper", "head"] as const;
type Profile = typeof profiles[number];

/** Offsets in a tile that are tried on every product. */
const offsets = "0 1 2 4 6 8 12 15 16 20 32 48 60 62 64 68 80 128 192 256 260 512 3840 4032 4092"
  .split(" ").map(Number);

const isRowOffset = (offset: number) => offset % 256 === 0;
const isHead = (offset: number) => offset < 64 && offset % 16 === 0;
const isColumn = (offset: number) => offset < 64 && offset % 4 === 0;

/** Products with the offset in gp1 and their legal offsets. */
const offsetRules: readonly (readonly [Profile, string, (offset: number) => boolean])[] = [
  ["paper", "M_MM 0, gp1, gp0", isColumn],
  ["head", "M_MM 0, gp1, gp0", isRowOffset],
  ["paper", "M_TMM 0, gp0, gp1", isRowOffset],
  ["head", "M_TMM 0, gp0, gp1", isRowOffset],
  ["paper", "M_MV 0, gp0, gp1", (offset) => offset === 0],
  ["head", "M_MV 0, gp1, gp0", isColumn],
  ["paper", "M_TMV 0, gp0, gp1", (offset) => offset === 0],
  ["head", "M_TMV 0, gp1, gp0", (offset) => offset === 0],
  ["paper", "M_BMM 0, gp1, gp0", isHead],
  ["head", "M_BMM 0, gp1, gp0", isHead],
  ["paper", "M_BTMM 0, gp1, gp0", isHead],
  ["head", "M_BTMM 0, gp1, gp0", isHead],
  ["head", "M_BTMV gp0, gp1, gp0", isHead],
  ["head", "M_BTMV gp1, gp0, gp0", isHead],
  ["paper", "M_BMM gp1, gp0, gp0", isHead],
];

Deno.test("every product takes its offsets in a tile and no others", () => {
  for (const [profile, product, isLegal] of offsetRules) {
    for (const offset of offsets) {
      for (const base of [0, 4096 * 63]) {
        const { execution } = run(`${li(1, base + offset)}${product}`, { profile });
        const expected = isLegal(offset) ? "returned" : "trapped";
        assertEquals(execution.exit.cause, expected, `${profile} ${product} ${base} + ${offset}`);
      }
    }
  }
});

for (const profile of profiles) {
  const columnStep = profile === "paper" ? 1 : 64;
  const at = (source: string) => run(load + source, { profile, hbm: tile, vram });

  Deno.test(`${profile}: M_MM and M_TMM meet the right rows and columns, and accumulate`, () => {
    for (const q of [0, 4, 28, 60]) {
      const transposed = at(`${li(1, q * 64)}${li(2, 640)}${li(3, 2048)}M_TMM 0, gp2, gp1\nM_MM_WO gp3, gp0, ${q}`);
      const dump = (result: Run, first: number) => [0, 1, 2, 3].map((row) => result.row(first + row).slice(q, q + 4));
      const straight = run(
        load + `${li(1, q * columnStep)}${li(2, 640)}${li(3, 2048)}M_MM 0, gp1, gp2\nM_MM 0, gp1, gp0
        M_MM_WO gp3, gp0, ${q}`,
        { profile, hbm: tile, vram },
      );
      assertEquals(
        dump(straight, 32),
        [0, 1, 2, 3].map((i) =>
          [0, 1, 2, 3].map((j) =>
            roundToBfloat16(sum(64, (k) => (activation(10 + i, k) + activation(i, k)) * weight(k, q + j)))
          )
        ),
      );
      assertEquals(
        dump(transposed, 32),
        [0, 1, 2, 3].map((i) =>
          [0, 1, 2, 3].map((j) => roundToBfloat16(sum(64, (k) => activation(10 + i, k) * weight(q + j, k))))
        ),
      );
    }
  });

  Deno.test(`${profile}: M_MM_WO strides by rows, keeps what is beside it and clears`, () => {
    const product = (i: number, j: number) => roundToBfloat16(sum(64, (k) => activation(i, k) * weight(k, j)));
    const strides: readonly (readonly [string, number])[] = [["gp0", 1], ["gp4", 0], ["gp5", 1], ["gp6", 3]];
    for (const [register, stride] of strides) {
      for (const column of [0, 32, 60]) {
        const { row } = at(
          `S_ADDI_INT gp0, gp0, 64\n${li(1, 1280)}${li(2, 0)}S_ADDI_INT gp5, gp4, 1\nS_ADDI_INT gp6, gp4, 3
          M_MM 0, gp2, gp4\nM_MM_WO gp1, ${register}, ${column}\n${li(1, 2560)}M_MM_WO gp1, gp4, 8`,
        );
        for (let r = 20; r < 32; r++) {
          const i = stride === 0 ? (r === 20 ? 3 : -1) : (r - 20) % stride === 0 ? (r - 20) / stride : -1;
          const isWritten = i >= 0 && i < 4;
          const expected = lanes((lane) =>
            isWritten && lane >= column && lane < column + 4 ? product(i, lane - column) : activation(r, lane)
          );
          assertEquals(row(r), expected, `stride ${stride} column ${column} row ${r}`);
        }
        assertEquals(row(40), lanes((lane) => lane >= 8 && lane < 12 ? 0 : activation(40, lane)), "cleared");
      }
    }
    for (const column of [1, 2, 3, 5, 62, 63]) {
      assertMatch(run(`M_MM_WO gp0, gp0, ${column}`, { profile }).message!, /must be a multiple of 4/);
    }
  });

  Deno.test(`${profile}: M_MV and M_TMV`, () => {
    const isPaper = profile === "paper";
    const operands = isPaper ? "gp2, gp1" : "gp1, gp2";
    const column = isPaper ? 0 : 24;
    const setup = `${li(1, column)}${li(2, 576)}${li(3, 2048)}${li(4, 0)}`;
    const straight = at(`${setup}M_MV 0, ${operands}\nM_MV_WO gp3, ${isPaper ? 0 : 40}`);
    const transposed = at(`${setup}${li(1, 0)}M_TMV 0, ${operands}\nM_MV_WO gp3, ${isPaper ? 0 : 40}`);
    const first = isPaper ? 0 : 40;
    const count = isPaper ? 64 : 4;
    const expected = (value: (j: number) => number) =>
      lanes((lane) =>
        lane >= first && lane < first + count ? roundToBfloat16(value(lane - first)) : activation(32, lane)
      );
    assertEquals(straight.row(32), expected((j) => sum(64, (k) => activation(9, k) * weight(k, column + j))));
    assertEquals(transposed.row(32), expected((j) => sum(64, (k) => activation(9, k) * weight(j, k))));
    const misplaced = run("M_MV_WO gp0, 4", { profile });
    assertEquals(misplaced.execution.exit.cause, isPaper ? "trapped" : "returned");
    assertEquals(run("M_MV_WO gp0, 2", { profile }).execution.exit.cause, "trapped");
  });

  Deno.test(`${profile}: lanes and rows of broadcast products`, () => {
    const pitch = profile === "paper" ? 4 : 1;
    for (const head of [0, 16, 48]) {
      const setup = `${li(1, head)}${li(2, 128)}${li(3, 0)}`;
      const straight = at(`${setup}M_BMM 0, gp1, gp2\nM_BMM_WO gp3, 0`);
      const transposed = at(`${setup}M_BTMM 0, gp1, gp2\nM_BMM 0, gp1, gp2\nM_BMM_WO gp3, 0`);
      for (const r of [0, 1, 5, 63]) {
        const source = 2 + pitch * r;
        const direct = (b: number) =>
          lanes((c) => 0.25 * sum(16, (e) => activation(source, 4 * e + b) * weight(head + e, c)));
        const turned = (b: number) =>
          lanes((c) => 0.25 * sum(16, (e) => activation(source, 16 * b + e) * weight(c, head + e)));
        assertEquals(straight.row(r), direct(0).map(roundToBfloat16), `M_BMM head ${head} row ${r}`);
        assertEquals(
          transposed.row(r),
          direct(0).map((value, lane) => roundToBfloat16(value + turned(0)[lane])),
          `M_BTMM head ${head} row ${r}`,
        );
        for (const b of [1, 3]) {
          const copy = (product: string) =>
            at(`${setup}${product} 0, gp1, gp2\nM_BMM_WO gp3, 0\n${li(4, 64 * (64 * b + r))}V_ADD_VF gp3, gp4, f0`).row(
              0,
            );
          assertEquals(copy("M_BMM"), direct(b).map(roundToBfloat16), `M_BMM head ${head} row ${r} lane ${b}`);
          assertEquals(copy("M_BTMM"), turned(b).map(roundToBfloat16), `M_BTMM head ${head} row ${r} lane ${b}`);
        }
      }
    }
  });

  Deno.test(`${profile}: accumulators are independent, persist and are cleared by their own write only`, () => {
    const [vectorOperands, column] = profile === "paper" ? ["gp2, gp0", 0] : ["gp0, gp2", 0];
    const products = ["M_BTMM 0, gp0, gp2", "M_MM 0, gp0, gp2", `M_MV 0, ${vectorOperands}`];
    const writes = [`M_MM_WO gp5, gp0, ${column}`, "M_MV_WO gp6, 0", "V_ADD_VF gp7, gp7, f0", "M_BMM_WO gp8, 0"];
    const setup = `${load}${li(2, 320 * 64 - 256 * 64)}${li(5, 0)}${li(6, 256)}${li(7, 320)}${li(8, 384)}`;
    const forwards = run(`${setup}${products.join("\n")}\n${writes.join("\n")}`, { profile, hbm: tile, vram });
    const backwards = run(
      `${setup}C_LOOP_START gp9, 1\n${products.toReversed().join("\n")}\nC_LOOP_END gp9\n${writes.join("\n")}`,
      { profile, hbm: tile, vram },
    );
    for (const index of [0, 3, 4, 6, 20]) assertEquals(forwards.row(index), backwards.row(index), `row ${index}`);
    assertEquals(forwards.row(0).slice(0, 4).every((value) => value !== 0), true);
  });
}

Deno.test("head: M_BTMV and M_BMV_WO", () => {
  const source = `${load}${li(1, 16)}${li(2, 320)}${li(3, 32)}${li(4, 1920)}M_BTMV gp1, gp3, gp2\nM_BMV_WO gp4, 128`;
  const { row } = run(source, { profile: "head", hbm: tile, vram });
  for (const b of [0, 1, 2, 3]) {
    assertEquals(
      row(32 + b),
      lanes((c) => roundToBfloat16(0.25 * sum(16, (e) => activation(5, 16 * b + e) * weight(c, 48 + e)))),
    );
  }
});
