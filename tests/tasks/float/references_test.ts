/**
 * References of floating-point tasks without rounding, against definitions that were written independently: every element
 * by an index formula, nothing shared with the operators.
 */
import { assert, assertEquals } from "@std/assert";
import { catalog } from "../../../tasks/catalog.ts";
import { exactNumerics, type Parameters, type Task, type Tensor, workloadOf } from "../../../tasks/task.ts";
import { distributions } from "../../../tasks/distributions.ts";

type Matrix = (row: number, column: number) => number;
type Element = (index: readonly number[], tensors: (name: string) => Matrix, sizes: Parameters) => number;

const range = (count: number) => Array.from({ length: count }, (_, k) => k);
const sum = (count: number, term: (k: number) => number) => range(count).reduce((total, k) => total + term(k), 0);
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const silu = (x: number) => x * sigmoid(x);

/** Entries are computed once. */
function lazily(matrix: Matrix): Matrix {
  const known = new Map<number, number>();
  return (row, column) => {
    const key = row * 100_000 + column;
    if (!known.has(key)) known.set(key, matrix(row, column));
    return known.get(key)!;
  };
}

const times = (a: Matrix, b: Matrix, inner: number): Matrix => lazily((i, j) => sum(inner, (k) => a(i, k) * b(k, j)));
const plus = (a: Matrix, b: Matrix): Matrix => (i, j) => a(i, j) + b(i, j);
const rootMeanSquare = (x: Matrix, columns: number): Matrix =>
  lazily((i, j) => x(i, j) / Math.sqrt(sum(columns, (k) => x(i, k) ** 2) / columns + 1e-6));
const softmax = (x: Matrix, columns: number): Matrix =>
  lazily((i, j) => Math.exp(x(i, j)) / sum(columns, (k) => Math.exp(x(i, k))));

/** Attention over columns from `first` on, without a maximum: scores are moderate. */
function oneHead(q: Matrix, k: Matrix, v: Matrix, keys: number, width: number): Matrix {
  const scores: Matrix = (i, j) => sum(width, (c) => q(i, c) * k(j, c)) / Math.sqrt(width);
  return times(softmax(lazily(scores), keys), v, keys);
}

interface Layer {
  readonly h: number;
  readonly heads: number;
  readonly keyHeads: number;
  readonly keys: number;
}

function layer(
  x: Matrix,
  source: Matrix,
  [q, k, v, o]: readonly Matrix[],
  { h, heads, keyHeads, keys }: Layer,
  turn: (m: Matrix, width: number) => Matrix = (m) => m,
): Matrix {
  const width = h / heads;
  const queries = lazily(turn(times(x, q, h), width));
  const allKeys = lazily(turn(times(source, k, h), width));
  const values = times(source, v, h);
  const parts = range(heads).map((head) => {
    const group = Math.floor(head / (heads / keyHeads));
    const at = (m: Matrix, which: number): Matrix => (i, c) => m(i, which * width + c);
    return oneHead(at(queries, head), at(allKeys, group), at(values, group), keys, width);
  });
  return times((i, c) => parts[Math.floor(c / width)](i, c % width), o, h);
}

const projections = (t: (name: string) => Matrix, prefix = "") =>
  ["W_q", "W_k", "W_v", "W_o"].map((name) => t(prefix + name));

/** Rotation of a pair of elements by an angle, as a complex multiplication. */
function turned(m: Matrix, width: number): Matrix {
  const half = width / 2;
  return (t, c) => {
    const inside = c % width, head = c - inside, pair = inside % half;
    const angle = t / 10000 ** (2 * pair / width);
    const real = m(t, head + pair), imaginary = m(t, head + pair + half);
    return inside < half
      ? real * Math.cos(angle) - imaginary * Math.sin(angle)
      : real * Math.sin(angle) + imaginary * Math.cos(angle);
  };
}

interface Case {
  readonly sizes: Parameters;
  readonly element: Element;
}

/** A whole output as a matrix; built once per set of inputs. */
function whole(build: (t: (name: string) => Matrix, sizes: Parameters) => Matrix): Element {
  const built = new WeakMap<object, Matrix>();
  return ([i, j], t, sizes) => {
    if (!built.has(t)) built.set(t, build(t, sizes));
    return built.get(t)!(i, j);
  };
}

const heads = (keyHeads: (sizes: Parameters) => number) =>
  whole((t, sizes) =>
    layer(t("X"), t("X"), projections(t), {
      h: sizes.h,
      heads: sizes.n_h,
      keyHeads: keyHeads(sizes),
      keys: sizes.s,
    })
  );

