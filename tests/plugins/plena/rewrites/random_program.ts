/** Random programs whose loops and addresses can be followed, most of them. */
import fc from "fast-check";

/** A part of a random program: a vector instruction on pointers, or a loop that steps some of them. */
export type Part =
  | { readonly mnemonic: string; readonly pointers: readonly number[] }
  | { readonly count: number; readonly steps: readonly number[]; readonly body: readonly Part[] };

const instruction = fc.record({
  mnemonic: fc.constantFrom(
    "V_ADD_VV",
    "V_ADD_VF",
    "V_NEGATE",
    "S_ADD_FP",
    "V_MUL_VV",
    "V_SUB_VF",
    "V_EXP_V",
    "V_RED_MAX",
    "V_RED_SUM",
    "S_ST_FP",
    "H_PREFETCH_V",
  ),
  pointers: fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }),
});

export const randomParts = fc.letrec<{ part: Part; list: Part[] }>((tie) => ({
  list: fc.array(tie("part"), { minLength: 1, maxLength: 4, depthIdentifier: "loops" }),
  part: fc.oneof(
    { depthIdentifier: "loops", maxDepth: 3 },
    instruction,
    fc.record({
      count: fc.integer({ min: 1, max: 4 }),
      steps: fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 4, maxLength: 4 }),
      body: tie("list"),
    }),
  ),
})).list;

/** Four pointers in gp1 to gp4, 256 rows apart; gp5 to gp7 count; gp9 holds a row's length. */
function textOf(list: readonly Part[], depth = 0): string[] {
  return list.flatMap((part): string[] => {
    if ("count" in part) {
      const counter = `gp${5 + depth}`;
      const steps = part.steps.flatMap((step, pointer) => {
        const register = `gp${1 + pointer}`;
        if (step < 0) return [`S_SUB_INT ${register}, ${register}, gp9`];
        return step === 0 ? [] : [`S_ADDI_INT ${register}, ${register}, ${64 * step}`];
      });
      return [
        `C_LOOP_START ${counter}, ${part.count}`,
        ...textOf(part.body, depth + 1),
        ...steps,
        `C_LOOP_END ${counter}`,
      ];
    }
    const [a, b, c] = part.pointers.map((pointer) => `gp${1 + pointer}`);
    switch (part.mnemonic) {
      case "V_SUB_VF":
        return [`V_SUB_VF ${a}, ${b}, f1, 0, 1`];
      case "V_ADD_VF":
        return [`V_ADD_VF ${a}, ${b}, f${part.pointers[2]}, 0`];
      case "V_NEGATE":
        return [`V_MUL_VF ${a}, ${b}, f1, 0`, `V_SUB_VF ${a}, ${a}, f0, 0, 1`];
      case "S_ADD_FP":
        return [`S_ADD_FP f${1 + part.pointers[0]}, f0, f${part.pointers[1]}`];
      case "V_EXP_V":
        return [`V_EXP_V ${a}, ${b}, 0`];
      case "V_RED_MAX":
      case "V_RED_SUM":
        return [`${part.mnemonic} f${1 + part.pointers[1]}, ${a}`];
      case "S_ST_FP":
        return [`S_ST_FP f${1 + part.pointers[1]}, gp0, ${64 + part.pointers[2]}`];
      case "H_PREFETCH_V":
        return [`H_PREFETCH_V ${a}, ${b}, a0, ${part.pointers[2] % 2}, 0`];
      default:
        return [`${part.mnemonic} ${a}, ${b}, ${c}, 0`];
    }
  });
}

/** Sets up pointers and transfers. */
const start = [
  "S_LUI_INT gp1, 16",
  "C_SET_SCALE_REG gp1",
  "S_ADDI_INT gp1, gp0, 128",
  "C_SET_STRIDE_REG gp1",
  "S_ADDI_INT gp9, gp0, 64",
  ...[1, 2, 3, 4].map((pointer) => `S_ADDI_INT gp${pointer}, gp0, ${8192 * pointer - 4096}`),
  "S_LD_FP f1, gp0, 1",
];

/** The text of a random program, which keeps two of its scalars in FP SRAM at the end. */
export function randomProgram(list: readonly Part[]): string {
  const scalars = [1, 2].map((register) => `S_ST_FP f${register}, gp0, ${100 + register}`);
  return [...start, ...textOf(list), ...scalars].join("\n");
}
