/**
 * Compiles a region of a program, that is the basic blocks that can be reached from an address by branches and direct
 * jumps, into one JavaScript function: x-registers are local variables, a `switch` over the blocks is the control flow.
 * What has no expression is left to the interpreter, except vector instructions, whose executors are called.
 * @module
 */
import { type Binding, compileFunction, ExpressionTranslator } from "../expression_javascript.ts";
import { evaluateExpression, type Expression } from "../expression.ts";
import type { Operand } from "../instruction.ts";
import { bankViews, type CompiledAccess, loadSource, storeSource } from "./compiled_memory.ts";
import { callsPrimitive, primitiveFunctions, scalarExecutor } from "./execute.ts";
import type { DecodedInstruction, Hart } from "./hart.ts";

/** Most instructions of a region; larger functions are not optimised by JavaScript engines. */
const maximumInstructions = 500;

/** A compiled region. */
export interface Region {
  /** Block numbers by address of their first instruction: the places where the region may be entered. */
  readonly entries: ReadonlyMap<number, number>;
  /**
   * Runs from a block until the region is left, an exception or hang (see the hart), or `budget` would be exceeded.
   * Sets nextPc. Returns the unused budget; an instruction that raised an exception counts as executed.
   */
  readonly run: (hart: Hart, budget: number, block: number) => number;
}

/** What compiled code and its caller share. */
export interface RegionStatus {
  /** The instruction at nextPc is for the interpreter. */
  interpret: boolean;
}

/** How an instruction is compiled; `interpret` is not. */
type Treatment = "value" | "jump" | "load" | "store" | "call" | "interpret";

function treatmentOf(hart: Hart, { row, rm, pc, immediate }: DecodedInstruction): Treatment {
  if (row === null) return "interpret";
  const { semantics } = row;
  if (semantics.kind === "element") return "call";
  if (semantics.kind === "primitive" && semantics.name.startsWith("vector-")) return "call";
  if (hart.executeOf(row) !== scalarExecutor(row)) return "interpret";
  switch (semantics.kind) {
    case "value": {
      const rounded = row.operands.some(({ name }) => name === "rm");
      return rounded && (rm === 5 || rm === 6) ? "interpret" : "value";
    }
    case "jump": {
      const direct = row.operands.some(({ name }) => name === "offset");
      return direct && ((pc + immediate) & 3) !== 0 ? "interpret" : "jump";
    }
    default:
      return semantics.name === "load" || semantics.name === "store" ? semantics.name : "interpret";
  }
}

/** Instructions between two leaders. */
interface Block {
  readonly pc: number;
  readonly instructions: DecodedInstruction[];
}

/** Where a direct jump goes, or null where that depends on a register. */
function directTarget({ row, pc, immediate }: DecodedInstruction): number | null {
  if (row?.semantics.kind !== "jump" || !row.operands.some(({ name }) => name === "offset")) return null;
  const offset = BigInt.asUintN(32, BigInt(immediate));
  return Number(evaluateExpression(row.semantics.target, { pc: BigInt(pc), offset }));
}

function isConditional(instruction: DecodedInstruction): boolean {
  return instruction.row?.semantics.kind === "jump" && instruction.row.semantics.condition.kind !== "constant";
}

/** Finds the blocks of the region around `entry`, in order of address. */
function findBlocks(hart: Hart, entry: number): Block[] {
  const found = new Map<number, DecodedInstruction>();
  const leaders = new Set<number>([entry]);
  const work = [entry];
  const visit = (pc: number) => {
    leaders.add(pc);
    work.push(pc);
  };
  while (work.length > 0 && found.size < maximumInstructions) {
    for (let pc = work.pop()!; !found.has(pc) && found.size < maximumInstructions; pc += 4) {
      const instruction = hart.decoded(pc);
      const treatment = treatmentOf(hart, instruction);
      if (treatment === "interpret") {
        if (instruction.row !== null && instruction.category !== "system") visit(pc + 4);
        break;
      }
      found.set(pc, instruction);
      if (treatment !== "jump") continue;
      if (isConditional(instruction) || instruction.rd !== 0) visit(pc + 4);
      const target = directTarget(instruction);
      if (target !== null) visit(target);
      break;
    }
  }
  const blocks: Block[] = [];
  for (const pc of [...leaders].filter((leader) => found.has(leader)).sort((a, b) => a - b)) {
    const block: Block = { pc, instructions: [] };
    for (let next = pc; found.has(next) && (next === pc || !leaders.has(next)); next += 4) {
      const instruction = found.get(next)!;
      block.instructions.push(instruction);
      if (instruction.row!.semantics.kind === "jump") break;
    }
    blocks.push(block);
  }
  return blocks;
}

