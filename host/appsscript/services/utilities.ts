import { createHash, createHmac } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { defineEnum, type EnumValue } from "../enumValue.ts";
import type { RunningExecution } from "../execution.ts";
import { type ServiceObject, unwrap } from "../membrane.ts";
import { uuidFrom } from "../random.ts";
import { numberArgument, signatureError, textArgument } from "./argument.ts";
import { Blob, bufferOf, signedBytes } from "./blob.ts";
import { parseCsvText } from "./csv.ts";
import { formatText } from "./formatText.ts";
import { formatJavaDate } from "./javaDate.ts";
import { parseJavaDate } from "./javaDateParse.ts";
import { filesInZip, zipOf } from "./zip.ts";

const DigestAlgorithm = defineEnum("Utilities.DigestAlgorithm", [
  "MD2",
  "MD5",
  "SHA_1",
  "SHA_256",
  "SHA_384",
  "SHA_512",
]);
const MacAlgorithm = defineEnum("Utilities.MacAlgorithm", [
  "HMAC_MD5",
  "HMAC_SHA_1",
  "HMAC_SHA_256",
  "HMAC_SHA_384",
  "HMAC_SHA_512",
]);
const Charset = defineEnum("Utilities.Charset", ["US_ASCII", "UTF_8"]);

/** "The maximum allowed value is 300000 (or 5 minutes)" (reference: utilities/utilities). */
const LONGEST_SLEEP = 300_000;

/** MD5 and SHA-n as OpenSSL calls them. MD2 it has not. */
function hashName(algorithm: EnumValue): string {
  return algorithm
    .name()
    .replace(/^HMAC_/, "")
    .replace("_", "")
    .toLowerCase();
}

/** Text by its charset, or bytes. In US_ASCII every other letter is "?". */
function bytesOf(
  call: string,
  value: unknown,
  charset: unknown,
  otherwise: EnumValue = Charset.constants.UTF_8,
): Buffer {
  if (Array.isArray(value)) return bufferOf(value);
  if (value instanceof Blob) return value._buffer();
  const text = textArgument(call, value);
  if ((charset ?? otherwise) === Charset.constants.UTF_8) return Buffer.from(text, "utf8");
  if ((charset ?? otherwise) === Charset.constants.US_ASCII) {
    return Buffer.from(text.replace(/[^\0-\x7f]/gu, "?"), "ascii");
  }
  throw signatureError(call, [value, charset]);
}

/** Digests and signatures take a text without a charset for US-ASCII. */
const signedText = (call: string, value: unknown, charset: unknown) =>
  bytesOf(call, value, charset, Charset.constants.US_ASCII);

/** Reference: utilities/utilities. Methods not here are unknown to scripts, by name. */
class Utilities implements ServiceObject {
  readonly serviceName = "Utilities";
  static readonly constants = { DigestAlgorithm, MacAlgorithm, Charset };
  readonly #execution: RunningExecution;

  constructor(execution: RunningExecution) {
    this.#execution = execution;
  }

  formatDate(date: unknown, timeZone: unknown, format: unknown): string {
    const call = "Utilities.formatDate";
    const epoch = this.#execution.realm.epochOf(date);
    if (epoch === null || typeof timeZone !== "string" || typeof format !== "string") {
      throw signatureError(call, [date, timeZone, format]);
    }
    if (Number.isNaN(epoch)) throw new Error("Invalid argument: date. Should be of type: Date");
    return formatJavaDate(epoch, timeZone, format);
  }

  parseDate(date: unknown, timeZone: unknown, format: unknown): Date {
    const call = "Utilities.parseDate";
    const text = textArgument(call, date);
    const epoch = parseJavaDate(text, textArgument(call, timeZone), textArgument(call, format));
    if (epoch === null) throw new Error(`Cannot parse date: ${text}`);
    return this.#execution.realm.date(epoch);
  }

  formatString(template: unknown, ...values: unknown[]): string {
    return formatText(textArgument("Utilities.formatString", template), values);
  }

  /** Virtual: the execution ages, nobody waits. */
  sleep(milliseconds: unknown): void {
    const pause = numberArgument("Utilities.sleep", milliseconds);
    if (pause < 0 || pause > LONGEST_SLEEP) {
      throw new Error(`Invalid argument: milliseconds. Should be between 0 and ${LONGEST_SLEEP}`);
    }
    this.#execution.spend(pause);
  }

