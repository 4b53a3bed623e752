import { defineEnum } from "../enumValue.ts";
import type { ServiceObject } from "../membrane.ts";
import { textArgument } from "./argument.ts";
import { Blob } from "./blob.ts";
import { escapeHtml } from "./templateEscape.ts";

export const SandboxMode = defineEnum("HtmlService.SandboxMode", ["EMULATED", "IFRAME", "NATIVE"]);
export const XFrameOptionsMode = defineEnum("HtmlService.XFrameOptionsMode", ["ALLOWALL", "DEFAULT"]);

/** Tags that `addMetaTag` takes (reference: html/html-output#addMetaTag(String,String)). */
const META_TAGS = [
  "apple-mobile-web-app-capable",
  "apple-mobile-web-app-status-bar-style",
  "google-site-verification",
  "mobile-web-app-capable",
  "viewport",
];

/** Reference: html/html-output-meta-tag. */
class HtmlOutputMetaTag implements ServiceObject {
  readonly serviceName = "HtmlOutputMetaTag";
  readonly #name: string;
  readonly #content: string;

  constructor(name: string, content: string) {
    this.#name = name;
    this.#content = content;
  }

  getName(): string {
    return this.#name;
  }

  getContent(): string {
    return this.#content;
  }
}

/** Reference: html/html-output. Sizes in pixels; null = not set. */
export class HtmlOutput implements ServiceObject {
  readonly serviceName = "HtmlOutput";
  #content: string;
  #title: string | null = null;
  #width: number | null = null;
  #height: number | null = null;
  #faviconUrl: string | null = null;
  readonly #metaTags: HtmlOutputMetaTag[] = [];

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

  /** Kept, but put into no page: web apps are not served here. */
  addMetaTag(name: unknown, content: unknown): this {
    const tag = textArgument("HtmlOutput.addMetaTag", name);
    if (!META_TAGS.includes(tag)) {
      throw new Error(`The meta tag you specified is not allowed in this context: ${tag}`);
    }
    this.#metaTags.push(new HtmlOutputMetaTag(tag, textArgument("HtmlOutput.addMetaTag", content)));
    return this;
  }

  getMetaTags(): HtmlOutputMetaTag[] {
    return [...this.#metaTags];
  }

  getFaviconUrl(): string | null {
    return this.#faviconUrl;
  }

  setFaviconUrl(iconUrl: unknown): this {
    this.#faviconUrl = textArgument("HtmlOutput.setFaviconUrl", iconUrl);
    return this;
  }

  getBlob(): Blob {
    return Blob.ofText(this.#content, "text/html", `${this.#title ?? "output"}.html`);
  }
}
