/** Frames: plain data comes back as it was, and bytes that are no frame are refused as such. */
import { assert, assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import { decodeFrame, encodeFrame, FrameError, readFrames } from "../../../harness/plugins/isolation/frames.ts";

const typedArray = fc.oneof(
  fc.uint8Array(),
  fc.int8Array(),
  fc.int16Array(),
  fc.int32Array(),
  fc.float32Array(),
  fc.float64Array(),
);

const memberName = fc.string().filter((name) =>
  !["__proto__", "constructor", "prototype", "$array", "$number"].includes(name)
);

const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    typedArray,
    fc.array(tie("value"), { maxLength: 5 }),
    fc.dictionary(memberName, tie("value"), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

Deno.test("what is sent comes back, numbers that JSON lacks and typed arrays too", () => {
  fc.assert(fc.property(value, (sent) => {
    assertEquals(decodeFrame(encodeFrame(sent).subarray(4)), sent);
  }));
});

Deno.test("frames are found in a stream however it is cut", async () => {
  await fc.assert(fc.asyncProperty(
    fc.array(value, { maxLength: 6 }),
    fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 }),
    async (sent, sizes) => {
      const bytes = new Uint8Array(await new Blob(sent.map((one) => encodeFrame(one))).arrayBuffer());
      const chunks: Uint8Array[] = [];
      for (let at = 0, turn = 0; at < bytes.length; turn++) {
        const size = sizes[turn % sizes.length];
        chunks.push(bytes.slice(at, at + size));
        at += size;
      }
      const got: unknown[] = [];
      for await (const one of readFrames(ReadableStream.from(chunks), 1e6)) got.push(one);
      assertEquals(got, sent);
    },
  ));
});

Deno.test("any bytes are a value or a FrameError", () => {
  const changed = fc.tuple(value, fc.nat(), fc.nat(255)).map(([sent, at, byte]) => {
    const body = encodeFrame(sent).slice(4);
    body[at % body.length] = byte;
    return body;
  });
  fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), changed), (body) => {
    try {
      decodeFrame(body);
    } catch (error) {
      assert(error instanceof FrameError, String(error));
    }
    assertEquals(({} as Record<string, unknown>).polluted, undefined);
  }));
});

Deno.test("a name that reaches a prototype is refused", () => {
  for (const name of ["__proto__", "constructor", "prototype"]) {
    const frame = encodeFrame(JSON.parse(`{"a":[{"${name}":{"polluted":1}}]}`)).subarray(4);
    assertThrows(() => decodeFrame(frame), FrameError, name);
  }
});