const cases: Readonly<Record<string, Case>> = {
  silu: { sizes: { rows: 3, columns: 5 }, element: ([i, j], t) => silu(t("X")(i, j)) },
  relu: { sizes: { rows: 3, columns: 5 }, element: ([i, j], t) => t("X")(i, j) > 0 ? t("X")(i, j) : 0 },
  gelu: { sizes: { rows: 3, columns: 5 }, element: ([i, j], t) => t("X")(i, j) * sigmoid(1.702 * t("X")(i, j)) },
  softmax: {
    sizes: { rows: 3, columns: 7 },
    element: ([i, j], t, { columns }) => softmax(t("X"), columns)(i, j),
  },
  layernorm: {
    sizes: { rows: 3, columns: 7 },
    element([i, j], t, { columns }) {
      const x = t("X");
      const mean = sum(columns, (k) => x(i, k)) / columns;
      const squares = sum(columns, (k) => x(i, k) ** 2) / columns;
      return (x(i, j) - mean) / Math.sqrt(squares - mean ** 2 + 1e-6);
    },
  },
  rmsnorm: {
    sizes: { rows: 3, columns: 7 },
    element: ([i, j], t, { columns }) => rootMeanSquare(t("X"), columns)(i, j),
  },
  gemv: { sizes: { M: 5, N: 7 }, element: ([m], t, { N }) => sum(N, (n) => t("At")(n, m) * t("x")(0, n)) },
  gemm: { sizes: { M: 3, K: 7, N: 5 }, element: ([m, n], t, { K }) => sum(K, (k) => t("X")(m, k) * t("W")(k, n)) },
  batch_matmul: {
    sizes: { b: 2, M: 3, K: 4, N: 5 },
    element: ([i, m, n], t, { M, K }) => sum(K, (k) => t("X")(i * M + m, k) * t("W")(i * K + k, n)),
  },
  linear: {
    sizes: { n: 3, h_in: 7, h_out: 5 },
    element: ([i, o], t, { h_in }) => sum(h_in, (k) => t("X")(i, k) * t("W")(k, o)) + t("bias")(0, o),
  },
  rope: { sizes: { s: 5, d_head: 8 }, element: whole((t, { d_head }) => turned(t("X"), d_head)) },
  ffn: {
    sizes: { n: 3, h: 4, h_i: 6 },
    element: whole((t, { h, h_i }) => {
      const inner = times(t("X"), t("W_up"), h);
      return times((i, j) => silu(inner(i, j)), t("W_down"), h_i);
    }),
  },
  swiglu: {
    sizes: { n: 3, h: 4, h_i: 6 },
    element: whole((t, { h, h_i }) => {
      const up = times(t("X"), t("W_up"), h), gate = times(t("X"), t("W_gate"), h);
      return times((i, j) => silu(up(i, j)) * gate(i, j), t("W_down"), h_i);
    }),
  },
  attention: {
    sizes: { s: 5, h: 4 },
    element: whole((t, { s, h }) => oneHead(t("Q"), t("K"), t("V"), s, h)),
  },
  flash_attention: {
    // more than two tiles of keys, the last one not full
    sizes: { s: 150, h: 2 },
    element: whole((t, { s, h }) => oneHead(t("Q"), t("K"), t("V"), s, h)),
  },
  mha: { sizes: { s: 5, h: 8, n_h: 2 }, element: heads(({ n_h }) => n_h) },
  gqa: { sizes: { s: 3, h: 12, n_h: 6, n_kv: 2 }, element: heads(({ n_kv }) => n_kv) },
  mqa: { sizes: { s: 3, h: 8, n_h: 4 }, element: heads(() => 1) },
  decoder_block_llama: {
    sizes: { s: 5, h: 8, n_h: 2, h_i: 6 },
    element: whole((t, { s, h, n_h, h_i }) => {
      const x = t("X"), normal = rootMeanSquare(x, h);
      const sizes = { h, heads: n_h, keyHeads: n_h, keys: s };
      const z = lazily(plus(x, layer(normal, normal, projections(t), sizes, turned)));
      const n = rootMeanSquare(z, h);
      const up = times(n, t("W_up"), h), gate = times(n, t("W_gate"), h);
      return plus(z, times((i, j) => silu(up(i, j)) * gate(i, j), t("W_down"), h_i));
    }),
  },
  decoder_block_t5: {
    sizes: { s: 5, h: 8, n_h: 2, h_i: 6 },
    element: whole((t, { s, h, n_h, h_i }) => {
      const x = t("X"), normal = rootMeanSquare(x, h);
      const sizes = { h, heads: n_h, keyHeads: n_h, keys: s };
      const a = lazily(plus(x, layer(normal, normal, projections(t, "self_"), sizes)));
      const b = lazily(plus(a, layer(rootMeanSquare(a, h), t("E"), projections(t, "cross_"), sizes)));
      const inner = times(rootMeanSquare(b, h), t("W_up"), h);
      return plus(b, times((i, j) => silu(inner(i, j)), t("W_down"), h_i));
    }),
  },
};

