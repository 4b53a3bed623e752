import { describe, expect, it } from "vitest";
import { rememberColumns, vouchedMarks } from "../../../src/google/steward/columnMemory.ts";
import { draftMemory } from "../../../src/sheets/draft/draftBook.ts";

const HEADERS = ["Mã", "Tên", "Của họ", "Kết quả"];
const COLUMNS = new Map([
  ["id", 0],
  ["name", 1],
  ["result", 3],
]);

function remembering(headers: readonly string[] = HEADERS, columns: ReadonlyMap<string, number> = COLUMNS) {
  const memory = draftMemory(new Map());
  rememberColumns(memory, "small", headers, columns);
  return memory;
}
const vouched = (
  headers: readonly string[],
  marks: Readonly<Record<string, number>>,
  memory = remembering(),
) => Object.fromEntries(vouchedMarks(memory, "small", headers, Object.entries(marks)));

describe("[ST16] a mark is followed", () => {
  it("to the place where the column was, when nothing else has moved", () => {
    expect(vouched(["Mã", "Tên", "Của họ", "Kết luận"], { result: 4 })).toEqual({ result: 4 });
    // Emptied, and the row of headers is gone altogether.
    expect(vouched(["Mã", "Tên", "Của họ"], { result: 4 })).toEqual({ result: 4 });
    expect(vouched(["MH-1", "Chợ", "", "Đạt"], { id: 1, result: 4 })).toEqual({ id: 1, result: 4 });
  });

  it("to the header by which the column was known, wherever it was moved", () => {
    const memory = remembering(["Mã", "Tên", "Của họ", "Kết luận"]);
    expect(vouched(["Kết luận", "Mã", "Mới", "Tên", "Của họ"], { result: 1 }, memory)).toEqual({ result: 1 });
  });

  it("not to another place, whoever made it", () => {
    expect(vouched(["Mã", "Tên", "Của họ", "Kết luận"], { result: 3 })).toEqual({});
    expect(vouched(["Mã", "Tên", "Của họ", "Kết luận"], { result: 5, name: 4 })).toEqual({});
  });

  it("not to the old place once columns have moved: another may stand there", () => {
    expect(vouched(["Mã", "Của xã", "Tên", "Kết luận", "Của họ"], { result: 4 })).toEqual({});
  });

  it("though another with its key was made behind it", () => {
    const marks = [
      ["result", 4],
      ["result", 3],
    ] as const;
    const followed = vouchedMarks(remembering(), "small", ["Mã", "Tên", "Của họ", "Kết luận"], marks);
    expect([...followed]).toEqual([["result", 4]]);
  });

  it("not for a column that was never found", () => {
    expect(vouched(HEADERS, { opinion: 3 })).toEqual({});
  });

  it("in a tab that nobody has looked at, as its owner adopted it", () => {
    expect(vouched(["a", "b"], { id: 2 }, draftMemory(new Map()))).toEqual({ id: 2 });
  });

  it("nowhere in a tab with more headers than can be remembered", () => {
    const many = Array.from({ length: 2_000 }, (_, at) => `Cột ${at}`);
    expect(vouched(many, { id: 1 }, remembering(many))).toEqual({});
  });
});

describe("[ST16] what is remembered", () => {
  it("is written only when it has changed", () => {
    const memory = remembering();
    const before = new Map(memory.kept(new Set()));
    const again = draftMemory(before);
    rememberColumns(again, "small", HEADERS, COLUMNS);
    expect(again.kept(new Set()).size).toBe(0);
    rememberColumns(again, "small", [...HEADERS, "Thêm"], COLUMNS);
    expect([...again.kept(new Set()).keys()]).toEqual(["columns.small"]);
  });
});
