import { defineEnum, type EnumValue } from "../enumValue.ts";
import type { ServiceObject } from "../serviceObject.ts";
import { signatureError, textArgument } from "./argument.ts";

const MimeType = defineEnum("ContentService.MimeType", [
  "ATOM",
  "CSV",
  "ICAL",
  "JAVASCRIPT",
  "JSON",
  "RSS",
  "TEXT",
  "VCARD",
  "XML",
]);

/** Reference: content/text-output. */
class TextOutput implements ServiceObject {
  readonly serviceName = "TextOutput";
  #content: string | null;
  #mimeType: EnumValue = MimeType.constants.TEXT;
  #fileName: string | null = null;

  constructor(content: string | null) {
    this.#content = content;
  }

  append(addedContent: unknown): this {
    this.#content = (this.#content ?? "") + textArgument("TextOutput.append", addedContent);
    return this;
  }

  clear(): this {
    this.#content = null;
    return this;
  }

  downloadAsFile(filename: unknown): this {
    this.#fileName = textArgument("TextOutput.downloadAsFile", filename);
    return this;
  }

  getContent(): string | null {
    return this.#content;
  }

  getFileName(): string | null {
    return this.#fileName;
  }

  getMimeType(): EnumValue {
    return this.#mimeType;
  }

  setContent(content: unknown): this {
    this.#content = textArgument("TextOutput.setContent", content);
    return this;
  }

  setMimeType(mimeType: unknown): this {
    if (!MimeType._has(mimeType)) throw signatureError("TextOutput.setMimeType", [mimeType]);
    this.#mimeType = mimeType;
    return this;
  }
}

/** Reference: content/content-service. */
class ContentService implements ServiceObject {
  readonly serviceName = "ContentService";
  static readonly constants = { MimeType };

  createTextOutput(...args: unknown[]): TextOutput {
    const call = "ContentService.createTextOutput";
    if (args.length > 1) throw signatureError(call, args);
    return new TextOutput(args.length === 0 ? null : textArgument(call, args[0]));
  }
}

export function createContentService(): ServiceObject {
  return new ContentService();
}
