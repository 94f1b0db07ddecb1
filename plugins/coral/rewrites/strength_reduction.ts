/**
 * Strength reduction: shifts for multiplications and divisions by powers of two, where the timing says that these are
 * slower, and additions for what grows by the same amount in every iteration of a loop.
 * @module
 */
import type { Loop } from "../../../isa/rewriting/flow_graph.ts";
import { type Instruction, instructionOf, type Statement, withValues } from "../../../isa/rewriting/listing.ts";
import { liveBehind } from "../../../isa/rewriting/liveness.ts";
import { readsOf, writesOf } from "../../../isa/rewriting/machine_model.ts";
import { preheaderOf, registersAcross } from "../../../isa/rewriting/preheader.ts";
import { rowNamed } from "./coral_language.ts";
import { coralMachine, floatBase } from "./coral_machine.ts";
import { withoutDeadCode } from "./dead_code.ts";
import { analyse, type Analysis, type Kernel, withStatements } from "./kernel.ts";

/** Sums that get a register of their own at most. */
const maximumSums = 12;

/** Integer registers that stay free, for long vector lengths. */
const spareIntegers = 2;

/** Exponent of a power of two, or null. */
function exponentOf(value: number): number | null {
  const bits = value >>> 0;
  return bits !== 0 && (bits & (bits - 1)) === 0 ? 31 - Math.clz32(bits) : null;
}

/** Cheaper instructions for a multiplication or division by a constant, or null. */
function cheaper(
  instruction: Instruction,
  constant: (register: number) => number | null,
  free: () => number | null,
): Instruction[] | null {
  const { row, values, line, verbatim } = instruction;
  if (verbatim !== null || values.rd === 0) return null;
  const { rd, rs1, rs2 } = values;
  const make = (name: string, operands: Record<string, number>) => instructionOf(rowNamed(name), operands, { line });
  if (row.mnemonic === "mul") {
    for (const [factor, other] of [[rs2, rs1], [rs1, rs2]]) {
      const value = constant(factor);
      if (value === null) continue;
      if (value === 0) return [make("addi", { rd, rs1: 0, imm: 0 })];
      if (value === -1) return [make("sub", { rd, rs1: 0, rs2: other })];
      const shamt = exponentOf(value);
      if (shamt === 0) return [make("addi", { rd, rs1: other, imm: 0 })];
      if (shamt !== null) return [make("slli", { rd, rs1: other, shamt })];
    }
    return null;
  }
  if (row.category !== "divide") return null;
  const value = constant(rs2);
  const shamt = value === null ? null : exponentOf(value);
  if (value === null || shamt === null) return null;
  switch (row.mnemonic) {
    case "divu":
      return [shamt === 0 ? make("addi", { rd, rs1, imm: 0 }) : make("srli", { rd, rs1, shamt })];
    case "remu":
      return shamt <= 11 ? [make("andi", { rd, rs1, imm: value - 1 })] : null;
  }
  // negative dividends are rounded towards zero; the smallest number has another sign than its power of two
  if (shamt === 0 || shamt === 31) return null;
  const temporary = free();
  if (temporary === null) return null;
  const biased = [
    make("srai", { rd: temporary, rs1, shamt: 31 }),
    make("srli", { rd: temporary, rs1: temporary, shamt: 32 - shamt }),
    make("add", { rd: temporary, rs1: temporary, rs2: rs1 }),
  ];
  if (row.mnemonic === "div") return [...biased, make("srai", { rd, rs1: temporary, shamt })];
  return [
    ...biased,
    make("srai", { rd: temporary, rs1: temporary, shamt }),
    make("slli", { rd: temporary, rs1: temporary, shamt }),
    make("sub", { rd, rs1, rs2: temporary }),
  ];
}

/** The statements with shifts for multiplications and divisions by constants, where these take longer. */
export function withShifts(kernel: Kernel): readonly Statement[] {
  const { graph, linear, liveness } = analyse(kernel);
  const replacements = new Map<Statement, readonly Instruction[]>();
  for (const { index, instructions } of graph.blocks) {
    const live = liveBehind(instructions, liveness.after[index], coralMachine);
    for (const [position, instruction] of instructions.entries()) {
      const constant = (register: number) => {
        const { constant: value, terms } = linear.at(register, index, position);
        return terms.size === 0 ? value : null;
      };
      const free = () => {
        const needed = new Set([...live[position], ...readsOf(coralMachine.effects(instruction))]);
        return [5, 6, 7, 28, 29, 30, 31, 10, 11, 12, 13, 14, 15, 16, 17].find((one) => !needed.has(one)) ?? null;
      };
      const changed = cheaper(instruction, constant, free);
      if (!changed) continue;
      const cycles = changed.reduce((sum, one) => sum + coralMachine.latency(one), 0);
      if (cycles < coralMachine.latency(instruction)) replacements.set(instruction, changed);
    }
  }
  return replacements.size === 0
    ? kernel.statements
    : kernel.statements.flatMap((statement): readonly Statement[] => replacements.get(statement) ?? [statement]);
}

