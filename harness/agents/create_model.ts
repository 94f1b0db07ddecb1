/**
 * A model by its specification.
 * @module
 */
import type { ModelAgentSpecification } from "../runs/specification.ts";
import { type EndpointSettings, openEndpoint } from "./endpoint.ts";
import type { Model } from "./model.ts";
import { chatModel } from "./model_chat.ts";
import { responsesModel } from "./model_responses.ts";

const apis = { chat: chatModel, responses: responsesModel } as const;

/**
 * The model that a specification names, at its endpoint or the settings' one.
 * @throws UserError if the address is none or OpenAI's own endpoint has no key
 */
export function createModel(specification: ModelAgentSpecification, settings: EndpointSettings = {}): Model {
  const endpoint = openEndpoint({ ...settings, endpoint: specification.endpoint ?? settings.endpoint });
  return apis[specification.api](specification, endpoint);
}