/** Writes the function of a region. */
class RegionCompiler {
  readonly #hart: Hart;
  readonly #blocks: readonly Block[];
  readonly #blockAt: ReadonlyMap<number, number>;
  readonly #bankHint: (pc: number) => number;
  readonly #storableCode: boolean;
  readonly #used = new Set<number>();
  readonly #written = new Set<number>();
  /** By fault mark: address of the instruction, and instructions of its block that follow it. */
  readonly #marks: { readonly pc: number; readonly rest: number }[] = [];
  readonly #environment: Record<string, unknown>;
  /** Instructions of the current block that follow the current one. */
  #rest = 0;

  constructor(hart: Hart, entry: number, status: RegionStatus, bankHint: (pc: number) => number) {
    this.#hart = hart;
    this.#blocks = findBlocks(hart, entry);
    this.#blockAt = new Map(this.#blocks.map(({ pc }, index) => [pc, index]));
    this.#bankHint = bankHint;
    this.#storableCode = hart.hasStorableCode;
    this.#environment = { ...primitiveFunctions, ...bankViews(hart.memory), status };
    for (const { instructions } of this.#blocks) {
      for (const { row, rd, rs1, rs2 } of instructions) {
        const registers: Readonly<Record<string, number>> = { rd, rs1, rs2 };
        for (const { name, type, role } of row!.operands) {
          if (type !== "x" || registers[name] === 0) continue;
          this.#used.add(registers[name]);
          if (role === "write") this.#written.add(registers[name]);
        }
      }
    }
  }

