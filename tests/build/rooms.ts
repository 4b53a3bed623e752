/** The rooms of the source, from the ground up, each with all that it may import besides itself. The one place that says so. */
export interface Room {
  /** Its folder; without files of the rooms that lie in it. */
  readonly room: string;
  /** Rooms, or single files of them. */
  readonly may: readonly string[];
  /** What it imports of packages; those of Node itself are everybody's. */
  readonly packages: readonly string[];
}

/** The host's one face (host/index.ts), by the name of its package. */
export const HOST = "sheets-script-host";

const BELOW_GOOGLE = ["src/domain", "src/tables", "src/rpc", "src/services"];
const BELOW_SERVER = ["host/formulas", "host/workbook", "host/appsscript", "host/xlsx"];

export const ROOMS: readonly Room[] = [
  { room: "src/domain", may: [], packages: [] },
  { room: "src/tables", may: ["src/domain"], packages: [] },
  { room: "src/rpc", may: ["src/domain", "src/tables"], packages: ["zod/mini"] },
  { room: "src/services", may: ["src/domain", "src/tables", "src/rpc"], packages: [] },
  { room: "src/google", may: BELOW_GOOGLE, packages: [] },
  { room: "src/entry", may: [...BELOW_GOOGLE, "src/google"], packages: [] },
  { room: "src/main", may: [...BELOW_GOOGLE, "src/google", "src/entry"], packages: [] },
  {
    room: "sidebar",
    may: ["src/domain", "src/tables", "src/rpc/contract.ts", "src/rpc/answers.ts"],
    packages: ["preact", "preact/hooks"],
  },
  { room: "host/formulas", may: [], packages: ["@borgar/fx", "@formulajs/formulajs", "numfmt"] },
  { room: "host/workbook", may: ["host/formulas"], packages: ["@univerjs/*", "@borgar/fx", "rxjs"] },
  { room: "host/appsscript", may: ["host/formulas", "host/workbook"], packages: [] },
  { room: "host/xlsx", may: ["host/formulas", "host/workbook", "host/appsscript"], packages: ["exceljs"] },
  { room: "host/server", may: BELOW_SERVER, packages: ["@univerjs/core", "ws", "zod/mini"] },
  {
    room: "host/page",
    may: [
      "host/server/protocol.ts",
      "host/appsscript/contract.ts",
      "host/formulas/area.ts",
      "host/workbook/contract.ts",
      "host/workbook/display.ts",
      "host/workbook/locale.ts",
      "host/workbook/noWorker.ts",
      "host/workbook/patterns.ts",
    ],
    packages: ["@univerjs/*"],
  },
  { room: "host", may: [...BELOW_SERVER, "host/server"], packages: [] },
  { room: "host/imitation", may: ["host/appsscript"], packages: [] },
  { room: "host/cli", may: [...BELOW_SERVER, "host/server", "host/imitation"], packages: [] },
  { room: "rehearsal/season", may: [], packages: [HOST] },
  { room: "rehearsal/campaign", may: ["rehearsal/season"], packages: [HOST] },
  {
    room: "rehearsal/bench",
    may: ["rehearsal/season", "rehearsal/campaign"],
    packages: [HOST, "ws", "playwright-core", "@sparticuz/chromium"],
  },
  {
    room: "rehearsal/cli",
    may: ["rehearsal/season", "rehearsal/campaign", "rehearsal/bench"],
    packages: [HOST],
  },
  {
    room: "scripts",
    may: [
      "src/domain",
      "src/tables",
      "src/rpc/answers.ts",
      "sidebar/client/shape.ts",
      "rehearsal/season",
      "tests/browser/support",
    ],
    packages: ["esbuild", "playwright-core", "zod/mini"],
  },
];
