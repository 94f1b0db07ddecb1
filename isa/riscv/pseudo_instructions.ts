/**
 * Pseudo-instructions of the scalar instructions, as GNU as knows them (RISC-V Assembly Programmer's Manual).
 * @module
 */
import type { PseudoContext, PseudoInstruction } from "../instruction_set.ts";

/** Types of the operand names that the patterns below use. */
const operandTypeOf: Readonly<Record<string, string>> = {
  rd: "x",
  rs1: "x",
  rs2: "x",
  rt: "x",
  fd: "f",
  fs1: "f",
  fs2: "f",
  csr: "csr",
  offset: "branch",
  target: "jump",
  symbol: "address",
  value: "word",
  imm: "simm12",
  zimm: "uimm5",
  shamt: "uimm5",
};

type Expansion = PseudoInstruction["expansion"];

function pseudo(
  mnemonic: string,
  syntax: string,
  expansion: string | Expansion,
  description: string,
): PseudoInstruction {
  const names = syntax.match(/[a-z][a-z0-9]*/g) ?? [];
  return {
    mnemonic,
    syntax,
    operands: Object.fromEntries(names.map((name) => [name, operandTypeOf[name]])),
    description,
    expansion: typeof expansion === "string" ? [expansion] : expansion,
  };
}

/** Shortest sequence for a 32-bit constant; the long one while the value is unknown. */
function expandLoadImmediate(context: PseudoContext): readonly string[] {
  const value = context.constant("value");
  if (value === undefined) return ["lui {rd}, %hi({value})", "addi {rd}, {rd}, %lo({value})"];
  const signed = value | 0;
  if (signed >= -2048 && signed <= 2047) return [`addi {rd}, x0, ${signed}`];
  // LLVM's choice for an even number with a small odd part: both instructions have compressed forms
  const trailingZeros = 31 - Math.clz32(signed & -signed);
  const odd = signed >> trailingZeros;
  if ((signed & 0xfff) !== 0 && trailingZeros > 0 && odd >= -32 && odd <= 31) {
    return [`addi {rd}, x0, ${odd}`, `slli {rd}, {rd}, ${trailingZeros}`];
  }
  const low = signed << 20 >> 20;
  const upper = `lui {rd}, ${((signed - low) >>> 12) & 0xfffff}`;
  return low === 0 ? [upper] : [upper, `addi {rd}, {rd}, ${low}`];
}

/** `auipc` with an instruction that adds the rest, which refers to the line before it. */
function farAddress(register: string, second: string): readonly string[] {
  return [`auipc ${register}, %pcrel_hi({symbol})`, second.replace("LOW", "%pcrel_lo(. - 4)")];
}

const integerPseudos: readonly PseudoInstruction[] = [
  pseudo("nop", "", "addi x0, x0, 0", "Does nothing."),
  pseudo("li", "rd, value", expandLoadImmediate, "Loads a constant."),
  pseudo("la", "rd, symbol", farAddress("{rd}", "addi {rd}, {rd}, LOW"), "Loads an address."),
  pseudo("lla", "rd, symbol", farAddress("{rd}", "addi {rd}, {rd}, LOW"), "Loads an address, relative to the pc."),
  pseudo("mv", "rd, rs1", "addi {rd}, {rs1}, 0", "Copies a register."),
  pseudo("not", "rd, rs1", "xori {rd}, {rs1}, -1", "Inverts all bits."),
  pseudo("neg", "rd, rs1", "sub {rd}, x0, {rs1}", "Negates."),
  pseudo("zext.b", "rd, rs1", "andi {rd}, {rs1}, 255", "Zero-extends the low byte."),
  pseudo("seqz", "rd, rs1", "sltiu {rd}, {rs1}, 1", "1 if zero, else 0."),
  pseudo("snez", "rd, rs1", "sltu {rd}, x0, {rs1}", "1 if not zero, else 0."),
  pseudo("sltz", "rd, rs1", "slt {rd}, {rs1}, x0", "1 if negative, else 0."),
  pseudo("sgtz", "rd, rs1", "slt {rd}, x0, {rs1}", "1 if positive, else 0."),
  pseudo("sgt", "rd, rs1, rs2", "slt {rd}, {rs2}, {rs1}", "1 if rs1 > rs2, signed, else 0."),
  pseudo("sgtu", "rd, rs1, rs2", "sltu {rd}, {rs2}, {rs1}", "1 if rs1 > rs2, unsigned, else 0."),
  pseudo("unimp", "", "csrrw x0, cycle, x0", "An instruction that is never legal."),
];

