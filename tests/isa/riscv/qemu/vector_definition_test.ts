/**
 * The vector definition against qemu-user: two readings of the specification that know nothing of each other.
 */
import { assert, assertEquals } from "@std/assert";
import { requireTool } from "../../../requirements.ts";
import { Random } from "../random.ts";
import { casesFor, MEMORY_BASE, MEMORY_CONTENTS, MEMORY_LENGTH, type VectorCase } from "../vector_definition/cases.ts";
import { difference } from "../vector_definition/compare.ts";
import { legality } from "../vector_definition/definition.ts";
import { definitions } from "../vector_definition/definitions.ts";
import { VILL } from "../vector_definition/state.ts";
import { bytesOf, MPAUSE } from "./encode.ts";
import { type EndState, runInQemu } from "./runner.ts";

const ready = requireTool("qemu-riscv32", "apt-get install qemu-user");
const effort = { rounds: Number(Deno.env.get("VECTOR_ROUNDS") ?? 1), vtypeStep: Deno.env.has("VECTOR_ROUNDS") ? 1 : 4 };

/** Far from every address that a case uses by accident. */
const CODE = 0x2a5c0000;
const BATCH = 1000;

async function run(cases: VectorCase[]): Promise<EndState[]> {
  const segments = [{ address: CODE, bytes: bytesOf(cases.flatMap(({ word }) => [word, MPAUSE])) }];
  const starts = cases.map(({ state }, i) => ({ ...state, x: state.x.map(Number), pc: CODE + 8 * i }));
  if (!cases[0].definition.memory) return await runInQemu({ segments, cases: starts, dump: [] });
  segments.push({ address: MEMORY_BASE, bytes: MEMORY_CONTENTS });
  const dump = [{ address: MEMORY_BASE, length: MEMORY_LENGTH }];
  return await runInQemu({ segments, cases: starts, dump, restore: [1] });
}

/** Where qemu 7.2 does not do what the specification says. */
function skipped({ definition, fields, state }: VectorCase): string | null {
  if (definition.memory && fields.vm === 0 && fields.vs2 === 0) {
    const outcome = legality(definition, state, fields);
    if (outcome.kind === "done" && outcome.reserved) return "indices in v0, which is also the mask: wild addresses";
  }
  if (/^vmv\dr/.test(definition.name)) {
    if (state.vtype === VILL) return "whole register moves depend on vtype, so they are illegal with vill";
    if (state.vstart > 0) return "whole register moves count vstart in bytes of the first register only";
  }
  return null;
}

for (const memory of [false, true]) {
  const title = memory ? "load and store" : "arithmetic, mask and permutation";
  Deno.test(
    { name: `qemu agrees with the definition of every vector ${title} instruction`, ignore: !ready },
    async () => {
      const random = new Random(memory ? 2 : 1);
      const cases = definitions.filter((definition) => (definition.memory ?? false) === memory)
        .flatMap((definition) => [...casesFor(definition, random, effort)])
        .filter((test) => skipped(test) === null);
      const differences: string[] = [];
      for (let first = 0; first < cases.length; first += BATCH) {
        const batch = cases.slice(first, first + BATCH);
        const ends = await run(batch);
        batch.forEach((test, i) => {
          const end = ends[i];
          const kind = end.pc === CODE + 8 * i + 4 ? "done" : end.signal === 4 ? "illegal" : "fault";
          // qemu 7.2 leaves vstart as it was where it should become zero; where it was zero it must stay so.
          const vstart = kind === "done" && test.state.vstart > 0 ? 0 : end.vstart;
          const found = difference(test, { ...end, kind, vstart, memory: end.memory[0] });
          if (found) differences.push(found);
        });
      }
      assertEquals(differences, []);
      assert(cases.length > 10_000);
    },
  );
}
