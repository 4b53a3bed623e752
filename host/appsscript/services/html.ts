import type { RunningExecution } from "../execution.ts";
import type { ServiceObject } from "../membrane.ts";
import { Blob } from "./blob.ts";
import { HtmlOutput, SandboxMode, XFrameOptionsMode } from "./htmlOutput.ts";
import { HtmlTemplate } from "./htmlTemplate.ts";

/** Reference: html/html-service. */
class HtmlService implements ServiceObject {
  readonly serviceName = "HtmlService";
  static readonly constants = { SandboxMode, XFrameOptionsMode };
  readonly #execution: RunningExecution;

  constructor(execution: RunningExecution) {
    this.#execution = execution;
  }

  createHtmlOutput(html?: unknown): HtmlOutput {
    return new HtmlOutput(this.#text(html ?? ""));
  }

  createHtmlOutputFromFile(filename: unknown): HtmlOutput {
    return new HtmlOutput(this.#file(filename));
  }

  createTemplate(html: unknown): HtmlTemplate {
    return new HtmlTemplate(this.#execution, this.#text(html));
  }

  createTemplateFromFile(filename: unknown): HtmlTemplate {
    return new HtmlTemplate(this.#execution, this.#file(filename));
  }

  getUserAgent(): string | null {
    return null;
  }

  #text(html: unknown): string {
    return html instanceof Blob ? html.getDataAsString() : String(html);
  }

  #file(filename: unknown): string {
    const name = String(filename).replace(/\.html$/, "");
    const text = this.#execution.plan.project.pages.get(name);
    if (text === undefined) throw new Error(`No HTML file named ${String(filename)} was found.`);
    return text;
  }
}

export function createHtmlService(execution: RunningExecution): ServiceObject {
  return new HtmlService(execution);
}