/** Register forms that take an immediate in place of rs2. */
const immediateForms: readonly PseudoInstruction[] = [
  ...["add", "and", "or", "xor", "slt"].map((name) =>
    pseudo(name, "rd, rs1, imm", `${name}i {rd}, {rs1}, {imm}`, `The same as ${name}i.`)
  ),
  pseudo("sltu", "rd, rs1, imm", "sltiu {rd}, {rs1}, {imm}", "The same as sltiu."),
  ...["sll", "srl", "sra"].map((name) =>
    pseudo(name, "rd, rs1, shamt", `${name}i {rd}, {rs1}, {shamt}`, `The same as ${name}i.`)
  ),
  pseudo("ror", "rd, rs1, shamt", "rori {rd}, {rs1}, {shamt}", "The same as rori."),
];

const branchPseudos: readonly PseudoInstruction[] = [
  pseudo("beqz", "rs1, offset", "beq {rs1}, x0, {offset}", "Branches if zero."),
  pseudo("bnez", "rs1, offset", "bne {rs1}, x0, {offset}", "Branches if not zero."),
  pseudo("blez", "rs1, offset", "bge x0, {rs1}, {offset}", "Branches if <= 0."),
  pseudo("bgez", "rs1, offset", "bge {rs1}, x0, {offset}", "Branches if >= 0."),
  pseudo("bltz", "rs1, offset", "blt {rs1}, x0, {offset}", "Branches if negative."),
  pseudo("bgtz", "rs1, offset", "blt x0, {rs1}, {offset}", "Branches if positive."),
  pseudo("bgt", "rs1, rs2, offset", "blt {rs2}, {rs1}, {offset}", "Branches if rs1 > rs2, signed."),
  pseudo("ble", "rs1, rs2, offset", "bge {rs2}, {rs1}, {offset}", "Branches if rs1 <= rs2, signed."),
  pseudo("bgtu", "rs1, rs2, offset", "bltu {rs2}, {rs1}, {offset}", "Branches if rs1 > rs2, unsigned."),
  pseudo("bleu", "rs1, rs2, offset", "bgeu {rs2}, {rs1}, {offset}", "Branches if rs1 <= rs2, unsigned."),
  pseudo("j", "target", "jal x0, {target}", "Jumps."),
  pseudo("jal", "target", "jal ra, {target}", "Jumps and links in ra."),
  pseudo("jr", "rs1", "jalr x0, 0({rs1})", "Jumps to a register."),
  pseudo("jr", "imm(rs1)", "jalr x0, {imm}({rs1})", "Jumps to a register plus an immediate."),
  pseudo("jalr", "rs1", "jalr ra, 0({rs1})", "Jumps to a register and links in ra."),
  pseudo("jalr", "imm(rs1)", "jalr ra, {imm}({rs1})", "Jumps to a register plus an immediate and links in ra."),
  pseudo("jalr", "rd, rs1", "jalr {rd}, 0({rs1})", "Jumps to a register and links."),
  pseudo("jalr", "rd, rs1, imm", "jalr {rd}, {imm}({rs1})", "Jumps to a register plus an immediate and links."),
  pseudo("ret", "", "jalr x0, 0(ra)", "Returns from a function."),
  pseudo("call", "symbol", farAddress("ra", "jalr ra, LOW(ra)"), "Calls a function at any distance."),
  pseudo("call", "rd, symbol", farAddress("{rd}", "jalr {rd}, LOW({rd})"), "Calls a function and links in rd."),
  pseudo("tail", "symbol", farAddress("t1", "jalr x0, LOW(t1)"), "Jumps to a function at any distance; t1 is lost."),
  pseudo("jump", "symbol, rt", farAddress("{rt}", "jalr x0, LOW({rt})"), "Jumps at any distance; rt is lost."),
];

const memoryPseudos: readonly PseudoInstruction[] = [
  ...["lb", "lbu", "lh", "lhu", "lw"].map((name) =>
    pseudo(name, "rd, symbol", farAddress("{rd}", `${name} {rd}, LOW({rd})`), "Loads from a symbol's address.")
  ),
  ...["sb", "sh", "sw"].map((name) =>
    pseudo(name, "rs2, symbol, rt", farAddress("{rt}", `${name} {rs2}, LOW({rt})`), "Stores to a symbol; rt is lost.")
  ),
  pseudo("flw", "fd, symbol, rt", farAddress("{rt}", "flw {fd}, LOW({rt})"), "Loads from a symbol; rt is lost."),
  pseudo("fsw", "fs2, symbol, rt", farAddress("{rt}", "fsw {fs2}, LOW({rt})"), "Stores to a symbol; rt is lost."),
];

