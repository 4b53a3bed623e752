/** The text of an XML part: UTF-8 or UTF-16, with or without a mark of byte order (ECMA-376 part 2, 6.2.5). */
const MARKS = [
  { mark: Buffer.from([0xef, 0xbb, 0xbf]), encoding: "utf-8" },
  { mark: Buffer.from([0xff, 0xfe]), encoding: "utf-16le" },
  { mark: Buffer.from([0xfe, 0xff]), encoding: "utf-16be" },
];

/** Without its mark of byte order. */
export function decoded(bytes: Buffer): string {
  const marked = MARKS.find(({ mark }) => bytes.subarray(0, mark.length).equals(mark));
  return marked === undefined ? bytes.toString("utf8") : new TextDecoder(marked.encoding).decode(bytes);
}
