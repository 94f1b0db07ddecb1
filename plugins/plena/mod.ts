/**
 * PLENA: a neural processing unit with a matrix unit, a vector unit, MX-quantised HBM and hardware loops instead of
 * branches, as its own emulator simulates it.
 * @module
 */
import type { LocalPlugin } from "../../isa/plugin.ts";
import { instructionTableOf, nearestMnemonics, referenceOf } from "../../isa/reference.ts";
import { compiledBaselines, defaultBaseline } from "./baselines.ts";
import { configurationsOf } from "./configurations.ts";
import { readDocuments, readExample } from "./documents.ts";
import { floorOf, rooflineOf } from "./floor.ts";
import { assemblePlena, disassemblePlena, plenaInstructionSet } from "./instructions.ts";
import { readKernels } from "./kernels.ts";
import { plenaSpaces, spaceNames } from "./memory_map.ts";
import { notesOf } from "./notes.ts";
import { numericsOfProfile } from "./numerics.ts";
import { decodeTensor, encodeTensors, placeWorkload } from "./placement.ts";
import { plenaProfiles } from "./profiles.ts";
import { plenaTransformations, rewritesOf } from "./rewrites/mod.ts";
import { simulatePlena } from "./simulate.ts";
import { supportOf } from "./support.ts";
import { toleranceOf } from "./tolerance.ts";

const defaultProfile = plenaProfiles[0].name;

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
  baselines: (workload, _assets, profile = defaultProfile) => Promise.resolve(compiledBaselines(workload, profile)),
  kernels: (workload, assets, profile = defaultProfile) => readKernels(workload, assets, profile),
  floor: floorOf,
  roofline: rooflineOf,
  documents: (assets) => readDocuments(assets),
  example: readExample,
  transformations: plenaTransformations,
  rewrites: (request) => Promise.resolve(rewritesOf(request)),
  instructionTable: () => instructionTableOf(plenaInstructionSet),
  reference(mnemonic) {
    const markdown = referenceOf(plenaInstructionSet, mnemonic, notesOf);
    return markdown === null ? { nearest: nearestMnemonics(plenaInstructionSet, mnemonic) } : { markdown };
  },
} satisfies LocalPlugin as LocalPlugin;
