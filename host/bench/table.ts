import type { Timing } from "./timing.ts";

/** Timings as a table in plain text, numbers to the right. */
export function table(header: readonly string[], timings: readonly Timing[]): string {
  const lines = [header, ...timings.map(cellsOf)];
  const widths = header.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
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
