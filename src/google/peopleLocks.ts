/** Locks of the add-in, which writes with SpreadsheetApp. */
import type { Lock } from "../sheets/ports.ts";
import { lockBy } from "./locks.ts";

const flushed = () => SpreadsheetApp.flush();
/** One holder in the whole spreadsheet, whoever it is. */
export const documentLock: Lock = lockBy(() => LockService.getDocumentLock(), flushed);
/** One holder for each person, who may have two pages open. */
export const userLock: Lock = lockBy(() => LockService.getUserLock(), flushed);
