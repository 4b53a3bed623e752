/** The host's one face: whoever is outside takes from here what he needs, and nothing else of it. */

// Charts as pictures.
export { type PlacedChart, placedCharts as chartsOf } from "./appsscript/charts/placedCharts.ts";
// Spreadsheets, scripts, people at their keyboards, and a clock.
export type { SpreadsheetFile } from "./appsscript/contract.ts";
export type { Host } from "./appsscript/core.ts";
export { createHost } from "./appsscript/host.ts";
// What executions cost, and what they leave behind.
export { type CallCounts, type CallSizes, Meter } from "./appsscript/meter.ts";
// What may happen in the middle of an execution.
export type { Happened, Moment, Watched } from "./appsscript/moments.ts";
export type { Attempt, Person } from "./appsscript/person.ts";
export { COST } from "./appsscript/prices.ts";
export type { Project, ProjectSource, Viewers } from "./appsscript/project.ts";
// Numbers in [0, 1) from a seed, and the letters of columns.
export { createRandom } from "./appsscript/random.ts";
export type { ExecutionReport } from "./appsscript/state.ts";
export { sweepRealms } from "./appsscript/sweepRealms.ts";
export type { Chart } from "./charts/chart.ts";
export { chartSvg } from "./charts/svg.ts";
export { columnLetters } from "./formulas/a1.ts";
// One spreadsheet served to many pages.
export type { Application, Home, Refused } from "./server/application.ts";
export type { Installation } from "./server/installation.ts";
export { MACHINE_TIME, type RealTime } from "./server/live/flow.ts";
export { Room } from "./server/live/room.ts";
export type { Deadline, FromPage, PersonSeen, Role, ToPage } from "./server/protocol.ts";
export { type ServerOptions, type Started, startServer } from "./server/start.ts";
export { openStore } from "./server/store/store.ts";
export { Visitor } from "./server/visitor.ts";
export type { Area, Scalar, SheetId, Workbook } from "./workbook/contract.ts";
// Files.
export { exportFile as exportXlsx } from "./xlsx/exportFile.ts";
export { importFile as importXlsx } from "./xlsx/importFile.ts";
