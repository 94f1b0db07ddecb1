/**
 * What the server counts, for Prometheus.
 * @module
 */
import { Counter, Gauge, Histogram, Registry } from "prom-client";

/** Work that waits and that goes on. */
export interface Load {
  readonly queued: number;
  readonly running: number;
}

/** Counters of a server. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Counter({
    name: "kernelcraft_http_requests_total",
    help: "HTTP requests by method, route and status.",
    labelNames: ["method", "route", "status"],
    registers: [this.#registry],
  });
  readonly #seconds = new Histogram({
    name: "kernelcraft_http_request_seconds",
    help: "Time until the answer began, by route.",
    labelNames: ["route"],
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30],
    registers: [this.#registry],
  });
  readonly #evaluations = new Counter({
    name: "kernelcraft_evaluations_total",
    help: "Evaluations that ended, by verdict.",
    labelNames: ["verdict"],
    registers: [this.#registry],
  });
  readonly #evaluationSeconds = new Histogram({
    name: "kernelcraft_evaluation_seconds",
    help: "Wall time of evaluations.",
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60, 180],
    registers: [this.#registry],
  });

  /** @param loads asked whenever somebody reads the metrics, by kind of work */
  constructor(loads: Readonly<Record<string, () => Load>>) {
    for (const state of ["queued", "running"] as const) {
      new Gauge({
        name: `kernelcraft_${state}`,
        help: state === "queued" ? "Work that waits, by kind." : "Work that goes on, by kind.",
        labelNames: ["kind"],
        registers: [this.#registry],
        collect() {
          for (const [kind, load] of Object.entries(loads)) this.set({ kind }, load()[state]);
        },
      });
    }
    new Gauge({
      name: "kernelcraft_resident_bytes",
      help: "Memory of the process.",
      registers: [this.#registry],
      collect() {
        this.set(Deno.memoryUsage().rss);
      },
    });
  }

  /** Counts a request. @param route pattern of its path, never the path itself */
  request(method: string, route: string, status: number, milliseconds: number): void {
    this.#requests.inc({ method, route, status });
    this.#seconds.observe({ route }, milliseconds / 1000);
  }

  /** Counts an evaluation. */
  evaluation(verdict: string, milliseconds: number): void {
    this.#evaluations.inc({ verdict });
    this.#evaluationSeconds.observe(milliseconds / 1000);
  }

  /** All metrics in Prometheus' text format. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  /** Media type of the text. */
  get contentType(): string {
    return this.#registry.contentType;
  }
}
