/**
 * Small plots of one run or kernel, as SVG whose colours are the page's.
 * @module
 */
import type { Roofline } from "../../../isa/plugin.ts";
import { count } from "./layout.tsx";

/** An evaluation of a run. */
export interface ProgressPoint {
  readonly iteration: number;
  /** Share of the output that was right; null where the kernel did not get so far. */
  readonly matchRate: number | null;
  /** Cycles of a correct kernel. */
  readonly cycles: number | null;
}

const width = 560, left = 46, right = 14;

/** Iterations against match rate (above) and latency of correct kernels (below). */
export function ProgressPlot(
  { points, baseline, iterations }: {
    readonly points: readonly ProgressPoint[];
    readonly baseline: number | null;
    readonly iterations: number;
  },
) {
  const last = Math.max(1, iterations, ...points.map(({ iteration }) => iteration));
  const x = (iteration: number) => left + ((width - left - right) * iteration) / last;
  const matched = points.map((point) => ({ x: x(point.iteration), value: point.matchRate ?? 0, point }));
  const correct = points.filter(({ cycles }) => cycles !== null);
  const latencies = [...correct.map(({ cycles }) => cycles!), ...(baseline === null ? [] : [baseline])];
  const low = Math.log(Math.max(1, Math.min(...latencies)) * 0.8), high = Math.log(Math.max(...latencies, 2) * 1.2);
  const yRate = (rate: number) => 100 - 84 * rate;
  const yCycles = (cycles: number) => 220 - (80 * (Math.log(cycles) - low)) / Math.max(1e-9, high - low);
  const best = correct.reduce((least, { cycles }) => Math.min(least, cycles!), Infinity);
  const label = `Match rate by iteration: ${
    points.map(({ iteration, matchRate }) => `${iteration}: ${((matchRate ?? 0) * 100).toFixed(0)} %`).join(", ")
  }. ${correct.length > 0 ? `Fastest correct kernel: ${count(best)} cycles.` : "No kernel was correct."}`;
  const ticks = [...new Set([1, Math.round(last / 2), last])];
  return (
    <svg class="plot" viewBox={`0 0 ${width} 252`} role="img" aria-label={label} font-size="11">
      {[0, 0.5, 1].map((rate) => (
        <g>
          <line x1={left} x2={width - right} y1={yRate(rate)} y2={yRate(rate)} stroke="var(--rule)" />
          <text x={left - 6} y={yRate(rate) + 4} text-anchor="end" fill="var(--muted)">{rate * 100} %</text>
        </g>
      ))}
      <text x={left} y={10} fill="var(--muted)">match rate</text>
      <polyline
        points={matched.map(({ x, value }) => `${x},${yRate(value)}`).join(" ")}
        fill="none"
        stroke="var(--series-1)"
        stroke-width="1.5"
      />
      {matched.map(({ x, value, point }) => (
        <circle
          cx={x}
          cy={yRate(value)}
          r="3.5"
          fill={point.cycles === null ? "var(--page)" : "var(--good)"}
          stroke={point.cycles === null ? "var(--series-1)" : "var(--good)"}
          stroke-width="1.5"
        />
      ))}
      <text x={left} y={126} fill="var(--muted)">cycles of correct kernels</text>
      <line x1={left} x2={width - right} y1={222} y2={222} stroke="var(--rule)" />
      {baseline === null ? null : (
        <g>
          <line
            x1={left}
            x2={width - right}
            y1={yCycles(baseline)}
            y2={yCycles(baseline)}
            stroke="var(--compiler)"
            stroke-dasharray="3 3"
          />
          <text x={width - right} y={yCycles(baseline) - 4} text-anchor="end" fill="var(--muted)">
            compiler {count(baseline)}
          </text>
        </g>
      )}
      <polyline
        points={correct.map(({ iteration, cycles }) => `${x(iteration)},${yCycles(cycles!)}`).join(" ")}
        fill="none"
        stroke="var(--good)"
        stroke-width="1.5"
      />
      {correct.map(({ iteration, cycles }) => (
        <circle cx={x(iteration)} cy={yCycles(cycles!)} r="3.5" fill="var(--good)" />
      ))}
      {correct.length === 0
        ? null
        : <text x={left - 6} y={yCycles(best) + 4} text-anchor="end" fill="var(--muted)">{count(best)}</text>}
      {ticks.map((tick) => <text x={x(tick)} y={238} text-anchor="middle" fill="var(--muted)">{tick}</text>)}
      <text x={(left + width) / 2} y={250} text-anchor="middle" fill="var(--muted)">iteration</text>
    </svg>
  );
}