  compile(): Region | null {
    if (this.#blocks.length === 0) return null;
    const cases = this.#blocks.map((block, index) => this.#block(block, index));
    this.#environment.pcs = this.#marks.map(({ pc }) => pc);
    this.#environment.rests = this.#marks.map(({ rest }) => rest);
    const body = [
      "const x = hart.x;",
      ...[...this.#used].map((register) => `let x${register} = x[${register}];`),
      "let index = 0, at = 0, mark = 0, pc = 0;",
      "$status.interpret = false;",
      "try {",
      "loop: for (;;) switch (block) {",
      ...cases,
      "}",
      "} catch (error) {",
      "hart.noteFault(error);",
      "n += $rests[mark];",
      "hart.pc = $pcs[mark];",
      "pc = hart.pc + 4;",
      "}",
      ...[...this.#written].map((register) => `x[${register}] = x${register};`),
      "hart.nextPc = pc;",
      "return n;",
    ].join("\n");
    const run = compileFunction<Region["run"]>(["hart", "n", "block"], body, this.#environment);
    return { entries: this.#blockAt, run };
  }

  #block({ pc, instructions }: Block, index: number): string {
    const count = instructions.length;
    const last = instructions[count - 1];
    const lines = [`if (n < ${count}) { pc = ${pc}; break loop; }`, `n -= ${count};`];
    for (const [position, instruction] of instructions.entries()) {
      this.#rest = count - position - 1;
      if (instruction !== last || last.row!.semantics.kind !== "jump") lines.push(this.#instruction(instruction));
    }
    if (last.row!.semantics.kind !== "jump") {
      return [`case ${index}:`, ...lines, this.#goTo(last.pc + 4, index + 1)].join("\n");
    }
    if (isConditional(last) && directTarget(last) === pc) {
      // A block that repeats itself is a loop of its own, which engines optimise best.
      const { before, test } = this.#condition(last);
      const again = `if (!${test}) break;`;
      return [`case ${index}:`, "for (;;) {", ...lines, ...before, again, "}", this.#goTo(last.pc + 4, index + 1)].join(
        "\n",
      );
    }
    return [`case ${index}:`, ...lines, this.#jump(last, index)].join("\n");
  }

  #jump(instruction: DecodedInstruction, index: number): string {
    const { pc, rd } = instruction;
    const target = directTarget(instruction);
    if (isConditional(instruction)) {
      const { before, test } = this.#condition(instruction);
      return [...before, `if (${test}) { ${this.#goTo(target!)} }`, this.#goTo(pc + 4, index + 1)].join("\n");
    }
    const link = rd === 0 ? "" : `x${rd} = ${(pc + 4) | 0};\n`;
    if (target !== null) return link + this.#goTo(target, index + 1);
    return this.#indirectJump(instruction, link);
  }

  /** A jump to a register: to a return point of the region at once, else out of it. */
  #indirectJump(instruction: DecodedInstruction, link: string): string {
    const { row, pc } = instruction;
    if (row!.semantics.kind !== "jump") return "";
    const translator = new ExpressionTranslator(this.#bindings(instruction), `t${pc}_`);
    const target = translator.translate(row!.semantics.target, "unsigned").source;
    const returns = this.#blocks
      .map(({ instructions }) => instructions[instructions.length - 1])
      .filter(({ row, rd }) => row!.semantics.kind === "jump" && rd !== 0 && row!.operands[0].name === "rd")
      .map((call) => call.pc + 4)
      .filter((address) => this.#blockAt.has(address));
    return [
      ...translator.statements,
      `at = ${target};`,
      `if ((at & 3) !== 0) { ${this.#interpret(pc, 1)} }`,
      link,
      "switch (at) {",
      ...new Set(returns.map((address) => `case ${address}: block = ${this.#blockAt.get(address)}; continue loop;`)),
      "}",
      "pc = at;",
      "break loop;",
    ].join("\n");
  }

  /** Statements that continue at an address; none where the next case follows. */
  #goTo(pc: number, next = -1): string {
    const block = this.#blockAt.get(pc);
    if (block === undefined) {
      const interpret = treatmentOf(this.#hart, this.#hart.decoded(pc)) === "interpret";
      return `${interpret ? "$status.interpret = true; " : ""}pc = ${pc}; break loop;`;
    }
    return block === next ? "" : `block = ${block}; continue loop;`;
  }

  /** Statements that leave before an instruction, for the interpreter; `count` instructions are given back. */
  #interpret(pc: number, count: number): string {
    return `n += ${count}; $status.interpret = true; pc = ${pc}; break loop;`;
  }

  #mark(instruction: DecodedInstruction): string {
    this.#marks.push({ pc: instruction.pc, rest: this.#rest });
    return `mark = ${this.#marks.length - 1}`;
  }

  #register(number: number): string {
    return number === 0 ? "0" : `x${number}`;
  }

  #bindings(instruction: DecodedInstruction): Record<string, Binding> {
    const { row, rd, rs1, rs2, rs3, immediate, pc } = instruction;
    const registers: Readonly<Record<string, number>> = { rd, rs1, rs2, rs3 };
    const bindingOf = ({ name, type, role }: Operand): Binding => {
      if (name === "rm") return { source: instruction.rm === 7 ? "hart.frm" : `${instruction.rm}`, form: "unsigned" };
      if (role === "immediate") return { source: `${immediate}`, form: "signed" };
      if (type === "f") return { source: `hart.f[${registers[name]}]`, form: "unsigned" };
      return { source: this.#register(registers[name]), form: "signed" };
    };
    return {
      pc: { source: `${pc}`, form: "unsigned" },
      ...Object.fromEntries(row!.operands.map((operand) => [operand.name, bindingOf(operand)])),
    };
  }

  /** Statements before a conditional jump, and its condition. */
  #condition(instruction: DecodedInstruction): { readonly before: readonly string[]; readonly test: string } {
    const { semantics } = instruction.row!;
    // Several blocks share the scope of the switch, so temporaries are named after the address.
    const translator = new ExpressionTranslator(this.#bindings(instruction), `t${instruction.pc}_`);
    const test = semantics.kind === "jump" ? translator.condition(semantics.condition) : "true";
    return { before: translator.statements, test };
  }

  #instruction(instruction: DecodedInstruction): string {
    const { semantics } = instruction.row!;
    switch (treatmentOf(this.#hart, instruction)) {
      case "value":
        return this.#value(instruction, semantics.kind === "value" ? semantics.results.rd : null);
      case "load":
        return this.#load(instruction);
      case "store":
        return this.#store(instruction);
      default:
        return this.#call(instruction);
    }
  }

  #value(instruction: DecodedInstruction, expression: Expression | null): string {
    if (expression === null) return "";
    const { row, rd, rm, pc } = instruction;
    const toFloat = row!.operands.some(({ name, type }) => name === "rd" && type === "f");
    const raises = callsPrimitive(expression);
    if (rd === 0 && !toFloat && !raises) return "";
    const translator = new ExpressionTranslator(this.#bindings(instruction));
    const { source } = translator.translate(expression, toFloat ? "unsigned" : "signed");
    const dynamic = rm === 7 && row!.operands.some(({ name }) => name === "rm");
    return [
      "{",
      ...dynamic ? [`if (hart.frm > 4) { ${this.#interpret(pc, this.#rest + 1)} }`] : [],
      ...raises ? ["$flags.value = 0;"] : [],
      ...translator.statements,
      toFloat ? `hart.f[${rd}] = ${source};` : rd === 0 ? `${source};` : `x${rd} = ${source};`,
      ...raises ? ["hart.fflags |= $flags.value;"] : [],
      "}",
    ].join("\n");
  }

  #access(instruction: DecodedInstruction, bytes: number): CompiledAccess {
    return {
      bytes,
      base: this.#register(instruction.rs1),
      offset: instruction.immediate,
      bank: this.#bankHint(instruction.pc),
      mark: this.#mark(instruction),
    };
  }

  #load(instruction: DecodedInstruction): string {
    const { row, rd } = instruction;
    const { bytes, signed } = parametersOf(instruction);
    const toFloat = row!.operands.some(({ name, type }) => name === "rd" && type === "f");
    const destination = toFloat ? `hart.f[${rd}] = VALUE;` : rd === 0 ? "VALUE;" : `x${rd} = VALUE;`;
    return loadSource(this.#access(instruction, bytes), this.#hart.memory, signed, destination);
  }

  #store(instruction: DecodedInstruction): string {
    const { row, rs2, rs1, immediate, pc } = instruction;
    const { bytes } = parametersOf(instruction);
    const fromFloat = row!.operands.some(({ name, type }) => name === "rs2" && type === "f");
    const value = fromFloat ? `hart.f[${rs2}]` : this.#register(rs2);
    const store = storeSource(this.#access(instruction, bytes), this.#hart.memory, value);
    if (!this.#storableCode) return store;
    return [
      store,
      `if (hart.changesCode(${this.#register(rs1)} + ${immediate}, ${bytes})) {`,
      `hart.forgetCode(); n += ${this.#rest}; pc = ${pc + 4}; break loop;`,
      "}",
    ].join("\n");
  }

  /** A call of the interpreter's function for an instruction that reads and writes x-registers where they lie. */
  #call(instruction: DecodedInstruction): string {
    const { row, rd, rs1, rs2, pc } = instruction;
    const registers: Readonly<Record<string, number>> = { rd, rs1, rs2 };
    const operands = row!.operands.filter(({ name, type }) => type === "x" && registers[name] !== 0);
    const named = `i${pc}`;
    this.#environment[named] = instruction;
    this.#environment[`execute${pc}`] = instruction.execute;
    const written = operands.filter(({ role }) => role === "write").map(({ name }) => registers[name]);
    // A vector store may have changed code, also that of this region.
    const changed = this.#storableCode && row!.category === "vector-store"
      ? ` || hart.codeGeneration !== ${this.#hart.codeGeneration}`
      : "";
    return [
      ...operands
        .filter(({ name, role }) => role === "read" && this.#written.has(registers[name]))
        .map(({ name }) => `x[${registers[name]}] = x${registers[name]};`),
      ...written.map((register) => `x[${register}] = x${register};`),
      `hart.pc = ${pc};`,
      `${this.#mark(instruction)};`,
      `$execute${pc}(hart, $${named});`,
      ...written.map((register) => `x${register} = x[${register}];`),
      `if (hart.trap !== null || hart.hung !== null${changed}) { n += ${this.#rest}; pc = ${pc + 4}; break loop; }`,
    ].join("\n");
  }
}

function parametersOf({ row }: DecodedInstruction): { bytes: number; signed: boolean } {
  const parameters = row!.semantics.kind === "primitive" ? row!.semantics.parameters ?? {} : {};
  return { bytes: Number(parameters.bytes), signed: parameters.signed === true };
}

/**
 * Compiles the region around an address.
 * @param status shared with the compiled code
 * @param bankHint number of the memory bank that the instruction at an address probably accesses
 * @returns null where the instruction at `entry` is for the interpreter
 */
export function compileRegion(
  hart: Hart,
  entry: number,
  status: RegionStatus,
  bankHint: (pc: number) => number,
): Region | null {
  return new RegionCompiler(hart, entry, status, bankHint).compile();
}
