/**
 * References against the results that come with the golden kernels: computed elsewhere, from the quantised inputs that
 * their memory images hold.
 */
import { assert, assertEquals } from "@std/assert";
import { relativeError } from "../../../harness/comparison.ts";
import { decodeMx } from "../../../isa/numerics/mx.ts";
import { exactNumerics, type Parameters, type Tensor } from "../../../tasks/task.ts";
import { floatTaskOf } from "./kernel_run.ts";

interface GoldenKernel {
  readonly name: string;
  readonly hbm: string;
  readonly R: number;
  readonly C: number;
  /** Little-endian binary32 in base64, row-major. */
  readonly golden: string;
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

async function readKernels(profile: string): Promise<GoldenKernel[]> {
  const file = await Deno.readFile(new URL(`../../golden/plena/${profile}-kernels.json.gz`, import.meta.url));
  return await new Response(new Blob([file]).stream().pipeThrough(new DecompressionStream("gzip"))).json();
}

/** Task and sizes of a golden kernel by its name: `ffn 8,128,256`; null where the names fit no task of ours. */
function taskOf({ name, R, C }: GoldenKernel): { readonly id: string; readonly sizes: Parameters } | null {
  const [kind, extents] = name.split(" ");
  const [a, b, c] = extents.split(/[x,]/).map(Number);
  const byRow = { rows: R, columns: C };
  const known: Readonly<Record<string, { readonly id: string; readonly sizes: Parameters }>> = {
    silu: { id: "silu", sizes: byRow },
    relu: { id: "relu", sizes: byRow },
    gelu: { id: "gelu", sizes: byRow },
    softmax: { id: "softmax", sizes: byRow },
    rms: { id: "rmsnorm", sizes: byRow },
    layernorm: { id: "layernorm", sizes: byRow },
    gemv: { id: "gemv", sizes: { M: a, N: b } },
    gemm: { id: "gemm", sizes: { M: a, K: b, N: c } },
    "linear+bias": { id: "linear", sizes: { n: a, h_in: b, h_out: c } },
    ffn: { id: "ffn", sizes: { n: a, h: b, h_i: c } },
    swiglu: { id: "swiglu", sizes: { n: a, h: b, h_i: c } },
    attention: { id: "attention", sizes: { s: a, h: b } },
    flash: { id: "flash_attention", sizes: { s: a, h: b } },
  };
  return known[kind] ?? null;
}

/** Orders of tensors in images where they are not the task's: here SiLU is applied to the product of the second matrix. */
const orders: Readonly<Record<string, readonly string[]>> = { swiglu: ["X", "W_gate", "W_up", "W_down"] };

/** Input tensors out of a memory image. */
function inputsOf(id: string, sizes: Parameters, image: Uint8Array, alignment: number): Tensor[] {
  let base = 0;
  const specifications = floatTaskOf(id).tensors(sizes).filter(({ role }) => role !== "output");
  const order = orders[id] ?? specifications.map(({ name }) => name);
  return order.map((name) => {
    const specification = specifications.find((candidate) => candidate.name === name)!;
    const count = specification.shape.reduce((product, extent) => product * extent, 1);
    const values = new Float32Array(count);
    decodeMx(image.subarray(base, base + count), image.subarray(base + count, base + count * 9 / 8), values);
    base = Math.ceil((base + count * 9 / 8) / alignment) * alignment;
    return { specification, values: Float64Array.from(values) };
  });
}

/** Kernels whose results are rounded to bfloat16 between the stages there, and at other points than ours. */
const staged: ReadonlySet<string> = new Set(["ffn", "swiglu"]);

for (const [profile, alignment] of [["paper", 64], ["head", 1]] as const) {
  Deno.test(`references give the results of the golden kernels, ${profile}`, async () => {
    const seen = new Set<string>();
    for (const kernel of await readKernels(profile)) {
      const found = taskOf(kernel);
      if (!found) continue;
      const { id, sizes } = found;
      seen.add(id);
      const inputs = inputsOf(id, sizes, bytesOf(kernel.hbm), alignment);
      const [{ values }] = floatTaskOf(id).reference(inputs, sizes, exactNumerics);
      const golden = new Float32Array(bytesOf(kernel.golden).buffer);
      assertEquals(values.length, golden.length, kernel.name);
      const error = relativeError(values, golden);
      assert(error <= (staged.has(id) ? 0.005 : 1e-4), `${profile} ${kernel.name}: ${error}`);
    }
    assert(seen.size >= 8, `only ${[...seen]}`);
  });
}
