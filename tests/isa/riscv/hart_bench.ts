/**
 * Speed of the scalar core on a loop of seven instructions: a step is one million of them.
 * @module
 */
import { CompiledRunner } from "../../../isa/riscv/compiled.ts";
import { createHart } from "./machine.ts";

const source = `
  li s0, 0x10000
1: add a0, a0, t0
  xor a1, a0, t0
  slli a2, a1, 3
  sw a2, 0(s0)
  lw a3, 0(s0)
  addi t0, t0, -1
  j 1b
`;
const instructions = 1_000_000;

const interpreted = createHart(source);
Deno.bench("interpreter, 1 million instructions", () => {
  for (let count = 0; count < instructions; count++) interpreted.execute(interpreted.decoded(interpreted.nextPc));
});

const runner = new CompiledRunner(createHart(source));
Deno.bench("compiled, 1 million instructions", () => {
  runner.run(instructions);
});
