/**
 * An XML part as exceljs expects it: UTF-8, no mark of byte order, no comments, no CDATA, the format's own elements without a prefix.
 * All of that is a writer's choice (w3.org/TR/xml 2.5, 2.7, 4.3.3; .NET libraries write `x:worksheet`).
 */
import { BROKEN, FileRefused } from "./refusal.ts";

const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const ENCODINGS = [
  { mark: Buffer.from([0xff, 0xfe]), name: "utf-16le" },
  { mark: Buffer.from([0xfe, 0xff]), name: "utf-16be" },
];

export function plainXml(bytes: Buffer): Buffer {
  const utf8 = inUtf8(bytes);
  // Most parts have nothing of it: they are not decoded.
  const text = utf8.includes("<!") ? withoutMarks(utf8.toString("utf8")) : null;
  const prefixed = ROOT.test((text ?? utf8.toString("latin1", 0, HEAD)).slice(0, HEAD));
  if (prefixed) return Buffer.from(withoutPrefix(text ?? utf8.toString("utf8")));
  return text === null ? utf8 : Buffer.from(text);
}

function inUtf8(bytes: Buffer): Buffer {
  if (bytes.subarray(0, UTF8_MARK.length).equals(UTF8_MARK)) return bytes.subarray(UTF8_MARK.length);
  const encoding = ENCODINGS.find(({ mark }) => bytes.subarray(0, mark.length).equals(mark));
  if (!encoding) return bytes;
  const text = new TextDecoder(encoding.name).decode(bytes);
  // It says how the part was written.
  return Buffer.from(text.replace(/^<\?xml[^>]*\?>/, ""));
}

const COMMENT = { opens: "<!--", closes: "-->" };
const CDATA = { opens: "<![CDATA[", closes: "]]>" };

function withoutMarks(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (let next = text.indexOf("<!"); next !== -1; next = text.indexOf("<!", at)) {
    pieces.push(text.slice(at, next));
    const kind = [COMMENT, CDATA].find(({ opens }) => text.startsWith(opens, next));
    // Declarations of its own have no place in the format (ECMA-376 part 2, 6.2.5).
    const end = kind === undefined ? -1 : text.indexOf(kind.closes, next + kind.opens.length);
    if (kind === undefined || end === -1) throw new FileRefused(BROKEN);
    if (kind === CDATA) pieces.push(escaped(text.slice(next + CDATA.opens.length, end)));
    at = end + kind.closes.length;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The root stands at a part's beginning. */
const HEAD = 4000;
const ROOT = /<([\w.-]+):(?:workbook|worksheet|styleSheet|sst|Relationships)\s/;
const RELATIONS = /xmlns:([\w.-]+)="[^"]*\/relationships"/;

function withoutPrefix(text: string): string {
  const head = text.slice(0, HEAD);
  const prefix = ROOT.exec(head)?.[1] ?? "";
  const ofRelations = RELATIONS.exec(head)?.[1] ?? "r";
  return text
    .replaceAll(`<${prefix}:`, "<")
    .replaceAll(`</${prefix}:`, "</")
    .replace(`xmlns:${prefix}=`, "xmlns=")
    .replaceAll(` ${ofRelations}:id=`, " r:id=");
}
