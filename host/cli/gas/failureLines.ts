import type { ScriptFailure } from "../../appsscript/scriptFailure.ts";

const FRAME = /at (?:(?:async )?(.+?) \()?([^()\s]+?):(\d+):\d+\)?$/;

/** As the execution log shows a failure: the sentence, then "main @ Code.gs:3" for each line of the script's own. */
export function failureLines(failure: ScriptFailure, files: readonly string[]): string[] {
  const frames = failure.scriptStack.split("\n").flatMap((line) => {
    const match = FRAME.exec(line.trim());
    return match && files.includes(match[2] ?? "")
      ? [`${match[1] ?? "(anonymous)"} @ ${match[2]}:${match[3]}`]
      : [];
  });
  return [failure.printed, ...frames];
}

/** A file that does not parse: V8 writes "Code.gs:3" before the message. */
export function syntaxErrorLines(error: SyntaxError): string[] {
  const place = /^(.+:\d+)$/m.exec(error.stack ?? "")?.[1];
  return [`SyntaxError: ${error.message}`, ...(place === undefined ? [] : [`@ ${place}`])];
}
