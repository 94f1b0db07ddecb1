/**
 * Google's Coral NPU: RV32IMF with the integer vector extension Zve32x, simulated cycle by cycle.
 * @module
 */
import type { LocalPlugin } from "../../isa/plugin.ts";
import { instructionTableOf, nearestMnemonics, referenceOf } from "../../isa/reference.ts";
import { defaultBaseline, readBaselines } from "./baselines.ts";
import { configurationsOf, isConfigured } from "./configurations.ts";
import { readDocuments, readExample } from "./documents.ts";
import { errataOf } from "./errata.ts";
import { floorOf, rooflineOf } from "./floor.ts";
import { assembleCoral, coralInstructionSet, disassembleCoral } from "./instructions.ts";
import { readKernels } from "./kernels.ts";
import { dataMemory, externalMemory, instructionMemory, memorySpace } from "./memory_map.ts";
import { decodeTensor, encodeTensors, maximumStaticBytes, placeWorkload } from "./placement.ts";
import { coralProfiles } from "./profiles.ts";
import { coralTransformations, proposeRewrites } from "./rewrites/mod.ts";
import { simulateCoral } from "./simulate.ts";
import { supportOf } from "./support.ts";

/** The Coral plugin. */
export const coral = {
  id: "coral",
  title: "Google Coral NPU",
  version: "0.1.0",
  profiles: coralProfiles,
  defaultSpace: memorySpace,
  spaces: [{
    name: memorySpace,
    title: "ITCM, DTCM and external memory",
    ranges: [instructionMemory, dataMemory, externalMemory],
  }],
  defaultBaseline,
  maximumStaticBytes,
  supports: supportOf,
  configurations: configurationsOf,
  // integer arithmetic has one right answer
  tolerance: () => ({ absolute: 0, relative: 0 }),
  place: placeWorkload,
  encode: encodeTensors,
  decode: decodeTensor,
  assemble: assembleCoral,
  disassemble: disassembleCoral,
  simulate: simulateCoral,
  baselines: (workload, assets) => readBaselines(workload, isConfigured(workload), assets),
  kernels: readKernels,
  floor: floorOf,
  roofline: rooflineOf,
  documents: readDocuments,
  example: readExample,
  transformations: coralTransformations,
  rewrites: (request) => Promise.resolve(proposeRewrites(request, placeWorkload(request.workload))),
  instructionTable: () => instructionTableOf(coralInstructionSet),
  reference(mnemonic) {
    const markdown = referenceOf(
      coralInstructionSet,
      mnemonic,
      (row) => errataOf(row).map(({ description }) => `On this hardware: ${description}`),
    );
    return markdown === null ? { nearest: nearestMnemonics(coralInstructionSet, mnemonic) } : { markdown };
  },
} satisfies LocalPlugin as LocalPlugin;
