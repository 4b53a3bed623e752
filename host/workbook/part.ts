import type { Workbook } from "./contract.ts";

/** Some of what a workbook is: the whole is put together of parts. */
export type Part<K extends keyof Workbook> = Pick<Workbook, K>;
