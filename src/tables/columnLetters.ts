const LETTERS = 26;
const BEFORE_A = 64;

/** "A" of 1, "Z" of 26, "AA" of 27. */
export function columnLetters(column: number): string {
  const rest = (column - 1) % LETTERS;
  const before = column > LETTERS ? columnLetters((column - 1 - rest) / LETTERS) : "";
  return before + String.fromCharCode(BEFORE_A + 1 + rest);
}