function matrices(tensors: readonly Tensor[]): (name: string) => Matrix {
  return (name) => {
    const { specification: { shape }, values } = tensors.find(({ specification }) => specification.name === name)!;
    const columns = shape[shape.length - 1];
    return (row, column) => values[row * columns + column];
  };
}

function* indices(shape: readonly number[]): Generator<number[]> {
  if (shape.length === 0) yield [];
  else for (const i of range(shape[0])) for (const rest of indices(shape.slice(1))) yield [i, ...rest];
}

const tasks = catalog.flatMap(({ forms }) => forms.float ?? []);

Deno.test("every floating-point task has an independent definition here", () => {
  assertEquals(tasks.map(({ id }) => id).sort(), Object.keys(cases).sort());
});

for (const task of tasks) {
  const { sizes, element } = cases[task.id];
  Deno.test(`${task.id} in floating point: the reference is the formula, on every distribution`, () => {
    for (const distribution of distributions) checkReference(task, sizes, element, distribution);
  });

  Deno.test(`${task.id} in floating point: inputs are left alone; tensors and work agree with the sizes`, () => {
    const inputs = task.inputs(sizes, "seed", "uniform");
    const before = structuredClone(inputs);
    const outputs = task.reference(inputs, sizes, exactNumerics);
    assertEquals(inputs, before);
    assertEquals(task.inputs(sizes, "seed", "uniform"), before);
    const workload = workloadOf(task, "custom", sizes);
    assertEquals([...inputs, ...outputs].map(({ specification }) => specification), [...workload.tensors]);
    const bytes = (tensors: readonly Tensor[]) => tensors.reduce((total, { values }) => total + 4 * values.length, 0);
    assertEquals(workload.work.bytesRead, bytes(inputs));
    assertEquals(workload.work.bytesWritten, bytes(outputs));
    assert(workload.work.operations >= 2 * workload.work.multiplyAccumulates && workload.work.operations > 0);
    structuredClone(workload);
  });

  Deno.test(`${task.id} in floating point: sizes that make no sense are refused`, () => {
    assert(task.parameters.safeParse(sizes).success);
    for (const name of task.parameterNames) {
      for (const bad of [0, -1, 1.5, Number.NaN, "4", null, undefined, 2 ** 30]) {
        assert(!task.parameters.safeParse({ ...sizes, [name]: bad }).success, `${name} = ${bad}`);
      }
    }
    assert(!task.parameters.safeParse({ ...sizes, unknown: 1 }).success);
  });
}

function checkReference(task: Task, sizes: Parameters, element: Element, distribution: (typeof distributions)[number]) {
  const inputs = task.inputs(sizes, "reference", distribution);
  const [output, ...more] = task.reference(inputs, sizes, exactNumerics);
  assertEquals(more, []);
  const tensors = matrices(inputs);
  let position = 0;
  for (const index of indices(output.specification.shape)) {
    const expected = element(index, tensors, sizes);
    const actual = output.values[position++];
    const error = Math.abs(actual - expected);
    assert(
      error <= 1e-9 + 1e-7 * Math.abs(expected),
      `${task.id} ${distribution} [${index}]: ${actual}, not ${expected}`,
    );
  }
  assertEquals(position, output.values.length);
}

Deno.test("heads that do not divide the width, and odd rotations, are refused", () => {
  const refused: readonly [string, Parameters][] = [
    ["mha", { s: 4, h: 8, n_h: 3 }],
    ["gqa", { s: 4, h: 8, n_h: 4, n_kv: 3 }],
    ["mqa", { s: 4, h: 9, n_h: 2 }],
    ["rope", { s: 4, d_head: 7 }],
    ["decoder_block_llama", { s: 4, h: 6, n_h: 2, h_i: 4 }],
    ["decoder_block_t5", { s: 4, h: 6, n_h: 4, h_i: 4 }],
  ];
  for (const [id, sizes] of refused) {
    const parsed = tasks.find((task) => task.id === id)!.parameters.safeParse(sizes);
    assert(!parsed.success && /divides|even/.test(parsed.error.issues[0].message), id);
  }
});
