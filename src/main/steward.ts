/** Root of the steward's bundle: what the stubs of `exposed.ts` call. */
// biome-ignore-all lint/performance/noBarrelFile: a bundle's root is the one place that gathers what Google may call
export { adopt, install, onSpreadsheetEdit, tick, uninstall } from "../entry/steward.ts";
