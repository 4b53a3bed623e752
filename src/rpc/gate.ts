import { LONGEST_REQUEST } from "./bounds.ts";
import { Request, type RequestOf } from "./contract.ts";
import type { AnswerTo } from "./pairs.ts";

/** What answers each kind of request. */
export type Handlers = { readonly [K in Request["kind"]]: (request: RequestOf<K>) => AnswerTo<K> };

const NOT_UNDERSTOOD =
  "Trang đang mở gửi một yêu cầu mà hệ thống không hiểu. Hãy tải lại bảng tính rồi làm lại; nội dung đã gõ vẫn còn.";

/**
 * The one door: JSON text in, JSON text out. A request that does not fit the contract is refused with a sentence
 * and reaches no handler. Each side parses what it hears: the answer's shape is the compiler's matter here, and the sidebar's.
 */
export function answerRequest(text: unknown, handlers: Handlers): string {
  const request = parseRequest(text);
  const answer: AnswerTo<Request["kind"]> =
    request === null ? { kind: "refused", sentences: [NOT_UNDERSTOOD] } : dispatch(request, handlers);
  return JSON.stringify(answer);
}

function parseRequest(text: unknown): Request | null {
  if (typeof text !== "string" || text.length > LONGEST_REQUEST) return null;
  try {
    const parsed = Request.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function dispatch<K extends Request["kind"]>(request: RequestOf<K>, handlers: Handlers): AnswerTo<K> {
  // `request.kind` selects the handler of exactly this kind of request.
  const handler = handlers[request.kind] as (request: RequestOf<K>) => AnswerTo<K>;
  return handler(request);
}
