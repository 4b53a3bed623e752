import type { Request } from "../../../src/rpc/contract.ts";
import type { AnswerTo } from "../../../src/rpc/pairs.ts";
import { AskFailure } from "../../client/ask.ts";
import type { DeskContext } from "./deskContext.ts";

const NO_CONNECTION = "Chưa nối được với bảng tính. Những gì đã gõ vẫn còn; hãy kiểm tra mạng rồi làm lại.";

/** The server's answer, or the failure to get one. */
export async function answerTo<R extends Request>(
  { world }: DeskContext,
  request: R,
): Promise<AnswerTo<R["kind"]> | AskFailure> {
  try {
    return await world.ask(request);
  } catch (error) {
    if (error instanceof AskFailure) return error;
    throw error;
  }
}

/** What the person reads when no answer came: that the line failed, or why asking again is in vain. */
export function failureSentence({ retryable, message }: AskFailure): string {
  return retryable ? NO_CONNECTION : message;
}
