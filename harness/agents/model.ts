/**
 * What a model is to the loop: one request, a conversation with tools, and one answer. How an endpoint wants to be asked
 * is the business of `model_chat.ts` and `model_responses.ts`.
 * @module
 */
import type { RequestedCall, TokenUsage } from "../runs/trace.ts";

/** A tool as a model is told of it. */
export interface OfferedTool {
  readonly name: string;
  readonly description: string;
  /** JSON Schema of the arguments. */
  readonly inputSchema: Readonly<Record<string, unknown>>;
}

/** A part of a conversation, oldest first. */
export type ConversationItem =
  | { readonly kind: "user"; readonly text: string }
  | {
    readonly kind: "assistant";
    readonly text: string;
    readonly reasoning: string;
    readonly calls: readonly RequestedCall[];
    /** What the endpoint wanted to have back with its answer. */
    readonly endpointItems?: readonly unknown[];
  }
  | { readonly kind: "result"; readonly call: string; readonly content: string };

/** One request. */
export interface ModelRequest {
  readonly system: string;
  readonly conversation: readonly ConversationItem[];
  readonly tools: readonly OfferedTool[];
  /** `none`: the tools stay described, so that the endpoint's cache holds, but the answer is to be text. */
  readonly toolChoice?: "auto" | "none";
  readonly signal?: AbortSignal;
  /** Called for what went wrong without ending the request: retries, switches that the endpoint does not know. */
  readonly onNote?: (note: ModelNote) => void | Promise<void>;
}

/** Something remarkable that did not end a request. */
export interface ModelNote {
  readonly code: "model-retry" | "parameter-dropped" | "stream-dropped";
  readonly text: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** One answer. */
export interface ModelAnswer {
  readonly text: string;
  readonly reasoning: string;
  readonly calls: readonly RequestedCall[];
  readonly usage: TokenUsage;
  /** The endpoint's word in the chat API's terms: `stop`, `tool_calls`, `length`, `content_filter`, `refusal`. */
  readonly finishReason: string;
  /** Wall time of the request that was answered, without the failed ones before it. */
  readonly milliseconds: number;
  readonly endpointItems?: readonly unknown[];
}

/** A model behind an endpoint. */
export interface Model {
  /** Name that the endpoint knows. */
  readonly name: string;
  /** Base URL of the endpoint. */
  readonly endpoint: string;
  /**
   * Asks once; failures that may pass are tried again.
   * @throws ModelFailure if no answer can be had
   */
  answer(request: ModelRequest): Promise<ModelAnswer>;
}

/** What kept a model from answering. */
export type FailureKind =
  /** Nobody listens at the address, or the connection broke. */
  | "connection"
  /** No answer in time. */
  | "timeout"
  /** The key is missing, wrong or without rights. */
  | "authentication"
  /** The account has no money left. */
  | "quota"
  /** The endpoint does not know the model. */
  | "unknown-model"
  /** There is no such API at the address. */
  | "unknown-route"
  /** The model or its server takes no tools. */
  | "no-tools"
  /** The conversation is longer than the model's context. */
  | "context-overflow"
  /** Too many requests. */
  | "rate-limit"
  /** The endpoint's own failure: status 500 and above. */
  | "server"
  /** What came is no answer of this API. */
  | "protocol"
  /** The endpoint refuses the request for another reason. */
  | "rejected"
  /** Somebody aborted the request. */
  | "cancelled";

/** Failures that may pass when the request is sent again. */
export const passingFailures: ReadonlySet<FailureKind> = new Set<FailureKind>([
  "connection",
  "timeout",
  "rate-limit",
  "server",
  "protocol",
]);

/** No answer. Its message is one line for people and never holds a key. */
export class ModelFailure extends Error {
  override readonly name = "ModelFailure";

  /**
   * @param status of the HTTP answer, if there was one
   * @param retryAfterMilliseconds how long the endpoint wants to be left alone
   * @param parameter member of the request that the endpoint complains of
   */
  constructor(
    readonly kind: FailureKind,
    message: string,
    readonly details: {
      readonly status?: number;
      readonly retryAfterMilliseconds?: number;
      readonly parameter?: string;
      /** Whether the answer had begun to stream when it failed. */
      readonly whileStreaming?: boolean;
    } = {},
  ) {
    super(message);
  }
}
