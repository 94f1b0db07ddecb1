/**
 * Pseudo-instructions of the vector extension (RVV 1.0, "Vector Assembler Pseudoinstructions" and the asides).
 * @module
 */
import type { PseudoContext, PseudoInstruction } from "../../instruction_set.ts";

const operandTypeOf: Readonly<Record<string, string>> = {
  vd: "v",
  vs: "v",
  va: "v",
  vb: "v",
  rs1: "x",
  rd: "x",
  imm: "simm5",
  vm: "vm",
};

function operandsOf(syntax: string): Record<string, string> {
  const names = syntax.match(/[a-z][a-z0-9]*/g) ?? [];
  return Object.fromEntries(names.map((name) => [name, operandTypeOf[name]]));
}

/** `, v0.t` where the mask was written, else nothing. */
function maskSuffix(context: PseudoContext): string {
  return /v0/i.test(context.text.vm ?? "") ? ", v0.t" : "";
}

function fill(template: string, context: PseudoContext): string {
  return template.replace("{vm}", maskSuffix(context)).replace(/\{(\w+)\}/g, (_, name) => context.text[name] ?? "");
}

function pseudo(
  mnemonic: string,
  syntax: string,
  expansion: string | readonly string[],
  description: string,
): PseudoInstruction {
  const lines = typeof expansion === "string" ? [expansion] : expansion;
  return {
    mnemonic,
    syntax,
    operands: operandsOf(syntax),
    description,
    expansion: (context) => lines.map((line) => fill(line, context)),
  };
}

/**
 * `va < imm` and its like where only the neighbouring comparison has an immediate: `va <= imm - 1`.
 * @param ofZero comparison of va with itself that an unsigned comparison with 0 amounts to
 */
function neighbouringImmediate(
  mnemonic: string,
  target: string,
  description: string,
  ofZero: string | null,
): PseudoInstruction {
  return {
    mnemonic,
    syntax: "vd, va, imm, vm",
    operands: { vd: "v", va: "v", imm: "simm5plus1", vm: "vm" },
    description,
    expansion: (context) => {
      const { vd, va, imm } = context.text;
      const mask = maskSuffix(context);
      if (ofZero !== null && context.constant("imm") === 0) return [`${ofZero} ${vd}, ${va}, ${va}${mask}`];
      return [`${target} ${vd}, ${va}, (${imm}) - 1${mask}`];
    },
  };
}

const swapped = (name: string, target: string) =>
  pseudo(`${name}.vv`, "vd, va, vb, vm", `${target}.vv {vd}, {vb}, {va}{vm}`, `${target}.vv with its sources swapped.`);

const registerCounts = [1, 2, 4, 8] as const;

/** The vector pseudo-instructions. */
export const vectorPseudoInstructions: readonly PseudoInstruction[] = [
  pseudo("vneg.v", "vd, vs, vm", "vrsub.vx {vd}, {vs}, x0{vm}", "Negates."),
  pseudo("vnot.v", "vd, vs, vm", "vxor.vi {vd}, {vs}, -1{vm}", "Inverts all bits."),
  pseudo("vwcvt.x.x.v", "vd, vs, vm", "vwadd.vx {vd}, {vs}, x0{vm}", "Sign-extends to 2*SEW."),
  pseudo("vwcvtu.x.x.v", "vd, vs, vm", "vwaddu.vx {vd}, {vs}, x0{vm}", "Zero-extends to 2*SEW."),
  pseudo("vncvt.x.x.w", "vd, vs, vm", "vnsrl.wx {vd}, {vs}, x0{vm}", "Truncates from 2*SEW to SEW."),
  swapped("vmsgt", "vmslt"),
  swapped("vmsgtu", "vmsltu"),
  swapped("vmsge", "vmsle"),
  swapped("vmsgeu", "vmsleu"),
  neighbouringImmediate("vmslt.vi", "vmsle.vi", "Mask of va < imm, signed (imm from -15 to 16).", null),
  neighbouringImmediate("vmsltu.vi", "vmsleu.vi", "Mask of va < imm, unsigned (imm from -15 to 16).", "vmsne.vv"),
  neighbouringImmediate("vmsge.vi", "vmsgt.vi", "Mask of va >= imm, signed (imm from -15 to 16).", null),
  neighbouringImmediate("vmsgeu.vi", "vmsgtu.vi", "Mask of va >= imm, unsigned (imm from -15 to 16).", "vmseq.vv"),
  ...["vmsge", "vmsgeu"].map((name): PseudoInstruction => {
    const less = name === "vmsge" ? "vmslt" : "vmsltu";
    return {
      mnemonic: `${name}.vx`,
      syntax: "vd, va, rs1, vm",
      operands: { vd: "v", va: "v", rs1: "x", vm: "vm" },
      description: "Mask of va >= rs1; a masked form needs vd other than v0.",
      expansion: (context) => {
        const { vd, va, rs1 } = context.text;
        if (!maskSuffix(context)) return [`${less}.vx ${vd}, ${va}, ${rs1}`, `vmnand.mm ${vd}, ${vd}, ${vd}`];
        if (/^v0$/i.test(vd.trim())) {
          return {
            error: `a masked ${name}.vx cannot overwrite v0`,
            hint: `write ${less}.vx to another register, then vmandn.mm v0, v0, with it`,
          };
        }
        return [`${less}.vx ${vd}, ${va}, ${rs1}, v0.t`, `vmxor.mm ${vd}, ${vd}, v0`];
      },
    };
  }),
  pseudo("vmmv.m", "vd, vs", "vmand.mm {vd}, {vs}, {vs}", "Copies a mask."),
  pseudo("vmcpy.m", "vd, vs", "vmand.mm {vd}, {vs}, {vs}", "Copies a mask (old spelling)."),
  pseudo("vmclr.m", "vd", "vmxor.mm {vd}, {vd}, {vd}", "Clears a mask."),
  pseudo("vmset.m", "vd", "vmxnor.mm {vd}, {vd}, {vd}", "Sets a mask."),
  pseudo("vmnot.m", "vd, vs", "vmnand.mm {vd}, {vs}, {vs}", "Inverts a mask."),
  pseudo("vmandnot.mm", "vd, va, vb", "vmandn.mm {vd}, {va}, {vb}", "Old spelling of vmandn.mm."),
  pseudo("vmornot.mm", "vd, va, vb", "vmorn.mm {vd}, {va}, {vb}", "Old spelling of vmorn.mm."),
  pseudo("vpopc.m", "rd, vs, vm", "vcpop.m {rd}, {vs}{vm}", "Old spelling of vcpop.m."),
  ...registerCounts.map((registers) =>
    pseudo(`vl${registers}r.v`, "vd, (rs1)", `vl${registers}re8.v {vd}, ({rs1})`, `Loads ${registers} whole registers.`)
  ),
  pseudo("vle1.v", "vd, (rs1)", "vlm.v {vd}, ({rs1})", "Old spelling of vlm.v."),
  pseudo("vse1.v", "vd, (rs1)", "vsm.v {vd}, ({rs1})", "Old spelling of vsm.v."),
];
