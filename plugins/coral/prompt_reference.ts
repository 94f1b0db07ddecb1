/**
 * Coral's instruction set as prompts hold it: what kernels need, in few words. All of it stands in the ISA document.
 * @module
 */
import { compactReference } from "../../isa/compact_reference.ts";
import type { InstructionRow } from "../../isa/instruction.ts";
import type { PseudoInstruction } from "../../isa/instruction_set.ts";
import type { ReferenceNotes } from "../../isa/reference.ts";
import { errataOf } from "./errata.ts";
import { coralInstructionSet } from "./instructions.ts";

/** Instructions that kernels hardly ever need; prompts name them only. */
const rare: readonly RegExp[] = [
  /^(auipc|fence|fence\.i|ecall|mret|wfi|flushall|flushat|csrr.*)$/,
  /^(orc\.b|rev8|rol|ror|rori|xnor|orn|mulhsu)$/,
  /^(fclass|fsgnj.*|fnmadd|fnmsub|fcvt\.wu|fcvt\.s\.wu)(\.s)?$/,
  // ordered, fault-only-first and indexed segment accesses; masks in memory
  /^(vsetvl|vl.*ff\.v|v[ls]ox.*|v[ls]uxseg.*|vlsseg.*|vssseg.*|vlm\.v|vsm\.v)$/,
  // carries, averages, prefixes of masks
  /^(vm?adc|vm?sbc|vaaddu?|vasubu?|vms[boi]f|viota|vrgatherei16|vmulhsu|vwmaccus)\..*$/,
];

/** What is left out altogether: the hardware drops it. */
const dropped = "vector-float";

/** Pseudo-instructions that kernels use. */
const usual = new Set(
  (`nop li la mv not neg seqz snez sltz sgtz beqz bnez blez bgez bltz bgtz bgt ble bgtu bleu j ret call csrr csrw csrwi ` +
    `fmv.s fabs.s fneg.s vneg.v vnot.v vwcvt.x.x.v vncvt.x.x.w vmsge.vx vmsge.vi vmslt.vi vmclr.m vmset.m vmnot.m`)
    .split(" "),
);

const preface =
  `Operands are separated by commas; \`#\` and \`//\` start comments. Registers: x0..x31 (zero, ra, sp, gp, tp, \
t0..t6, s0..s11, a0..a7), f0..f31 (ft, fs, fa), v0..v31. \`imm(rs1)\` is an address, \`(rs1)\` one without offset; \`offset\` \
and \`target\` are labels (a branch reaches 4 KiB). \`[, v0.t]\` masks an instruction: elements whose bit in v0 is 0 stay as \
they are. \`source\` is vs1, rs1 or imm, by form. Vector types: e8|e16|e32, m1|m2|m4|m8|mf2|mf4|mf8, ta|tu, ma|mu. Widening \
results and \`.w\` sources have 2*SEW bits. \`{8,16}\` means one of them, and so does \`a/b\`. Operands in front of a colon are those of all that stands behind or below.

Directives: \`.text .data .rodata .bss .equ NAME, value\`, \`.byte .half .word .zero .balign\`; expressions with + - * / << >> \
& | ( ); \`%hi(x)\`, \`%lo(x)\`.`;

/** Instructions whose names say enough to whoever knows RISC-V. */
const familiar =
  /^(alu|jump|jump-register|branch|load|store|multiply|divide|float.*|vector-divide|vector-compare|vector-mask-logic)$/;
const familiarNames = /^v(and|or|xor|minu?|maxu?|sll|srl|sra|neg|not|mslt|msge|mnot|mset|mclr)\./;

function isFamiliar(entry: InstructionRow | PseudoInstruction): boolean {
  if (familiarNames.test(entry.mnemonic)) return true;
  return "category" in entry ? familiar.test(entry.category) : !entry.mnemonic.startsWith("v");
}

/** The one deviation that contradicts a line; the hardware document has all of them. */
const notes: ReferenceNotes = (row) =>
  row.mnemonic === "vmv.x.s" ? errataOf(row).map(({ title }) => `On this hardware ${title}.`) : [];

/** The instruction set for prompts. */
export function promptReference(): string {
  const isRare = ({ mnemonic }: InstructionRow) => rare.some((names) => names.test(mnemonic));
  const reference = compactReference(coralInstructionSet, {
    includes: (row) => row.category !== dropped && !isRare(row),
    includesPseudo: ({ mnemonic, operands }) =>
      usual.has(mnemonic) && !(mnemonic === "call" && "rd" in operands) && !(mnemonic === "csrw" && "zimm" in operands),
    isFamiliar,
    notes,
  });
  return `# ${coralInstructionSet.title}\n\n${preface}\n\n${reference}\n${rareText(isRare)}\n`;
}

/** Names of what is there but not explained. */
function rareText(isRare: (row: InstructionRow) => boolean): string {
  const names = coralInstructionSet.rows.filter((row) => row.category !== dropped && isRare(row))
    .map(({ mnemonic }) => mnemonic.replace(/\..*$/, "").replace(/\d+/g, "N"));
  return `Also there, N for numbers, explained by grep_docs: ${
    [...new Set(names)].join(", ")
  }. Vector floating point is not implemented.`;
}
