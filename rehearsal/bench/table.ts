import type { SidebarCalls } from "./sidebarCalls.ts";
import type { Timing } from "./timing.ts";

/** Timings as a table in plain text, numbers to the right. */
export function timingTable(timings: readonly Timing[]): string {
  return table([["what", "median ms", "limit ms", "share of the limit"], ...timings.map(cellsOf)]);
}

export function costTable(costs: SidebarCalls["costs"]): string {
  const header = [
    "what",
    "executions",
    "reads",
    "writes",
    "flushes",
    "other services",
    "lock held, ms of the model",
  ];
  const lines = costs.map(({ what, runs, reads, writes, flushes, services, lockMs }) => [
    what,
    ...[runs, reads, writes, flushes, services, lockMs].map(String),
  ]);
  return table([header, ...lines]);
}

function table(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? "").length)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  "),
    )
    .join("\n");
}

function cellsOf({ what, ms, limit }: Timing): readonly string[] {
  const share = limit === null ? "" : `${Math.round((ms / limit) * 100)} %`;
  return [what, ms.toFixed(1), limit === null ? "" : String(limit), share];
}
