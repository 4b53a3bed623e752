/** Lines of cells as the clipboard would give them: tabs between cells, quotes around those that need them. `pastedLines` reads it back. */
export function tableText(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => cells.map(quoted).join("\t")).join("\n");
}

function quoted(cell: string): string {
  return /[\t\n\r]|^"/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