const csrPseudos: readonly PseudoInstruction[] = [
  pseudo("csrr", "rd, csr", "csrrs {rd}, {csr}, x0", "Reads a CSR."),
  pseudo("csrw", "csr, rs1", "csrrw x0, {csr}, {rs1}", "Writes a CSR."),
  pseudo("csrs", "csr, rs1", "csrrs x0, {csr}, {rs1}", "Sets bits of a CSR."),
  pseudo("csrc", "csr, rs1", "csrrc x0, {csr}, {rs1}", "Clears bits of a CSR."),
  pseudo("csrwi", "csr, zimm", "csrrwi x0, {csr}, {zimm}", "Writes an immediate to a CSR."),
  pseudo("csrsi", "csr, zimm", "csrrsi x0, {csr}, {zimm}", "Sets bits of a CSR by an immediate."),
  pseudo("csrci", "csr, zimm", "csrrci x0, {csr}, {zimm}", "Clears bits of a CSR by an immediate."),
  pseudo("csrw", "csr, zimm", "csrrwi x0, {csr}, {zimm}", "The same as csrwi."),
  pseudo("csrs", "csr, zimm", "csrrsi x0, {csr}, {zimm}", "The same as csrsi."),
  pseudo("csrc", "csr, zimm", "csrrci x0, {csr}, {zimm}", "The same as csrci."),
  ...["cycle", "cycleh", "time", "timeh", "instret", "instreth"].map((name) =>
    pseudo(`rd${name}`, "rd", `csrrs {rd}, ${name}, x0`, `Reads ${name}, where the machine has it.`)
  ),
  ...[["csr", "fcsr"], ["rm", "frm"], ["flags", "fflags"]].flatMap(([suffix, csr]) => [
    pseudo(`fr${suffix}`, "rd", `csrrs {rd}, ${csr}, x0`, `Reads ${csr}.`),
    pseudo(`fs${suffix}`, "rd, rs1", `csrrw {rd}, ${csr}, {rs1}`, `Swaps ${csr} with a register.`),
    pseudo(`fs${suffix}`, "rs1", `csrrw x0, ${csr}, {rs1}`, `Writes ${csr}.`),
  ]),
  ...[["rm", "frm"], ["flags", "fflags"]].flatMap(([suffix, csr]) => [
    pseudo(
      `fs${suffix}i`,
      "rd, zimm",
      `csrrwi {rd}, ${csr}, {zimm}`,
      `Writes an immediate to ${csr}; old value in rd.`,
    ),
    pseudo(`fs${suffix}i`, "zimm", `csrrwi x0, ${csr}, {zimm}`, `Writes an immediate to ${csr}.`),
  ]),
];

const floatPseudos: readonly PseudoInstruction[] = [
  pseudo("fmv.s", "fd, fs1", "fsgnj.s {fd}, {fs1}, {fs1}", "Copies a number."),
  pseudo("fabs.s", "fd, fs1", "fsgnjx.s {fd}, {fs1}, {fs1}", "Absolute value."),
  pseudo("fneg.s", "fd, fs1", "fsgnjn.s {fd}, {fs1}, {fs1}", "Negates."),
  pseudo("fgt.s", "rd, fs1, fs2", "flt.s {rd}, {fs2}, {fs1}", "1 if fs1 > fs2, else 0."),
  pseudo("fge.s", "rd, fs1, fs2", "fle.s {rd}, {fs2}, {fs1}", "1 if fs1 >= fs2, else 0."),
  pseudo("fmv.x.s", "rd, fs1", "fmv.x.w {rd}, {fs1}", "Older name of fmv.x.w."),
  pseudo("fmv.s.x", "fd, rs1", "fmv.w.x {fd}, {rs1}", "Older name of fmv.w.x."),
];

/** Pseudo-instructions of I, M, Zbb, Zicsr and F. */
export const scalarPseudoInstructions: readonly PseudoInstruction[] = [
  ...integerPseudos,
  ...immediateForms,
  ...branchPseudos,
  ...memoryPseudos,
  ...csrPseudos,
  ...floatPseudos,
];
