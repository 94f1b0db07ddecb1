/**
 * PLENA: a neural processing unit with a matrix unit, a vector unit, MX-quantised HBM and hardware loops instead of
 * branches, as its own emulator simulates it.
 * @module
 */
import type { Baseline, IsaPlugin } from "../../isa/plugin.ts";
import { nearestMnemonics, referenceOf } from "../../isa/reference.ts";
import { compileKernel, compiles } from "./compiler/compile.ts";
import { configurationsOf } from "./configurations.ts";
import { readDocuments, readExample } from "./documents.ts";
import { floorOf } from "./floor.ts";
import { assemblePlena, disassemblePlena, plenaInstructionSet } from "./instructions.ts";
import { plenaSpaces, spaceNames } from "./memory_map.ts";
import { notesOf } from "./notes.ts";
import { numericsOfProfile } from "./numerics.ts";
import { decodeTensor, encodeTensors, placeWorkload } from "./placement.ts";
import { plenaProfiles } from "./profiles.ts";
import { simulatePlena } from "./simulate.ts";
import { supportOf } from "./support.ts";
import { toleranceOf } from "./tolerance.ts";

const defaultBaseline = "template";

/** The PLENA plugin. */
export const plena = {
  id: "plena",
  title: "PLENA NPU",
  version: "0.1.0",
  profiles: plenaProfiles,
  defaultSpace: spaceNames.hbm,
  spaces: plenaSpaces,
  defaultBaseline,
  // sources hold instructions only
  maximumStaticBytes: 0,
  supports: supportOf,
  configurations: configurationsOf,
  tolerance: ({ task }) => toleranceOf(task),
  numerics: numericsOfProfile,
  place: placeWorkload,
  encode: encodeTensors,
  decode: decodeTensor,
  assemble: assemblePlena,
  disassemble: disassemblePlena,
  simulate: simulatePlena,
  baselines(workload, _assets, profile = plenaProfiles[0].name) {
    if (!compiles(workload.task)) return Promise.resolve([]);
    const baseline: Baseline = {
      name: defaultBaseline,
      source: compileKernel(workload, profile),
      provenance: `the project's template compiler for PLENA, profile ${profile}`,
    };
    return Promise.resolve([baseline]);
  },
  kernels: () => Promise.resolve([]),
  floor: floorOf,
  documents: readDocuments,
  example: readExample,
  reference(mnemonic) {
    const markdown = referenceOf(plenaInstructionSet, mnemonic, notesOf);
    return markdown === null ? { nearest: nearestMnemonics(plenaInstructionSet, mnemonic) } : { markdown };
  },
} satisfies IsaPlugin as IsaPlugin;
