/** A .docx as its parts, for tests to measure. */
import { inflateRawSync } from "node:zlib";

/** The texts of the parts by their names. Reads the table at the end of the file (APPNOTE.TXT 4.3.12) and throws where it does not hold. */
export function unzipped(bytes: Uint8Array): ReadonlyMap<string, string> {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (end < 0) throw new Error("This is no zip file");
  const parts = new Map<string, string>();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, packed] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset));
    const local = file.readUInt32LE(at + 42);
    const begin = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const content = file.subarray(begin, begin + packed);
    const text = method === 0 ? content : inflateRawSync(content);
    parts.set(file.toString("utf8", at + 46, at + 46 + (name ?? 0)), text.toString("utf8"));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return parts;
}

export const bodyOf = (parts: ReadonlyMap<string, string>): string => parts.get("word/document.xml") ?? "";

const SIGNS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The words of the document, a line for each paragraph. */
export function textIn(parts: ReadonlyMap<string, string>): string {
  return bodyOf(parts)
    .split("</w:p>")
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:br\/>|<w:t[^>]*>([^<]*)<\/w:t>/g)]
        .map(([whole, words = ""]) => (whole === "<w:br/>" ? "\n" : words))
        .join("")
        .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => SIGNS[name] ?? ""),
    )
    .join("\n");
}
