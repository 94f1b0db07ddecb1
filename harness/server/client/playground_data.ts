/**
 * What the server tells the playground: plain data.
 * @module
 */

/** A platform that runs in the browser. */
export interface PlaygroundPlatform {
  readonly id: string;
  readonly title: string;
  readonly defaultBaseline: string;
  readonly profiles: readonly { readonly name: string; readonly title: string }[];
  readonly tasks: readonly {
    readonly id: string;
    readonly title: string;
    readonly configurations: readonly { readonly name: string; readonly title: string }[];
  }[];
}

/** A task at a size on a platform. */
export interface PlaygroundWorkload {
  readonly title: string;
  readonly symbols: Readonly<Record<string, number>>;
  /** The task as the agent is told it: markup from the server's renderer. */
  readonly text: string;
  /** Source of the kernel that speedups are against; null where there is none. */
  readonly baseline: string | null;
  readonly examples: readonly { readonly name: string; readonly source: string }[];
}
