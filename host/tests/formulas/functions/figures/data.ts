/** The cells that the formulas of the comparison with LibreOffice read, from A1 on. */
type Constant = string | number | boolean | null;

const COLUMNS = 11;
const ROWS = 27;

const PARTS: Readonly<Record<string, readonly (readonly Constant[])[]>> = {
  "0:0": [[3], [-7], [2.5], ["text"]],
  "0:1": [
    [1, "apple", 2],
    [2, "banana", 4],
    [3, "cherry", 4],
    [4, "date", 4],
    [5, "apple", 5],
    [6, "fig", 5],
    [null, null, 7],
    [null, null, 9],
  ],
  "19:5": [
    ["ten", "nhom", "tuoi", "diem", "nhom", "tuoi"],
    ["an", "a", 10, 5, "a", ">10"],
    ["binh", "b", 12, 7, "b", null],
    ["chi", "a", 15, 9, "c", "<5"],
    ["dung", "b", 9, 4, null, null],
    ["em", "a", 10, null, null, null],
    ["giang", "c", 20, 8, null, null],
    ["ha", "a", 11, 6, null, null],
  ],
};

function filled(): Constant[][] {
  const cells: Constant[][] = Array.from({ length: ROWS }, () => Array.from({ length: COLUMNS }, () => null));
  for (const [corner, lines] of Object.entries(PARTS)) {
    const [row = 0, column = 0] = corner.split(":").map(Number);
    lines.forEach((line, down) => {
      cells[row + down]?.splice(column, line.length, ...line);
    });
  }
  return cells;
}

export const CELLS: readonly (readonly Constant[])[] = filled();