/** A kernel for the roofline. */
export interface RooflineEntry {
  readonly name: string;
  readonly cycles: number;
  readonly color: string;
}

/**
 * A roofline: arithmetic intensity and operations per cycle, both on logarithmic scales, below the slope of the memory
 * and the ceiling of the arithmetic units. Kernels of one workload differ in their cycles only and stand in one column.
 */
export function RooflinePlot(
  { entries, floor, operations, roofline }: {
    /** The first is drawn above the others. */
    readonly entries: readonly RooflineEntry[];
    /** Cycles of the floor. */
    readonly floor: number;
    readonly operations: number;
    readonly roofline: Roofline;
  },
) {
  const { operationsPerCycle: ceiling, bytesPerCycle, bytes } = roofline;
  const intensity = operations / Math.max(1, bytes);
  const ridge = ceiling / bytesPerCycle;
  const rates = entries.map(({ cycles }) => operations / cycles);
  const bound = operations / Math.max(1, floor);
  const height = 300, top = 16, bottom = 262;
  const lowX = Math.log2(Math.min(intensity, ridge) / 4), highX = Math.log2(Math.max(intensity, ridge) * 4);
  const lowY = Math.log2(Math.min(...rates, bound) / 2), highY = Math.log2(Math.max(...rates, bound, ceiling) * 2);
  const x = (value: number) => left + ((width - left - right) * (Math.log2(value) - lowX)) / (highX - lowX);
  const y = (value: number) => bottom - ((bottom - top) * (Math.log2(value) - lowY)) / (highY - lowY);
  // where the slope leaves the plot at its foot
  const footX = Math.max(2 ** lowX, 2 ** lowY / bytesPerCycle);
  const column = x(intensity);
  const isRight = column > width * 0.6;
  const marks = [
    ...entries.map(({ name }, number) => ({ name, rate: rates[number] })),
    { name: "floor", rate: bound },
  ].sort((a, b) => b.rate - a.rate);
  // names that would cover each other move down
  const places = marks.reduce<number[]>(
    (
      above,
      { name, rate },
    ) => [...above, Math.max(y(rate) + (name === "floor" ? 15 : 4), (above.at(-1) ?? -Infinity) + 13)],
    [],
  );
  const label = `Roofline: ${short(intensity)} operations per byte, at most ${short(ceiling)} operations and ` +
    `${short(bytesPerCycle)} bytes per cycle; operations per cycle: ` +
    marks.map(({ name, rate }) => `${name} ${short(rate)}`).join(", ");
  return (
    <svg class="plot" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} font-size="11">
      {powersOfTwo(lowY, highY).map((value) => (
        <g>
          <line x1={left} x2={width - right} y1={y(value)} y2={y(value)} stroke="var(--rule)" />
          <text x={left - 6} y={y(value) + 4} text-anchor="end" fill="var(--muted)">{short(value)}</text>
        </g>
      ))}
      {powersOfTwo(lowX, highX).map((value) => (
        <text x={x(value)} y={bottom + 16} text-anchor="middle" fill="var(--muted)">{short(value)}</text>
      ))}
      <line x1={left} x2={width - right} y1={bottom} y2={bottom} stroke="var(--muted)" />
      <polyline
        points={`${x(footX)},${y(footX * bytesPerCycle)} ${x(ridge)},${y(ceiling)} ${width - right},${y(ceiling)}`}
        fill="none"
        stroke="var(--bad)"
        stroke-width="1.5"
      />
      <text x={width - right} y={y(ceiling) - 5} text-anchor="end" fill="var(--muted)">
        {short(ceiling)} operations per cycle
      </text>
      <text x={x(footX) + 4} y={y(ceiling) - 5} fill="var(--muted)">{short(bytesPerCycle)} bytes per cycle</text>
      <line x1={column} x2={column} y1={top} y2={bottom} stroke="var(--rule)" stroke-dasharray="3 3" />
      {marks.map(({ name, rate }, number) => (
        <text
          x={column + (isRight ? -9 : 9)}
          y={places[number]}
          text-anchor={isRight ? "end" : "start"}
          fill="var(--ink)"
        >
          {name.length > 22 ? `${name.slice(0, 21)}…` : name} {short(rate)}
        </text>
      ))}
      <circle cx={column} cy={y(bound)} r="4" fill="var(--page)" stroke="var(--bad)" stroke-width="1.5" />
      {entries.toReversed().map(({ color }, number) => (
        <circle cx={column} cy={y(rates[rates.length - 1 - number])} r="4" fill={`var(--${color})`} />
      ))}
      <text x={left} y={10} fill="var(--muted)">operations per cycle</text>
      <text x={(left + width) / 2} y={height - 4} text-anchor="middle" fill="var(--muted)">operations per byte</text>
    </svg>
  );
}

