import { createHost } from "../../appsscript/host.ts";
import type { Answer } from "../../appsscript/page.ts";
import type { Project } from "../../appsscript/project.ts";

export interface ScriptRun {
  readonly files: Readonly<Record<string, string>>;
  /** Null = choose. */
  readonly functionName: string | null;
  readonly user: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly now: string;
  readonly seed: number;
  /** What the person answers the script's dialogs, in order: a button (OK, YES, NO, CANCEL, CLOSE), or the text of a prompt. */
  readonly answers: readonly string[];
}

/** Google's own limit, in real time: whoever runs a script here waits for it. */
const CPU_LIMIT_MS = 6 * 60_000;

const BUTTONS: readonly string[] = ["OK", "YES", "NO", "CANCEL", "CLOSE"];

function answerOf(words: string): Answer {
  return BUTTONS.includes(words) ? { button: words } : { button: "OK", text: words };
}

/** "main" or "test" if there is one, else the first that is neither private nor a simple trigger. */
function chooseFunction(project: Project): string {
  const open = project.functions.filter((name) => !name.endsWith("_"));
  const preferred = open.find((name) => name === "main") ?? open.find((name) => name === "test");
  const ordinary = open.find(
    (name) => !/^(?:on(?:Open|Edit|Install|SelectionChange)|doGet|doPost)$/.test(name),
  );
  const chosen = preferred ?? ordinary ?? open[0];
  if (chosen === undefined) throw new Error("Trong các tệp này không có hàm nào ở mức ngoài cùng.");
  return chosen;
}

/** Runs one function against an empty spreadsheet the script is bound to. Log lines go to `print`. Throws ScriptFailure. */
export function runScript(run: ScriptRun, print: (line: string) => void): unknown {
  const { user, locale, timeZone, now, seed } = run;
  const host = createHost({ owner: user, locale, timeZone, now, seed, cpuLimitMs: CPU_LIMIT_MS });
  const file = host.createSpreadsheet({ name: "Bảng tính" });
  const project = host.addProject({ name: "Kịch bản", files: run.files, boundTo: file.id });
  const functionName = run.functionName ?? chooseFunction(project);
  if (run.functionName === null) print(`Chạy hàm ${functionName}().`);
  host.onExecution(({ entry, log }) => {
    if (entry === "editor") for (const line of log) print(line.text);
  });
  host.answer(...run.answers.map(answerOf));
  return host.run(project, functionName, { user });
}
