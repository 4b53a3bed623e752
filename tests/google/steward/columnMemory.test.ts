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
  it("to the place where the column was", () => {
    expect(vouched(["Mã", "Tên", "Của họ", "Kết luận"], { result: 4 })).toEqual({ result: 4 });
    // Emptied, and the row of headers is gone altogether.
    expect(vouched(["Mã", "Tên", "Của họ"], { result: 4 })).toEqual({ result: 4 });
    expect(vouched(["MH-1", "Chợ", "", "Đạt"], { id: 1, result: 4 })).toEqual({ id: 1, result: 4 });
  });

  it("to the header by which the column was known, wherever it was moved", () => {
    const memory = remembering(["Mã", "Tên", "Của họ", "Kết luận"]);
    expect(vouched(["Kết luận", "Mã", "Mới", "Tên", "Của họ"], { result: 1 }, memory)).toEqual({ result: 1 });
  });

  it("to where it stands beside a neighbour of before, when columns were put in or a neighbour went", () => {
    expect(vouched(["Mới", "Mới 2", "Mã", "Tên", "Của họ", "Kết luận"], { result: 6 })).toEqual({
      result: 6,
    });
    expect(vouched(["Mã", "Mới", "Tên gọi", "Của họ", "Kết quả"], { name: 3 })).toEqual({ name: 3 });
    expect(vouched(["Của họ", "Mã", "Tên gọi", "Kết quả"], { name: 3 })).toEqual({ name: 3 });
  });

  it("not to another place, whoever made it", () => {
    expect(vouched(["Mã", "Tên", "Của họ", "Kết luận"], { result: 3 })).toEqual({});
    expect(vouched(["Mã", "Tên", "Của họ", "Kết luận"], { result: 5, name: 4 })).toEqual({});
    expect(vouched(["Mã", "Mới", "Của xã", "Tên gọi", "Của họ", "Kết quả"], { name: 3 })).toEqual({});
  });

  it("not to a header that was another column’s", () => {
    expect(vouched(["Mã", "Của họ", "Kết luận", "Tên"], { result: 2 })).toEqual({});
  });

  it("though another with its key was made behind it; not where both could be right", () => {
    const both = (column: number) => [["result", 4] as const, ["result", column] as const];
    const followed = (headers: readonly string[], column: number) =>
      Object.fromEntries(vouchedMarks(remembering(), "small", headers, both(column)));
    expect(followed(["Mã", "Tên", "Của họ", "Kết luận"], 3)).toEqual({ result: 4 });
    const lost = remembering(["Mã", "Kết quả", "Tên"], new Map([["result", 1]]));
    const marks = [["result", 2] as const, ["result", 3] as const];
    expect(vouchedMarks(lost, "small", ["Mã", "Mới", "Kết luận", "Tên"], marks).size).toBe(0);
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
