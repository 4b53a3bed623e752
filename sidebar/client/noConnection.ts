import { AskFailure } from "./ask.ts";

const NO_CONNECTION = "Chưa nối được với bảng tính. Nội dung đã nhập vẫn còn; hãy kiểm tra mạng rồi làm lại.";

/** What the organiser reads when a question got no usable answer; any other error is thrown on. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof AskFailure)) throw error;
  return error.retryable ? NO_CONNECTION : error.message;
}
