import { describe, expect, it } from "vitest";
import { Answer } from "../../../src/rpc/answers.ts";
import type { RequestOf } from "../../../src/rpc/contract.ts";
import { writeSnapshot } from "../../../src/services/campaign/snapshot.ts";
import { fillRows } from "../../../src/services/desk/fillRows.ts";
import { ownRows } from "../../../src/services/desk/ownRows.ts";
import { registrations } from "../../../src/tables/registrations.ts";
import { system } from "../../../src/tables/system.ts";
import { titles } from "../../../src/tables/titles.ts";
import { at, SNAPSHOT } from "../support/campaign.ts";
import { type MemoryTab, memoryBook, memoryTab } from "../support/memoryTab.ts";
import { type Cells, rowsIn, tabOf } from "../support/tableTab.ts";

type Tab = RequestOf<"ownRows">["tab"];

/** In the open stage, unless another moment is named. */
function openedBy(
  tabs: Readonly<Partial<Record<Tab, MemoryTab>>>,
  email = "LAT@x.vn",
  now = "2023-03-20T08:00",
) {
  const book = memoryBook({ system: tabOf(system, []), ...tabs });
  writeSnapshot(book, SNAPSHOT);
  for (const tab of Object.values(tabs)) tab.forgetCalls();
  const world = { book, clock: { now: () => at(now) }, email };
  return {
    seen: (tab: Tab) => ownRows(world, { kind: "ownRows", tab }),
    fill: (tab: Tab, rows: RequestOf<"fillRows">["rows"]) => fillRows(world, { kind: "fillRows", tab, rows }),
  };
}

const REGISTERED: readonly Cells[] = [
  { id: "M1", unit: "LAT", title: "Một cửa", from: { day: "2023-04-01", minutes: 0 }, state: "Đã rút" },
  { id: "M2", unit: "KHAC", title: "Của người khác" },
  { id: "M3", unit: "LAT" },
];
/** With so many rows of nobody below. */
function titlesTab(rows: readonly Cells[], free: number): MemoryTab {
  return memoryTab(tabOf(titles, rows).cells(), rows.length + 1 + free);
}

describe("[NR1] a unit's own rows", () => {
  it("are those under its code, with what units type as it is shown", () => {
    const answer = openedBy({ registrations: tabOf(registrations, REGISTERED) }).seen("registrations");
    expect(answer).toEqual({
      kind: "ownRows",
      email: "LAT@x.vn",
      unit: { code: "LAT", name: "Xã Lát" },
      rows: [
        { id: "M1", cells: { title: "Một cửa", from: "01/04/2023" } },
        { id: "M3", cells: {} },
      ],
      free: 0,
      problems: [],
    });
    expect(Answer.safeParse(answer).success).toBe(true);
  });

  it("of Danh hiệu thi đua are told with how many rows of nobody are left", () => {
    const tab = titlesTab(
      [
        { number: "1", unit: "LAT", holder: "A" },
        { unit: "KHAC", holder: "B" },
      ],
      3,
    );
    expect(openedBy({ titles: tab }).seen("titles")).toMatchObject({
      rows: [{ id: "1", cells: { holder: "A" } }],
      free: 3,
    });
  });

  it("are told to nobody else, and not without the tab", () => {
    const others = openedBy({ registrations: tabOf(registrations, REGISTERED) }, "ai@x.vn");
    expect(others.seen("registrations")).toEqual({
      kind: "refused",
      sentences: [
        "Tab Đăng ký: địa chỉ “ai@x.vn” không phải của đơn vị nào trong danh sách. Hãy mở bảng tính bằng tài khoản đã ghi ở tab Đơn vị, hoặc báo Ban Tổ chức; danh sách của đơn vị do chính đơn vị nhập.",
      ],
    });
    expect(openedBy({}).seen("titles").kind).toBe("refused");
  });
});

