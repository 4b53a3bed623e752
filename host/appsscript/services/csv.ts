/** Text in quotes (doubled quotes inside), or text without quotes; then what ends the field. */
function fieldPattern(delimiter: string): RegExp {
  const sign = delimiter.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?:"((?:[^"]|"")*)"|([^${sign}"\\r\\n]*))(${sign}|\\r\\n|\\n|\\r|$)`, "y");
}

/** Rows of a CSV text: quotes double inside quotes, line ends inside quotes stay. A last empty line is no row. Throws on a stray quote. */
export function parseCsvText(text: string, delimiter: string): string[][] {
  const pattern = fieldPattern(delimiter);
  const rows: string[][] = [];
  let row: string[] = [];
  while (pattern.lastIndex < text.length || row.length > 0) {
    const match = pattern.exec(text);
    if (!match) throw new Error("Could not parse text.");
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === delimiter) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
