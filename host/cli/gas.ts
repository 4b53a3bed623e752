import { parseArgs } from "node:util";
import { ScriptFailure } from "../appsscript/scriptFailure.ts";
import { failureLines, syntaxErrorLines } from "./gas/failureLines.ts";
import { readProjectFiles } from "./gas/projectFiles.ts";
import { runScript, type ScriptRun } from "./gas/runScript.ts";

const USAGE = `Cách dùng: npm run gas -- TỆP [HÀM] [--user ĐỊA_CHỈ] [--locale vi_VN] [--zone VÙNG_GIỜ] [--now 2023-03-28T17:00+07:00] [--seed N] [--answer TRẢ_LỜI]…
Chạy một tệp (hoặc thư mục) Apps Script với một bảng tính trống; in kết quả của hàm ra dạng JSON.
--answer: trả lời lần lượt các hộp thoại của kịch bản: OK, YES, NO, CANCEL, CLOSE, hoặc chữ gõ vào ô hỏi.`;

/** The command was called in a way that cannot be meant. */
class UsageFailure extends Error {}

const say = (lines: readonly string[]) => process.stderr.write(lines.map((line) => `${line}\n`).join(""));

/** Undefined is null, dates are ISO, service objects their printed name; a BigInt is written as text. */
function asJson(value: unknown): string {
  return (
    JSON.stringify(value, (_key, item: unknown) => (typeof item === "bigint" ? String(item) : item)) ?? "null"
  );
}

/** Null = only the usage is wanted. */
function readArguments(): ScriptRun | null {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      user: { type: "string", default: "chu-so-huu@example.vn" },
      locale: { type: "string", default: "vi_VN" },
      zone: { type: "string", default: "Asia/Ho_Chi_Minh" },
      now: { type: "string", default: new Date().toISOString() },
      seed: { type: "string", default: "1" },
      answer: { type: "string", multiple: true, default: [] },
      help: { type: "boolean", default: false },
    },
  });
  const [path, functionName] = positionals;
  if (values.help) return null;
  if (path === undefined) throw new UsageFailure(USAGE);
  return {
    files: readProjectFiles(path),
    functionName: functionName ?? null,
    user: values.user,
    locale: values.locale,
    timeZone: values.zone,
    now: values.now,
    seed: Number(values.seed),
    answers: values.answer,
  };
}

function printFailure(error: unknown, files: readonly string[]): void {
  if (error instanceof ScriptFailure) say(failureLines(error, files));
  else if (error instanceof SyntaxError) say(syntaxErrorLines(error));
  else say([error instanceof Error ? error.message : String(error)]);
  process.exitCode = error instanceof UsageFailure ? 2 : 1;
}

function main(): void {
  let names: readonly string[] = [];
  try {
    const run = readArguments();
    if (!run) {
      process.stdout.write(`${USAGE}\n`);
      return;
    }
    names = Object.keys(run.files);
    const result = runScript(run, (line) => say([line]));
    process.stdout.write(`${asJson(result)}\n`);
  } catch (error) {
    printFailure(error, names);
  }
}

/** The workbook engine's timers would keep the process alive. */
function leave(): void {
  process.stdout.write("", () => process.exit());
}

// A promise the script left alone and that failed: after the function's own end, but no less a failure.
process.on("unhandledRejection", (reason) => printFailure(reason, []));
main();
// Node reports such promises before the next turn of its loop.
setImmediate(leave);
