import { ask } from "../google/pages.ts";
import type { ExtensionAnswers } from "../services/orders/extensionAnswers.ts";
import type { Wanted } from "../services/orders/requestCommand.ts";

const TITLE = "Gia hạn";

/** Asks for what “Gia hạn” needs, each question until its answer can stand; null as soon as the person cancels. */
export function askExtension(troubleIn: ExtensionAnswers): Wanted | null {
  const target = askUntil("Mã đơn vị được gia hạn (theo tab Đơn vị):", troubleIn.target);
  if (target === null) return null;
  const value = askUntil("Gia hạn việc gì, đến hết ngày nào? Ví dụ: báo cáo 20/11/2023", troubleIn.value);
  if (value === null) return null;
  const reason = askUntil("Lý do:", troubleIn.reason);
  return reason === null ? null : { command: "Gia hạn", target, value, reason };
}

function askUntil(question: string, troubleIn: (text: string) => string): string | null {
  let trouble = "";
  for (;;) {
    const text = ask(TITLE, trouble === "" ? question : `${trouble}\n\n${question}`);
    if (text === null) return null;
    trouble = troubleIn(text);
    if (trouble === "") return text;
  }
}
