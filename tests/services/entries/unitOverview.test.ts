import { describe, expect, it } from "vitest";
import { writeSnapshot } from "../../../src/services/campaign/snapshot.ts";
import { missingText, myUnitText } from "../../../src/services/entries/unitOverview.ts";
import { registrations } from "../../../src/tables/registrations.ts";
import { reports } from "../../../src/tables/reports.ts";
import { system } from "../../../src/tables/system.ts";
import { at, SNAPSHOT } from "../support/campaign.ts";
import { memoryBook } from "../support/memoryTab.ts";
import { type Cells, tabOf } from "../support/tableTab.ts";

function bookWith(registered: readonly Cells[], reported: readonly Cells[]) {
  const book = memoryBook({
    system: tabOf(system, []),
    registrations: tabOf(registrations, registered),
    reports: tabOf(reports, reported),
  });
  writeSnapshot(book, SNAPSHOT);
  return book;
}

const NO_UNIT =
  "Địa chỉ đang dùng không có trong tab Đơn vị. Nếu bạn nhập liệu cho một đơn vị, hãy báo Ban Tổ chức ghi địa chỉ này vào cột Email.";

describe("myUnitText", () => {
  it("[H8] says how long each stage is still open for the unit, its extension counted", () => {
    // The unit of the snapshot may report until 20/11 instead of 15/11.
    expect(myUnitText(bookWith([], []), "LAT@x.vn", at("2023-03-27T10:00"))).toEqual(
      [
        "Xã Lát (mã LAT)",
        "Hạn đăng ký: Còn 2 ngày (đến hết 28/03/2023)",
        "Hạn báo cáo: Còn 239 ngày (đến hết 20/11/2023)",
      ].join("\n"),
    );
  });

  it("[H8] says of a stage that is over only that it is over, for the unit may have been in time", () => {
    expect(myUnitText(bookWith([], []), "lat@x.vn", at("2023-11-20T10:00"))).toEqual(
      [
        "Xã Lát (mã LAT)",
        "Hạn đăng ký: đã hết ngày 28/03/2023",
        "Hạn báo cáo: Hôm nay là ngày cuối (20/11/2023)",
      ].join("\n"),
    );
  });

  it("[H3] says that a stage is over from its closing instant on", () => {
    const text = (now: number) => myUnitText(bookWith([], []), "lat@x.vn", now);
    const closing = at("2023-03-29T00:00");
    expect(text(closing - 1)).toContain("Hạn đăng ký: Hôm nay là ngày cuối (28/03/2023)");
    expect(text(closing)).toContain("Hạn đăng ký: đã hết ngày 28/03/2023");
  });

  it("[M8] says who nobody knows", () => {
    const now = at("2023-03-27T10:00");
    expect(myUnitText(bookWith([], []), "la@x.vn", now)).toEqual(`la@x.vn\n${NO_UNIT}`);
    expect(myUnitText(bookWith([], []), "", now)).toEqual(`(không rõ địa chỉ)\n${NO_UNIT}`);
  });
});

describe("missingText", () => {
  it("[Q6] says what each begun row of the unit lacks, and nothing of others", () => {
    const book = bookWith(
      [
        { id: "MH-2023-001", unit: "LAT", title: "Một", missing: "Thiếu: Từ ngày" },
        { id: "MH-2023-002", unit: "LAT", title: "Hai", missing: "Đủ" },
        { id: "MH-2023-003", unit: "LAT" },
        { id: "MH-2023-004", unit: "DASAR", title: "Bốn", missing: "Thiếu: Sản phẩm" },
      ],
      [{ model: "MH-2023-002", unit: "LAT", missing: "Thiếu: Đã thực hiện" }],
    );
    expect(missingText(book, "lat@x.vn")).toEqual(
      "MH-2023-001: đăng ký – Thiếu: Từ ngày\nMH-2023-002: đăng ký – Đủ; báo cáo – Thiếu: Đã thực hiện",
    );
    expect(missingText(bookWith([], []), "lat@x.vn")).toEqual("Đơn vị chưa đăng ký mô hình nào.");
    expect(missingText(book, "ai@x.vn")).toEqual(NO_UNIT);
  });
});
