import type { ServiceObject } from "../membrane.ts";
import { signatureError } from "./argument.ts";

/** Google's bytes are Java's: -128 to 127. */
export function signedBytes(buffer: Uint8Array): number[] {
  return Array.from(buffer, (byte) => (byte > 127 ? byte - 256 : byte));
}

/** Bytes from a script: signed or unsigned numbers. */
export function bufferOf(bytes: readonly unknown[]): Buffer {
  return Buffer.from(bytes.map((byte) => Number(byte) & 0xff));
}

const ENCODINGS: Readonly<Record<string, BufferEncoding>> = {
  "utf-8": "utf8",
  utf8: "utf8",
  "us-ascii": "ascii",
  "iso-8859-1": "latin1",
  "utf-16le": "utf16le",
};

function encodingOf(charset: unknown): BufferEncoding {
  if (charset === undefined) return "utf8";
  const found = ENCODINGS[String(charset).toLowerCase()];
  if (!found) throw new Error(`Unsupported charset: ${String(charset)}`);
  return found;
}

/** What a file's name says of its contents. */
const TYPE_OF_EXTENSION: Readonly<Record<string, string>> = {
  bmp: "image/bmp",
  css: "text/css",
  csv: "text/csv",
  gif: "image/gif",
  html: "text/html",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  js: "application/javascript",
  json: "application/json",
  pdf: "application/pdf",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain",
  xml: "text/xml",
  zip: "application/zip",
};

/** Reference: base/blob. Conversions (getAs) are not imitated. */
export class Blob implements ServiceObject {
  readonly serviceName = "Blob";
  #bytes: Buffer;
  #type: string | null;
  #name: string | null;

  constructor(bytes: Buffer, type: string | null, name: string | null) {
    this.#bytes = bytes;
    this.#type = type;
    this.#name = name;
  }

  static ofText(text: string, type: string | null, name: string | null): Blob {
    return new Blob(Buffer.from(text, "utf8"), type, name);
  }

  _buffer(): Buffer {
    return this.#bytes;
  }

  copyBlob(): Blob {
    return new Blob(Buffer.from(this.#bytes), this.#type, this.#name);
  }

  getBytes(): number[] {
    return signedBytes(this.#bytes);
  }

  setBytes(data: unknown): this {
    if (!Array.isArray(data)) throw signatureError("Blob.setBytes", [data]);
    this.#bytes = bufferOf(data);
    return this;
  }

  getDataAsString(charset?: unknown): string {
    return this.#bytes.toString(encodingOf(charset));
  }

  setDataFromString(text: unknown, charset?: unknown): this {
    this.#bytes = Buffer.from(String(text), encodingOf(charset));
    return this;
  }

  getContentType(): string | null {
    return this.#type;
  }

  setContentType(type: unknown): this {
    this.#type = type === null ? null : String(type);
    return this;
  }

  /** By the name's ending; null where it tells nothing. */
  setContentTypeFromExtension(): this {
    const ending = /\.([^.]+)$/.exec(this.#name ?? "")?.[1]?.toLowerCase() ?? "";
    this.#type = TYPE_OF_EXTENSION[ending] ?? null;
    return this;
  }

  getName(): string | null {
    return this.#name;
  }

  setName(name: unknown): this {
    this.#name = String(name);
    return this;
  }

  isGoogleType(): boolean {
    return false;
  }
}
