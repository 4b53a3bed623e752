import { accountTroubleIn, pageRefused } from "../../src/domain/people/account.ts";
import type { Answer } from "../../src/rpc/answers.ts";
import type { Request } from "../../src/rpc/contract.ts";
import { ANSWER_KINDS, type AnswerTo } from "../../src/rpc/pairs.ts";
import { fits, type Shape } from "./shape.ts";

/** One question and its answer. Rejects with `AskFailure` when no answer came that can be used. */
export type Ask = <R extends Request>(request: R) => Promise<AnswerTo<R["kind"]>>;

/** No usable answer. `retryable`: the question may or may not have arrived, and may be asked again as it is. */
export class AskFailure extends Error {
  readonly retryable: boolean;

  constructor(message: string, retryable: boolean) {
    super(message);
    this.name = "AskFailure";
    this.retryable = retryable;
  }
}

/** What Google puts into a page: a runner that calls a function of the script and answers by handlers. */
export interface ScriptRun {
  withSuccessHandler(handler: (result: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: { readonly message?: string }) => void): ScriptRun;
  rpc(text: string): void;
}

/** Google ends an execution after six minutes, but nobody waits so long; a saved field is recognised when it is sent again. */
const PATIENCE = 45_000;

const NOT_UNDERSTOOD =
  "Trang này và hệ thống không còn khớp nhau. Hãy đóng ngăn bên, tải lại bảng tính rồi mở lại; nội dung đã gõ vẫn còn.";
const NO_HOST = "Trang này chỉ chạy khi mở từ menu “Sổ Sáng Tạo” của bảng tính.";

/**
 * Asks the script of whoever runs its functions; `google.ts` finds that runner. `runner` gives null outside a script's page, `openedBy`
 * who opened the page.
 */
export function createAsk(
  runner: () => ScriptRun | null,
  shape: Shape,
  openedBy: () => string = () => "",
): Ask {
  return async <R extends Request>(request: R) => {
    const run = runner();
    if (run === null) throw new AskFailure(NO_HOST, false);
    return answerIn<R["kind"]>(request.kind, await call(run, JSON.stringify(request), openedBy), shape);
  };
}

function call(run: ScriptRun, text: string, openedBy: () => string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const tooLong = setTimeout(
      () => reject(new AskFailure("Chờ quá lâu mà chưa có trả lời.", true)),
      PATIENCE,
    );
    try {
      run
        .withSuccessHandler((result) => {
          clearTimeout(tooLong);
          resolve(result);
        })
        .withFailureHandler((error) => {
          clearTimeout(tooLong);
          reject(failureOf(error.message ?? "Không nối được với bảng tính.", openedBy()));
        })
        .rpc(text);
    } catch (error) {
      // Where the script may not be called at all, Google's runner throws at once.
      clearTimeout(tooLong);
      reject(failureOf(error instanceof Error ? error.message : String(error), openedBy()));
    }
  });
}

/** Google refused the call before the script ran: only the message tells why (SPEC W9). Such a question is asked in vain again. */
function failureOf(message: string, openedBy: string): AskFailure {
  const trouble = accountTroubleIn(message);
  return trouble === null
    ? new AskFailure(message, true)
    : new AskFailure(pageRefused(trouble, openedBy), false);
}

/** The answer in what came back; what breaks the contract, also by answering another kind of request, is refused (SPEC W3). */
export function answerIn<K extends Request["kind"]>(asked: K, result: unknown, shape: Shape): AnswerTo<K> {
  const found = typeof result === "string" ? jsonOf(result) : null;
  if (!fits(shape, found)) throw new AskFailure(NOT_UNDERSTOOD, false);
  // The shape is made from the schema that this type is made from.
  const answer = found as Answer;
  if (answer.kind !== "refused" && answer.kind !== ANSWER_KINDS[asked])
    throw new AskFailure(NOT_UNDERSTOOD, false);
  // A refusal, or the kind that answers this request.
  return answer as AnswerTo<K>;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