  getUuid(): string {
    return uuidFrom(this.#execution.state.random);
  }

  base64Encode(data: unknown, charset?: unknown): string {
    return bytesOf("Utilities.base64Encode", data, charset).toString("base64");
  }

  /** Unlike Node's "base64url", Google keeps the padding. */
  base64EncodeWebSafe(data: unknown, charset?: unknown): string {
    const plain = bytesOf("Utilities.base64EncodeWebSafe", data, charset).toString("base64");
    return plain.replaceAll("+", "-").replaceAll("/", "_");
  }

  base64Decode(encoded: unknown, _charset?: unknown): number[] {
    const text = textArgument("Utilities.base64Decode", encoded);
    if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(text)) throw new Error("Could not decode string.");
    return signedBytes(Buffer.from(text, "base64"));
  }

  base64DecodeWebSafe(encoded: unknown, _charset?: unknown): number[] {
    const text = textArgument("Utilities.base64DecodeWebSafe", encoded);
    if (!/^[A-Za-z0-9_\-\s]*={0,2}\s*$/.test(text)) throw new Error("Could not decode string.");
    return signedBytes(Buffer.from(text, "base64url"));
  }

  computeDigest(algorithm: unknown, value: unknown, charset?: unknown): number[] {
    const call = "Utilities.computeDigest";
    if (!DigestAlgorithm._has(algorithm)) throw signatureError(call, [algorithm, value]);
    return signedBytes(
      createHash(hashName(algorithm))
        .update(signedText(call, value, charset))
        .digest(),
    );
  }

  computeHmacSignature(algorithm: unknown, value: unknown, key: unknown, charset?: unknown): number[] {
    const call = "Utilities.computeHmacSignature";
    if (!MacAlgorithm._has(algorithm)) throw signatureError(call, [algorithm, value, key]);
    const hmac = createHmac(hashName(algorithm), signedText(call, key, charset));
    return signedBytes(hmac.update(signedText(call, value, charset)).digest());
  }

  computeHmacSha256Signature(value: unknown, key: unknown, charset?: unknown): number[] {
    return this.computeHmacSignature(MacAlgorithm.constants.HMAC_SHA_256, value, key, charset);
  }

  parseCsv(csv: unknown, delimiter?: unknown): string[][] {
    const sign = delimiter === undefined ? "," : textArgument("Utilities.parseCsv", delimiter);
    return parseCsvText(textArgument("Utilities.parseCsv", csv), sign);
  }

  newBlob(data: unknown, contentType?: unknown, name?: unknown): Blob {
    const type = contentType === undefined ? null : textArgument("Utilities.newBlob", contentType);
    const bytes = bytesOf("Utilities.newBlob", data, undefined);
    const textType = typeof data === "string" ? "text/plain" : null;
    return new Blob(
      bytes,
      type ?? textType,
      name === undefined ? null : textArgument("Utilities.newBlob", name),
    );
  }

  gzip(blob: unknown, name?: unknown): Blob {
    const bytes = gzipSync(bytesOf("Utilities.gzip", blob, undefined));
    return new Blob(bytes, "application/x-gzip", name === undefined ? "archive.gz" : String(name));
  }

  /** What was packed as "a.txt.gz" is "a.txt". */
  ungzip(blob: unknown): Blob {
    if (!(blob instanceof Blob)) throw signatureError("Utilities.ungzip", [blob]);
    return new Blob(unpacked(blob._buffer()), null, blob.getName()?.replace(/\.gz$/, "") ?? null);
  }

  zip(blobs: unknown, name?: unknown): Blob {
    const list = Array.isArray(blobs) ? blobs.map(unwrap) : null;
    if (!list?.every((blob) => blob instanceof Blob)) throw signatureError("Utilities.zip", [blobs]);
    return zipOf(list, name === undefined ? "archive.zip" : textArgument("Utilities.zip", name));
  }

  unzip(blob: unknown): Blob[] {
    if (!(blob instanceof Blob)) throw signatureError("Utilities.unzip", [blob]);
    return filesInZip(blob);
  }

  jsonStringify(value: unknown): string | undefined {
    return JSON.stringify(value);
  }

  jsonParse(text: unknown): unknown {
    return JSON.parse(textArgument("Utilities.jsonParse", text));
  }
}

function unpacked(packed: Buffer): Buffer {
  try {
    return gunzipSync(packed);
  } catch {
    throw new Error("Could not ungzip the blob: it is not in the gzip format.");
  }
}

export function createUtilities(execution: RunningExecution): ServiceObject {
  return new Utilities(execution);
}
