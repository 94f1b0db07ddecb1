/**
 * The rounding points of a profile, for references.
 * @module
 */
import type { NumericFormats } from "../../isa/plugin.ts";
import { plenaParametersOf } from "./profiles.ts";

/**
 * Which format numbers pass through.
 * @throws RangeError if there is no such profile
 */
export function numericsOfProfile(profile: string): NumericFormats {
  const { scalarFormat, elementRounding } = plenaParametersOf(profile);
  return {
    activation: "bfloat16",
    scalar: scalarFormat,
    memory: "mx-e4m3",
    store: elementRounding === "half-up" ? "mx-e4m3-half-up" : "mx-e4m3",
  };
}
