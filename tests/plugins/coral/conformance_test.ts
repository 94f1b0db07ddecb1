import { coralInstructionSet } from "../../../plugins/coral/instructions.ts";
import { coral } from "../../../plugins/coral/mod.ts";
import { testConformance } from "../conformance.ts";

testConformance(coral, new URL("../../../plugins/coral/", import.meta.url), coralInstructionSet);
