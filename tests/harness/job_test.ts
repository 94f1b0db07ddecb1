import { assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import { canonicalJson, sha256 } from "../../harness/canonical_json.ts";
import { checkShape, type EvaluationJob, evaluationJobSchema, jobHash } from "../../harness/job.ts";
import { UserError } from "../../harness/user_error.ts";

const job: EvaluationJob = {
  format: 1,
  plugin: { id: "coral", version: "1", hash: "h" },
  evaluator: "e",
  profile: "default",
  task: "relu",
  configuration: "c1",
  parameters: { n: 512, m: 1 },
  seeds: [{ seed: "s", distribution: "uniform", visibility: "secret" }],
  poisons: [1, 2],
  source: "nop",
  limits: { instructions: 10, cycles: 10, wallMilliseconds: 10 },
  collectProfile: false,
};

Deno.test("SHA-256 of the empty text is the published one", async () => {
  assertEquals(await sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
});

Deno.test("canonical JSON does not depend on the order of keys and reads back", () => {
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })), (value) => {
    const text = canonicalJson(value);
    const reversed = Object.fromEntries(Object.entries(value).reverse());
    assertEquals(canonicalJson(reversed), text);
    assertEquals(JSON.stringify(JSON.parse(text)).length, text.length);
  }));
  assertEquals(canonicalJson({ b: 1, a: undefined, c: [true, null, "x"] }), '{"b":1,"c":[true,null,"x"]}');
  assertThrows(() => canonicalJson({ a: NaN }), TypeError);
});

Deno.test("the key of a job depends on everything in it and on nothing else", async () => {
  const { source, ...rest } = job;
  assertEquals(await jobHash({ source, ...rest } as EvaluationJob), await jobHash(job));
  for (
    const change of [{ source: "nop " }, { poisons: [1, 3] }, { profile: "other" }, { parameters: { n: 513, m: 1 } }, {
      seeds: [{ ...job.seeds[0], seed: "t" }],
    }, { plugin: { ...job.plugin, hash: "i" } }]
  ) assertNotEquals(await jobHash({ ...job, ...change }), await jobHash(job), JSON.stringify(change));
});

Deno.test("jobs of the wrong shape are refused in one line that names the members", () => {
  assertEquals(checkShape(evaluationJobSchema, JSON.parse(JSON.stringify(job)), "job"), job);
  const wrong: [unknown, string][] = [
    [null, "job has the wrong shape"],
    [[], "job has the wrong shape"],
    [{ ...job, extra: 1 }, "extra"],
    [{ ...job, parameters: { n: "512" } }, "parameters.n"],
    [{ ...job, seeds: [] }, "seeds"],
    [{ ...job, seeds: [{ ...job.seeds[0], distribution: "normal" }] }, "seeds.0.distribution"],
    [{ ...job, poisons: [7] }, "poisons"],
    [{ ...job, poisons: [7, 7] }, "must differ"],
    [{ ...job, limits: { ...job.limits, cycles: 0 } }, "limits.cycles"],
  ];
  for (const [value, includes] of wrong) {
    const error = assertThrows(() => checkShape(evaluationJobSchema, value, "job"), UserError, includes);
    assertEquals(error.message.includes("\n"), false);
  }
});
