import { defineEnum } from "../enumValue.ts";
import type { ServiceObject } from "../membrane.ts";
import { Blob } from "./blob.ts";
import { escapeHtml } from "./templateEscape.ts";

export const SandboxMode = defineEnum("HtmlService.SandboxMode", ["EMULATED", "IFRAME", "NATIVE"]);
export const XFrameOptionsMode = defineEnum("HtmlService.XFrameOptionsMode", ["ALLOWALL", "DEFAULT"]);

/** Reference: html/html-output. Sizes in pixels; null = not set. */
export class HtmlOutput implements ServiceObject {
  readonly serviceName = "HtmlOutput";
  #content: string;
  #title: string | null = null;
  #width: number | null = null;
  #height: number | null = null;

  constructor(content: string) {
    this.#content = content;
  }

  append(addedContent: unknown): this {
    this.#content += String(addedContent);
    return this;
  }

  appendUntrusted(addedContent: unknown): this {
    this.#content += escapeHtml(String(addedContent));
    return this;
  }

  clear(): this {
    this.#content = "";
    return this;
  }

  getContent(): string {
    return this.#content;
  }

  setContent(content: unknown): this {
    this.#content = String(content);
    return this;
  }

  getTitle(): string | null {
    return this.#title;
  }

  setTitle(title: unknown): this {
    this.#title = String(title);
    return this;
  }

  getWidth(): number | null {
    return this.#width;
  }

  setWidth(width: unknown): this {
    this.#width = Number(width);
    return this;
  }

  getHeight(): number | null {
    return this.#height;
  }

  setHeight(height: unknown): this {
    this.#height = Number(height);
    return this;
  }

  /** Only IFRAME exists today; the call is kept for old scripts and changes nothing (reference: html/sandbox-mode). */
  setSandboxMode(_mode: unknown): this {
    return this;
  }

  setXFrameOptionsMode(_mode: unknown): this {
    return this;
  }

  addMetaTag(_name: unknown, _content: unknown): this {
    return this;
  }

  getBlob(): Blob {
    return Blob.ofText(this.#content, "text/html", `${this.#title ?? "output"}.html`);
  }
}
