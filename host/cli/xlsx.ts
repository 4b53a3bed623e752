import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { FileRefused } from "../xlsx/read/refusal.ts";
import { bringIn } from "./xlsx/bringIn.ts";

const USAGE = `Cách dùng: npm run xlsx -- TỆP.xlsx [TỆP_RA.xlsx]
Đọc một tệp .xlsx đúng như nút “Nhập .xlsx” của trang, in ra dạng JSON những gì vào được và những gì không giữ được; có TỆP_RA thì ghi lại thành tệp .xlsx.`;

/** JSON, or how the command is used. */
interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly printed: string;
}

/** Null = only the usage is wanted, undefined = the command was called in a way that cannot be meant. */
function readArguments(): { readonly from: string; readonly to: string | undefined } | null | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { help: { type: "boolean", default: false } },
    });
    const [from, to, ...more] = positionals;
    if (values.help) return null;
    return from === undefined || more.length > 0 ? undefined : { from, to };
  } catch {
    return undefined;
  }
}

async function outcome(): Promise<Outcome> {
  const asked = readArguments();
  if (asked === null) return { code: 0, printed: USAGE };
  if (asked === undefined) return { code: 2, printed: USAGE };
  try {
    const { told, write } = await bringIn(opened(asked.from));
    if (asked.to !== undefined) kept(asked.to, await write());
    return { code: 0, printed: JSON.stringify(told, null, 1) };
  } catch (error) {
    return { code: 1, printed: JSON.stringify({ error: sentenceOf(error) }, null, 1) };
  }
}

/** A path that cannot be read or written; the message is the sentence for the person. */
class PathFailure extends Error {}

function opened(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new PathFailure(`Không mở được tệp “${path}”. Hãy xem lại đường dẫn và quyền đọc.`, {
      cause: error,
    });
  }
}

function kept(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    throw new PathFailure(`Không ghi được tệp “${path}”. Hãy xem lại đường dẫn và quyền ghi.`, {
      cause: error,
    });
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof FileRefused || error instanceof PathFailure) return error.message;
  const what = error instanceof Error ? error.message : String(error);
  return `Không đọc được tệp này vì một lỗi của chương trình (${what}). Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx rồi thử lại.`;
}

async function main(): Promise<void> {
  const { code, printed } = await outcome();
  process.exitCode = code;
  const stream = code === 2 ? process.stderr : process.stdout;
  // The workbook engine's timers would keep the process alive.
  stream.write(`${printed}\n`, () => process.exit());
}

void main();