/** Instructions of a block that compute a value from what is there at its start, each from one before at most. */
function chainOf(instructions: readonly Instruction[], position: number): number[] | null {
  const chain: number[] = [];
  let wanted = position;
  for (;;) {
    const instruction = instructions[wanted];
    const isSimple = /^(addi|add|sub|slli|mul)$/.test(instruction.row.mnemonic) && instruction.verbatim === null;
    if (!isSimple) return null;
    chain.unshift(wanted);
    const earlier = readsOf(coralMachine.effects(instruction)).map((register) => ({
      register,
      at: instructions.slice(0, wanted).findLastIndex((one) => writesOf(coralMachine.effects(one)).includes(register)),
    })).filter(({ at }) => at >= 0);
    if (earlier.length === 0) break;
    if (earlier.length > 1) return null;
    wanted = earlier[0].at;
  }
  // a counter is needed anyway
  const isCounter = readsOf(coralMachine.effects(instructions[chain[0]])).includes(instructions[chain[0]].values.rd);
  return chain.length >= 2 && !isCounter ? chain : null;
}

/** The kernel with a register of its own for a sum that a loop computes anew in every iteration, or null. */
function oneSum(kernel: Kernel, analysis: Analysis, loop: Loop, tried: ReadonlySet<number | null>): Kernel | null {
  const { graph, linear, liveness } = analysis;
  const place = preheaderOf(graph, loop);
  // once per iteration: not in loops inside
  const isOwn = (block: number) => graph.loops.find(({ blocks }) => blocks.has(block)) === loop;
  if (place === null || loop.latches.length !== 1 || !isOwn(loop.header) || !isOwn(loop.latches[0])) return null;
  const { instructions, start } = graph.blocks[loop.header];
  const latch = graph.blocks[loop.latches[0]];
  // longest chains first
  for (let position = instructions.length - 1; position > 0; position--) {
    const instruction = instructions[position];
    if (tried.has(instruction.line)) continue;
    const chain = chainOf(instructions, position);
    if (!chain) continue;
    const { rd } = instruction.values;
    const step = linear.stepOf(linear.at(rd, loop.header, position + 1), loop);
    if (step === null || step === 0 || step < -2048 || step > 2047) continue;
    const home = registersAcross(graph, liveness, loop, coralMachine, { like: 1, count: 1, spare: spareIntegers });
    if (home === null || home >= floatBase) return null;
    const first = chain.map((at, index) => {
      const one = instructions[at];
      const previous = index === 0 ? null : instructions[chain[index - 1]].values.rd;
      const renamed = Object.fromEntries(
        ["rs1", "rs2"].filter((name) => previous !== null && one.values[name] === previous && has(one, name)).map((
          name,
        ) => [name, home]),
      );
      return withValues({ ...one, line: null }, { ...renamed, rd: home });
    });
    const copy = instructionOf(rowNamed("addi"), { rd, rs1: home, imm: 0 }, { line: instruction.line });
    const increment = instructionOf(rowNamed("addi"), { rd: home, rs1: home, imm: step });
    const branch = latch.end - 1;
    const { statements } = kernel;
    const changed = statements.flatMap((statement, index) => [
      ...index === place ? first : [],
      ...index === branch ? [increment] : [],
      index === start + position ? copy : statement,
    ]);
    return withStatements(kernel, withoutDeadCode(changed));
  }
  return null;
}

function has({ row }: Instruction, operand: string): boolean {
  return row.operands.some(({ name }) => name === operand);
}

/** The kernel with cheaper arithmetic, or null where nothing is cheaper. */
export function reduceStrength(kernel: Kernel): Kernel | null {
  const shifted = withShifts(kernel);
  let current = shifted === kernel.statements ? kernel : withStatements(kernel, withoutDeadCode(shifted));
  const tried = new Set<number | null>();
  for (let sums = 0; sums < maximumSums; sums++) {
    const analysis = analyse(current);
    let next: Kernel | null = null;
    for (const loop of analysis.graph.loops) {
      next = oneSum(current, analysis, loop, tried);
      if (next) break;
    }
    if (!next) break;
    // a chain that others read too stays, and what is left of it is tried once
    for (const statement of next.statements) {
      const isCopy = statement.kind === "instruction" && statement.row.mnemonic === "addi" &&
        statement.values.imm === 0;
      if (isCopy) tried.add(statement.line);
    }
    current = next;
  }
  return current === kernel ? null : current;
}