/** Every power of two between two logarithms, or so many of them that they can be read. */
function powersOfTwo(low: number, high: number): number[] {
  const step = Math.ceil((high - low) / 10);
  const first = Math.ceil(low);
  return Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, number) => 2 ** (first + number * step));
}

/** Operations per cycle of kernels below the floor's, on a logarithmic scale: for machines that tell no peaks. */
export function FloorPlot(
  { entries, floor, operations }: {
    readonly entries: readonly RooflineEntry[];
    readonly floor: number;
    readonly operations: number;
  },
) {
  const rates = entries.map(({ cycles }) => operations / cycles);
  const roof = operations / Math.max(1, floor);
  const low = Math.log2(Math.min(...rates, roof) * 0.7), high = Math.log2(Math.max(...rates, roof) * 1.15);
  const start = 120;
  const x = (rate: number) => start + ((width - start - 60) * (Math.log2(rate) - low)) / (high - low);
  const height = 34 + 26 * entries.length;
  const label = `Operations per cycle: at best ${short(roof)}; ` +
    entries.map(({ name }, number) => `${name} ${short(rates[number])}`).join(", ");
  return (
    <svg class="plot" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} font-size="11">
      <rect x={x(roof)} y={18} width={width - x(roof)} height={height - 18} fill="var(--panel)" />
      <line x1={x(roof)} x2={x(roof)} y1={18} y2={height} stroke="var(--bad)" stroke-width="1.5" />
      <text x={x(roof)} y={12} text-anchor="middle" fill="var(--muted)">roof {short(roof)}</text>
      {entries.map(({ name, color }, number) => {
        const y = 26 + 26 * number;
        return (
          <g>
            <text x={start - 8} y={y + 12} text-anchor="end" fill="var(--ink)">
              {name.length > 17 ? `${name.slice(0, 16)}…` : name}
            </text>
            <rect x={start} y={y} width={Math.max(1, x(rates[number]) - start)} height={16} fill={`var(--${color})`} />
            <text x={x(rates[number]) + 5} y={y + 12} fill="var(--ink)">{short(rates[number])}</text>
          </g>
        );
      })}
    </svg>
  );
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** Shares of a whole as a bar with a legend. */
export function SharesBar(
  { label, shares }: {
    readonly label: string;
    readonly shares: readonly { readonly name: string; readonly value: number }[];
  },
) {
  const sorted = shares.filter(({ value }) => value > 0).sort((a, b) => b.value - a.value);
  const total = sorted.reduce((sum, { value }) => sum + value, 0);
  if (total === 0) return null;
  const percent = (value: number) => `${((100 * value) / total).toFixed(1)} %`;
  const text = sorted.map(({ name, value }) => `${name} ${percent(value)}`).join(", ");
  let reached = 0;
  return (
    <>
      <svg
        class="stalls"
        viewBox="0 0 1000 12"
        width="100%"
        height="12"
        preserveAspectRatio="none"
        role="img"
        aria-label={`${label}: ${text}`}
      >
        {sorted.map(({ value }, number) => {
          const x = reached;
          const width = (1000 * value) / total;
          reached += width;
          return <rect x={x} width={Math.max(0.5, width - 1)} height="12" class={`c-${Math.min(number, 7)}`} />;
        })}
      </svg>
      <ul class="legend">
        {sorted.slice(0, 12).map(({ name, value }, number) => (
          <li>
            <svg class="swatch" viewBox="0 0 12 12" aria-hidden="true">
              <rect width="12" height="12" rx="2" class={`c-${Math.min(number, 7)}`} />
            </svg>
            {name.replaceAll("-", " ")} <span class="note">{percent(value)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
