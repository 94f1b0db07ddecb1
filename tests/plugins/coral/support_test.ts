import { assert, assertEquals } from "@std/assert";
import { configurationsOf, isConfigured } from "../../../plugins/coral/configurations.ts";
import { coral } from "../../../plugins/coral/mod.ts";
import { catalog, catalogStatus } from "../../../tasks/catalog.ts";
import { cases } from "./run.ts";

Deno.test("the plugin supports what the catalogue says, and gives the reason otherwise", () => {
  for (const entry of catalog) {
    const support = coral.supports(entry.id);
    const status = catalogStatus(entry, "coral");
    assertEquals(support.supported, status === "implemented", entry.id);
    assertEquals(configurationsOf(entry.id).length, support.supported ? 5 : 0, entry.id);
    if (!support.supported) {
      assert(support.reason.length > 10, entry.id);
      if (entry.support.coral.runs) assertEquals(support.reason, status);
    }
  }
  assertEquals(coral.supports("constructor").supported, false);
});

Deno.test("a workload is configured only with the very sizes of its configuration", () => {
  for (const { workload } of cases()) {
    assert(isConfigured(workload));
    const [first, value] = Object.entries(workload.parameters)[0];
    assert(!isConfigured({ ...workload, parameters: { ...workload.parameters, [first]: value + 1 } }));
    assert(!isConfigured({ ...workload, configuration: "custom" }));
  }
});
