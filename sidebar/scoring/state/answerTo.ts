import { type Ask, AskFailure } from "../../client/ask.ts";
import type { DeskContext } from "./deskContext.ts";

export type Request = Parameters<Ask>[0];
export type Answer = Awaited<ReturnType<Ask>>;

export const NO_CONNECTION =
  "Chưa nối được với bảng tính. Những gì đã gõ vẫn còn; hãy kiểm tra mạng rồi làm lại.";

/** The server's answer, or the failure to get one. */
export async function answerTo({ world }: DeskContext, request: Request): Promise<Answer | AskFailure> {
  try {
    return await world.ask(request);
  } catch (error) {
    if (error instanceof AskFailure) return error;
    throw error;
  }
}
