import type { RunningExecution } from "../execution.ts";
import { type ServiceObject, unwrap } from "../membrane.ts";
import { isServiceObject, printedName, textOf } from "../serviceObject.ts";
import { formatText } from "./formatText.ts";

/** Reference: base/logger. The log is also the execution's log. */
class Logger implements ServiceObject {
  readonly serviceName = "Logger";
  readonly #execution: RunningExecution;
  #lines: string[] = [];

  constructor(execution: RunningExecution) {
    this.#execution = execution;
  }

  /** With more than one argument the first is a format: "%s", "%d". A number alone prints as Java prints it, "5.0". */
  log(data: unknown, ...values: unknown[]): this {
    const text = values.length > 0 ? formatText(textOf(data), values) : printed(data);
    this.#lines.push(text);
    this.#execution.log.push({ level: "log", text });
    return this;
  }

  clear(): void {
    this.#lines = [];
  }

  getLog(): string {
    return this.#lines.map((line) => `${line}\n`).join("");
  }
}

/** Strings as they are; objects as Google's log shows them: `{a=1.0}` of old is JSON-like today. */
function printed(value: unknown): string {
  if (typeof value !== "object" || value === null) return printedNumber(value);
  const bare = unwrap(value);
  if (isServiceObject(bare)) return printedName(bare);
  if (Array.isArray(value)) return `[${value.map(printed).join(", ")}]`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return String(value);
  return `{${Object.entries(value)
    .map(([key, item]) => `${key}=${printed(item)}`)
    .join(", ")}}`;
}

function printedNumber(value: unknown): string {
  return typeof value === "number" && Number.isInteger(value) ? value.toFixed(1) : String(value);
}

export function createLogger(execution: RunningExecution): ServiceObject {
  return new Logger(execution);
}
