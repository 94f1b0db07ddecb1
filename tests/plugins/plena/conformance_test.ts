import { plenaInstructionSet } from "../../../plugins/plena/instructions.ts";
import { plena } from "../../../plugins/plena/mod.ts";
import { testConformance } from "../conformance.ts";

testConformance(plena, new URL("../../../plugins/plena/", import.meta.url), plenaInstructionSet);
