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

/** The domain by subject, and the services by what happens in a campaign. */
const domain = (...folders: readonly string[]): readonly string[] =>
  folders.map((each) => `src/domain/${each}`);
const services = (...folders: readonly string[]): readonly string[] =>
  folders.map((each) => `src/services/${each}`);
/** The whole domain. */
const DOMAIN = domain(
  ...[
    "problems",
    "text",
    "time",
    "people",
    "rubric",
    "registration",
    "report",
    "ballot",
    "ranking",
    "orders",
    "overview",
    "baseLevel",
    "frozen",
    "emulation",
    "reminders",
    "documents",
  ],
);
/** What every service may know: the domain, the tabs, and how they are read and written. */
const BELOW_SERVICES = [...DOMAIN, "src/tables", "src/sheets"];
const BELOW_SERVER = ["host/formulas", "host/workbook", "host/charts", "host/appsscript", "host/xlsx"];

export const ROOMS: readonly Room[] = [
  { room: "src/domain/problems", may: [], packages: [] },
  { room: "src/domain/text", may: domain("problems"), packages: [] },
  { room: "src/domain/time", may: domain("problems", "text"), packages: [] },
  { room: "src/domain/people", may: domain("text", "time"), packages: [] },
  { room: "src/domain/rubric", may: domain("problems", "text", "time"), packages: [] },
  { room: "src/domain/registration", may: domain("problems", "text", "time", "people"), packages: [] },
  {
    room: "src/domain/report",
    may: domain("problems", "text", "time", "rubric", "registration"),
    packages: [],
  },
  {
    room: "src/domain/ballot",
    may: domain("problems", "text", "time", "people", "rubric", "registration"),
    packages: [],
  },
  { room: "src/domain/ranking", may: domain("problems", "text", "rubric", "ballot"), packages: [] },
  {
    room: "src/domain/orders",
    may: domain("text", "time", "people", "rubric", "registration"),
    packages: [],
  },
  {
    room: "src/domain/overview",
    may: domain("time", "people", "rubric", "registration"),
    packages: [],
  },
  {
    room: "src/domain/baseLevel",
    may: domain("problems", "text", "rubric"),
    packages: [],
  },
  { room: "src/domain/emulation", may: domain("text"), packages: [] },
  { room: "src/domain/frozen", may: domain("text"), packages: [] },
  { room: "src/domain/reminders", may: domain("problems", "text", "time"), packages: [] },
  {
    room: "src/domain/documents",
    may: domain("text", "time", "people", "rubric", "registration", "ranking"),
    packages: [],
  },
  { room: "src/docx", may: domain("documents"), packages: ["docx"] },
  { room: "src/tables", may: DOMAIN, packages: [] },
  { room: "src/sheets", may: [...domain("problems", "text", "time"), "src/tables"], packages: [] },
  {
    room: "src/lists",
    may: [...domain("problems", "text", "time", "people", "rubric", "emulation"), "src/tables"],
    packages: ["fflate"],
  },
  { room: "src/rpc", may: [...domain("documents", "reminders"), "src/tables"], packages: ["zod/mini"] },
  { room: "src/services/campaign", may: BELOW_SERVICES, packages: [] },
  { room: "src/services/locks", may: [...BELOW_SERVICES, ...services("campaign")], packages: [] },
  { room: "src/services/entries", may: [...BELOW_SERVICES, ...services("campaign")], packages: [] },
  {
    room: "src/services/ballots",
    may: [...BELOW_SERVICES, ...services("campaign", "entries")],
    packages: [],
  },
  {
    room: "src/services/ranking",
    may: [...BELOW_SERVICES, ...services("campaign", "ballots")],
    packages: [],
  },
  {
    room: "src/services/freeze",
    may: [...BELOW_SERVICES, ...services("campaign", "ranking")],
    packages: [],
  },
  {
    room: "src/services/rollover",
    may: [...BELOW_SERVICES, ...services("campaign", "entries", "ranking")],
    packages: [],
  },
  {
    room: "src/services/overview",
    may: [...BELOW_SERVICES, ...services("campaign", "entries")],
    packages: [],
  },
  {
    room: "src/services/reminders",
    may: [...BELOW_SERVICES, ...services("campaign", "entries")],
    packages: [],
  },
  {
    room: "src/services/desk",
    may: [...BELOW_SERVICES, "src/rpc", ...services("campaign", "entries", "ballots")],
    packages: [],
  },
  {
    room: "src/services/orders",
    may: [
      ...BELOW_SERVICES,
      "src/rpc",
      ...services("campaign", "locks", "entries", "ballots", "ranking", "freeze", "rollover"),
    ],
    packages: [],
  },
  {
    room: "src/services/setup",
    may: [...BELOW_SERVICES, "src/rpc", ...services("campaign", "orders")],
    packages: [],
  },
  {
    room: "src/services/board",
    may: [...BELOW_SERVICES, "src/rpc", ...services("campaign", "entries", "reminders")],
    packages: [],
  },
  {
    room: "src/services/baseLevel",
    may: [...BELOW_SERVICES, "src/rpc", ...services("campaign")],
    packages: [],
  },
  {
    room: "src/services/documents",
    may: [...BELOW_SERVICES, "src/rpc", ...services("campaign", "board")],
    packages: [],
  },
  {
    room: "src/services/install",
    may: [...BELOW_SERVICES, ...services("campaign", "locks")],
    packages: [],
  },
  { room: "src/services/formulas", may: [...DOMAIN, "src/tables"], packages: [] },
  {
    room: "src/services/round",
    may: [
      ...BELOW_SERVICES,
      ...services("campaign", "locks", "entries", "ballots", "ranking", "rollover", "orders", "overview"),
      ...services("reminders"),
    ],
    packages: [],
  },
  {
    room: "src/google",
    may: [...BELOW_SERVICES, ...services("campaign", "install", "reminders")],
    packages: [],
  },
  {
    room: "src/entry",
    may: [
      ...BELOW_SERVICES,
      "src/rpc",
      ...services("entries", "desk", "orders", "setup", "board", "baseLevel", "documents"),
      ...services("install", "formulas", "round"),
      "src/google",
    ],
    packages: [],
  },
  { room: "src/main", may: ["src/entry"], packages: [] },
  {
    room: "sidebar",
    may: [
      ...DOMAIN,
      "src/tables",
      "src/lists",
      "src/docx",
      ...[
        "bounds",
        "contract",
        "answers",
        "baseLevelAnswers",
        "boardAnswers",
        "documentAnswers",
        "reminderAnswers",
        "textAnswers",
        "unitAnswers",
        "pairs",
      ].map((file) => `src/rpc/${file}.ts`),
    ],
    packages: ["preact", "preact/hooks"],
  },
  { room: "host/formulas", may: [], packages: ["@borgar/fx", "@formulajs/formulajs", "numfmt"] },
  { room: "host/workbook", may: ["host/formulas"], packages: ["@univerjs/*", "@borgar/fx", "rxjs"] },
  {
    room: "host/charts",
    may: [],
    packages: ["echarts/core", "echarts/charts", "echarts/components", "echarts/renderers"],
  },
  {
    room: "host/appsscript",
    may: ["host/formulas", "host/workbook", "host/charts"],
    packages: ["acorn", "fflate"],
  },
  { room: "host/paper", may: [], packages: [] },
  {
    room: "host/xlsx",
    may: ["host/formulas", "host/workbook", "host/charts", "host/appsscript", "host/paper"],
    packages: ["exceljs", "saxes"],
  },
  { room: "host/server", may: BELOW_SERVER, packages: ["@univerjs/core", "ws", "zod/mini"] },
  {
    room: "host/page",
    may: [
      "host/server/protocol.ts",
      "host/appsscript/contract.ts",
      "host/formulas/area.ts",
      "host/paper",
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
  { room: "rehearsal/campaign", may: ["src/tables", "rehearsal/season"], packages: [HOST] },
  {
    room: "rehearsal/faults",
    may: ["src/domain/rubric", "src/tables", "rehearsal/season"],
    packages: [HOST],
  },
  {
    room: "rehearsal/bench",
    may: ["rehearsal/season", "rehearsal/campaign"],
    packages: [HOST, "exceljs", "playwright-core", "@sparticuz/chromium"],
  },
  {
    room: "rehearsal/documents",
    may: [...domain("time", "documents"), "src/docx", "src/tables", "rehearsal/season"],
    packages: [],
  },
  {
    room: "rehearsal/cli",
    may: [
      "rehearsal/season",
      "rehearsal/campaign",
      "rehearsal/faults",
      "rehearsal/bench",
      "rehearsal/documents",
    ],
    packages: [HOST],
  },
  {
    room: "scripts",
    may: [
      ...DOMAIN,
      "src/tables",
      "src/rpc/answers.ts",
      "sidebar/client/shape.ts",
      "rehearsal/season",
      "tests/browser/support",
    ],
    packages: ["acorn", "chokidar", "esbuild", "playwright-core", "terser", "zod/mini"],
  },
];