describe("[NR2] filling", () => {
  const CELLS = { title: "Tổ tự quản", from: "28/3/2023", asksForExcellence: "co", content: "=1+1\n- hai" };

  it("writes each text as its column holds it, and tells what stands there then", () => {
    const tab = tabOf(registrations, REGISTERED);
    const answer = openedBy({ registrations: tab }).fill("registrations", [{ id: "M3", cells: CELLS }]);
    expect(answer).toMatchObject({
      rows: [
        { id: "M1" },
        {
          id: "M3",
          cells: { title: "Tổ tự quản", from: "28/03/2023", asksForExcellence: "Có", content: "=1+1\n- hai" },
        },
      ],
      problems: [],
    });
    expect(rowsIn(registrations, tab)[2]).toEqual({
      ...{ id: "M3", unit: "LAT", title: "Tổ tự quản", content: "=1+1\n- hai" },
      ...{ from: { day: "2023-03-28", minutes: 0 }, asksForExcellence: "Có" },
    });
  });

  it("leaves alone what somebody typed, also where the list says another thing or the cell cannot be read", () => {
    const tab = tabOf(registrations, [{ ...REGISTERED[0], to: "cuối năm" }]);
    const before = rowsIn(registrations, tab);
    openedBy({ registrations: tab }).fill("registrations", [
      { id: "M1", cells: { title: "Tên khác", from: "2/4/2023", to: "30/10/2023" } },
    ]);
    expect(rowsIn(registrations, tab)).toEqual(before);
  });

  it("[NR3] never reaches another unit's row, another writer's column, or a row that is not there", () => {
    const tab = tabOf(registrations, REGISTERED);
    const before = rowsIn(registrations, tab);
    const answer = openedBy({ registrations: tab }).fill("registrations", [
      { id: "M2", cells: { content: "x" } },
      { id: "", cells: { content: "x" } },
      {
        id: "M1",
        cells: { unit: "KHAC", note: "x", review: "Đạt", completedAt: "1/1/2023", ["__proto__"]: "x" },
      },
    ]);
    expect(rowsIn(registrations, tab)).toEqual(before);
    expect(answer).toMatchObject({
      problems: [
        "Tab Đăng ký: đơn vị không còn dòng có mã “M2”. Hãy bấm “Đọc lại bảng” rồi xem lại danh sách.",
        "Tab Đăng ký: không còn dòng để ghi 1 dòng của danh sách. Hãy báo Ban Tổ chức thêm dòng cho đơn vị rồi nhập lại; những dòng đã ghi sẽ không bị ghi hai lần.",
      ],
    });
  });

  it("[NR8] writes a row for one line of a request, and says of the next that it names the same row", () => {
    const tab = tabOf(registrations, REGISTERED);
    const answer = openedBy({ registrations: tab }).fill("registrations", [
      { id: "M3", cells: { title: "C d" } },
      { id: "M3", cells: { title: "A b", content: "x" } },
    ]);
    expect(rowsIn(registrations, tab)[2]).toEqual({ id: "M3", unit: "LAT", title: "C d" });
    expect(answer).toMatchObject({
      problems: [
        "Tab Đăng ký: hai dòng của danh sách cùng ghi vào dòng “M3” nên dòng sau chưa được ghi. Hãy xem lại mã trong danh sách rồi nhập lại dòng ấy.",
      ],
    });
  });

  it("[NR4] says which texts a column cannot hold, and writes the others", () => {
    const tab = tabOf(registrations, REGISTERED);
    const answer = openedBy({ registrations: tab }).fill("registrations", [
      { id: "M3", cells: { from: "31/2/2023", subject: "Nhóm", title: "Tổ tự quản" } },
    ]);
    expect(rowsIn(registrations, tab)[2]).toEqual({ id: "M3", unit: "LAT", title: "Tổ tự quản" });
    expect(answer).toMatchObject({
      problems: [
        expect.stringContaining("Tab Đăng ký, dòng 4, cột Đối tượng: “Nhóm”"),
        expect.stringContaining("Tab Đăng ký, dòng 4, cột Từ ngày: “31/2/2023”"),
      ],
    });
  });

  it("[NR5] writes nothing while registering is closed to the unit, and says so from the start", () => {
    for (const [now, says] of [
      ["2023-02-07T08:00", "chưa đến thời gian đăng ký"],
      ["2023-03-29T00:00", "thời gian đăng ký đã hết"],
    ] as const) {
      const tab = tabOf(registrations, REGISTERED);
      const before = rowsIn(registrations, tab);
      const desk = openedBy({ registrations: tab }, "LAT@x.vn", now);
      expect(desk.seen("registrations")).toMatchObject({ problems: [expect.stringContaining(says)] });
      expect(desk.fill("registrations", [{ id: "M3", cells: CELLS }])).toMatchObject({
        sentences: [expect.stringContaining(says)],
      });
      expect(rowsIn(registrations, tab)).toEqual(before);
    }
  });

  it("[NR6] takes rows of nobody for danh hiệu, under the caller's own code, as far as there are any", () => {
    const tab = titlesTab([{ number: "1", unit: "KHAC", holder: "A" }], 1);
    const answer = openedBy({ titles: tab }).fill("titles", [
      { id: "", cells: { unit: "KHAC", holder: "B", title: "Lao động tiên tiến" } },
      { id: "", cells: { holder: "C" } },
    ]);
    expect(rowsIn(titles, tab)).toEqual([
      { number: "1", unit: "KHAC", holder: "A" },
      { unit: "LAT", holder: "B", title: "Lao động tiên tiến" },
    ]);
    expect(answer).toMatchObject({
      rows: [{ id: "", cells: { holder: "B", title: "Lao động tiên tiến" } }],
      free: 0,
      problems: [expect.stringContaining("không còn dòng để ghi 1 dòng của danh sách")],
    });
  });

  it("[NR6] takes no row for a line of which nothing can be written", () => {
    const tab = titlesTab([{ number: "1", unit: "KHAC", holder: "A" }], 2);
    openedBy({ titles: tab }).fill("titles", [
      { id: "", cells: {} },
      { id: "", cells: { title: "Danh hiệu không có" } },
    ]);
    expect(rowsIn(titles, tab)).toEqual([{ number: "1", unit: "KHAC", holder: "A" }]);
  });

  it("[NR7] into a row that moved in that moment gives back what the other row held, and fills nothing", () => {
    const first = { id: "M1", unit: "LAT", title: "Một cửa" };
    const still = tabOf(registrations, [first, { id: "M3", unit: "LAT" }]);
    let moved = false;
    // Somebody inserts a row above all others just before the first writing lands.
    const write: MemoryTab["write"] = (row, column, cells) => {
      if (!moved) still.insertRowsAfter(1, 1);
      moved = true;
      still.write(row, column, cells);
    };
    const answer = openedBy({ registrations: { ...still, write } }).fill("registrations", [
      { id: "M3", cells: CELLS },
    ]);
    expect(rowsIn(registrations, still)).toEqual([{}, first, { id: "M3", unit: "LAT" }]);
    expect(answer).toMatchObject({
      rows: [
        { id: "M1", cells: { title: "Một cửa" } },
        { id: "M3", cells: {} },
      ],
    });
  });

  it("[NR7] where a blank row came to stand leaves nothing behind", () => {
    const still = tabOf(registrations, [{ id: "M3", unit: "LAT" }]);
    const write: MemoryTab["write"] = (row, column, cells) => {
      if (still.cells().length === 2) still.insertRowsAfter(1, 1);
      still.write(row, column, cells);
    };
    openedBy({ registrations: { ...still, write } }).fill("registrations", [
      { id: "M3", cells: { title: "A" } },
    ]);
    expect(rowsIn(registrations, still)).toEqual([{}, { id: "M3", unit: "LAT" }]);
  });

  /** Does something once, just before the tab's rows are looked at for the first time. */
  function justBefore(tab: MemoryTab, once: () => void): MemoryTab {
    let done = false;
    const readRows: MemoryTab["readRows"] = (first, count) => {
      if (!done) once();
      done = true;
      return tab.readRows(first, count);
    };
    return { ...tab, readRows };
  }
  const columnNumber = (key: string): number => (titles.order as readonly string[]).indexOf(key) + 1;
  const put = (tab: MemoryTab, row: number, cells: Cells) => {
    for (const [key, cell] of Object.entries(cells)) tab.write(row, columnNumber(key), [[cell]]);
  };

  it("[NR9] leaves what somebody typed between reading and writing, and takes no row that is no longer nobody's", () => {
    const typed = titlesTab([{ number: "1", unit: "LAT", holder: "A" }], 3);
    const meanwhile = justBefore(typed, () => {
      put(typed, 2, { title: "Lao động tiên tiến" });
      put(typed, 3, { unit: "KHAC", holder: "Gõ tay" });
    });
    const answer = openedBy({ titles: meanwhile }).fill("titles", [
      { id: "1", cells: { title: "Chiến sĩ thi đua cơ sở", position: "Chuyên viên" } },
      { id: "", cells: { holder: "B", title: "Lao động tiên tiến" } },
    ]);
    expect(rowsIn(titles, typed)).toEqual([
      { number: "1", unit: "LAT", holder: "A", position: "Chuyên viên", title: "Lao động tiên tiến" },
      { unit: "KHAC", holder: "Gõ tay" },
      { unit: "LAT", holder: "B", title: "Lao động tiên tiến" },
    ]);
    expect(answer).toMatchObject({ free: 1, problems: [] });
  });

  it("[NR9] writes nothing into the place of a row that is elsewhere by then, and says so", () => {
    const still = tabOf(registrations, [REGISTERED[0] ?? {}, { id: "M3", unit: "LAT" }]);
    const before = rowsIn(registrations, still);
    const moved = justBefore(still, () => still.insertRowsAfter(1, 1));
    const answer = openedBy({ registrations: moved }).fill("registrations", [{ id: "M3", cells: CELLS }]);
    expect(rowsIn(registrations, still)).toEqual([{}, ...before]);
    expect(answer).toMatchObject({
      problems: [
        "Tab Đăng ký: dòng “M3” vừa bị xếp sang chỗ khác nên chưa được ghi. Hãy bấm nút điền một lần nữa; những ô đã ghi sẽ không bị ghi hai lần.",
      ],
    });
  });

  /** A tab in which something is done once behind the first writing, or just before it. */
  function atWriting(tab: MemoryTab, once: () => void, when: "before" | "behind"): MemoryTab {
    let done = false;
    const write: MemoryTab["write"] = (row, column, cells) => {
      if (!done && when === "before") once();
      tab.write(row, column, cells);
      if (!done && when === "behind") once();
      done = true;
    };
    return { ...tab, write };
  }

  it("[NR7] keeps a new row that the system has numbered before it was looked at again", () => {
    const tab = titlesTab([{ number: "1", unit: "KHAC", holder: "A" }], 2);
    // The first run of cells has landed; the steward's round comes before the next one.
    const numbered = atWriting(tab, () => put(tab, 3, { number: "2" }), "behind");
    const answer = openedBy({ titles: numbered }).fill("titles", [
      { id: "", cells: { holder: "B", title: "Lao động tiên tiến" } },
    ]);
    expect(rowsIn(titles, tab)).toEqual([
      { number: "1", unit: "KHAC", holder: "A" },
      { number: "2", unit: "LAT", holder: "B", title: "Lao động tiên tiến" },
    ]);
    expect(answer).toMatchObject({ rows: [{ id: "2", cells: { holder: "B" } }], problems: [] });
  });

  it("[NR7] gives back what a row without an id held that came to stand where a new one was to be", () => {
    const typed = { unit: "KHAC", holder: "Gõ tay", title: "Chiến sĩ tiên tiến" };
    const tab = titlesTab([{ number: "1", unit: "KHAC", holder: "A" }, typed], 2);
    const moved = atWriting(tab, () => tab.insertRowsAfter(1, 1), "before");
    const answer = openedBy({ titles: moved }).fill("titles", [
      { id: "", cells: { holder: "B", title: "Lao động tiên tiến", reward: "Giấy khen" } },
      { id: "", cells: { holder: "C" } },
    ]);
    expect(rowsIn(titles, tab)).toEqual([
      {},
      { number: "1", unit: "KHAC", holder: "A" },
      typed,
      { unit: "LAT", holder: "C" },
    ]);
    expect(answer).toMatchObject({ rows: [{ id: "", cells: { holder: "C" } }] });
  });

  it("[NR7] leaves rows alone that moved only after they were written", () => {
    const tab = titlesTab([{ number: "1", unit: "LAT", holder: "A" }], 2);
    const own = { unit: "LAT", subject: "Cá nhân", holder: "B" };
    const moved = atWriting(tab, () => tab.insertRowsAfter(1, 1), "behind");
    // Cells side by side: one writing.
    openedBy({ titles: moved }).fill("titles", [{ id: "", cells: { subject: "Cá nhân", holder: "B" } }]);
    expect(rowsIn(titles, tab)).toEqual([{}, { number: "1", unit: "LAT", holder: "A" }, own]);
  });

  it("looks at each row just before it is written, takes one read more, and a write for each run of neighbours", () => {
    const tab = tabOf(registrations, REGISTERED);
    openedBy({ registrations: tab }).fill("registrations", [{ id: "M3", cells: CELLS }]);
    const writes = tab.calls.filter((call) => call.startsWith("write"));
    // Tên mô hình; Nội dung; Từ ngày; Đề nghị xét hoàn thành xuất sắc nhiệm vụ: none beside another.
    expect([tab.calls.length - writes.length, writes.length]).toEqual([3, 4]);
  });
});
