import { ask } from "../google/pages.ts";
import type { Wanted } from "../services/orders/requestCommand.ts";

const TITLE = "Gia hạn";

/** Asks for what “Gia hạn” needs; null when the person cancels. The steward checks it and says what is wrong. */
export function askExtension(): Wanted | null {
  const target = ask(TITLE, "Mã đơn vị được gia hạn (theo tab Đơn vị):");
  if (target === null) return null;
  const value = ask(TITLE, "Gia hạn việc gì, đến hết ngày nào? Ví dụ: báo cáo 20/11/2023");
  if (value === null) return null;
  const reason = ask(TITLE, "Lý do:");
  return reason === null ? null : { command: "Gia hạn", target, value, reason };
}
