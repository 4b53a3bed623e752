import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { AN, BINH, complete, type Desk, openCampaignDesk } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";

const FIRST = "MH-2023-001";
const SECOND = "MH-2023-002";

describe("a unit types its registrations", () => {
  let desk: Desk;
  const cell = (header: string, id = FIRST) => desk.cell("Đăng ký", id, header);
  const type = (header: string, text: string, id = FIRST, user = AN) =>
    desk.type(user, "Đăng ký", id, header, text);
  beforeAll(() => {
    desk = openCampaignDesk();
  });
  beforeEach(() => {
    desk.host.as(OWNER).clear(desk.file, "Đăng ký", "E2:Z5");
  });

  it("[G2] [Q6] into a row that has its id; at once it says in words what lacks and how long there is", () => {
    expect(type("Tên mô hình", "Một cửa tại thôn")).toBeNull();
    expect(cell("Còn thiếu")).toBe(
      "Thiếu: Đối tượng; Họ tên/Tập thể; Thực trạng, lý do; Mục tiêu, chỉ tiêu; Nội dung, cách làm; Điểm mới; Từ ngày; Sản phẩm",
    );
    // From 10 February to the end of 28 March: 18 days of February behind the 10th, 28 of March, and today.
    expect(cell("Đúng hạn")).toBe("Còn 47 ngày (đến hết 28/03/2023)");
  });

  it("[Q12] [S2] a day typed as text is read and stays as typed, so does a wrong one and does not stop the others", () => {
    expect(
      desk.host
        .as(AN)
        .paste(desk.file, "Đăng ký", desk.place("Đăng ký", FIRST, "Từ ngày"), [
          ["'28/3/2023", "31/2/2023", "Quy trình"],
        ]).refused,
    ).toBeNull();
    expect(cell("Từ ngày")).toBe("28/3/2023");
    expect(cell("Đến ngày")).toBe("31/2/2023");
    expect(cell("Sản phẩm")).toBe("Quy trình");
    expect(cell("Còn thiếu")).toBe(
      "Thiếu: Đối tượng; Họ tên/Tập thể; Tên mô hình; Thực trạng, lý do; Mục tiêu, chỉ tiêu; Nội dung, cách làm; Điểm mới. Xem lại: Đến ngày: “31/2/2023” không có trong lịch",
    );
  });

  it("[G12] text that looks like a formula stays the text it is", () => {
    for (const text of ["=Tăng thu 20%", "=1+1", "+84 912", "-Bước 1: khảo sát"]) {
      expect(type("Tên mô hình", text)).toBeNull();
      expect(cell("Tên mô hình")).toBe(text);
      expect(cell("Còn thiếu")).not.toContain("Tên mô hình");
    }
  });

  it("[V1] text with its marks apart (as macOS pastes it) reads the same as text typed", () => {
    type("Đối tượng", "Tập thể".normalize("NFD"));
    type("Tên mô hình", "Cải cách hành chính".normalize("NFD"));
    type("Tên mô hình", "Cải cách hành chính", SECOND);
    desk.tick();
    // As it was pasted: only how it is read does not depend on it.
    expect(cell("Đối tượng")).toBe("Tập thể".normalize("NFD"));
    expect(cell("Còn thiếu")).not.toContain("Đối tượng");
    expect(cell("Nghi trùng")).toBe(SECOND);
    expect(cell("Nghi trùng", SECOND)).toBe(FIRST);
  });

  it("[V13] text in a legacy font is a warning: it is said, and the registration is complete all the same", () => {
    desk.host
      .as(AN)
      .paste(desk.file, "Đăng ký", desk.place("Đăng ký", FIRST, "Đối tượng"), [
        complete("§¶ng bé x· L¸t", { holder: "Xã Lát" }),
      ]);
    expect(cell("Còn thiếu")).toMatch(/^Xem lại: Tên mô hình: .*phông TCVN3, không phải Unicode$/);
    expect(cell("Đúng hạn")).toBe("Đúng hạn");
    desk.host.as(OWNER).clear(desk.file, "Đăng ký", desk.place("Đăng ký", FIRST, "Đủ nội dung lúc"));
  });

  it("[Q1] three rows pasted at once by the organiser are three complete registrations", () => {
    const lines = ["Một", "Hai", "Ba"].map((title) => complete(title));
    expect(
      desk.host.as(OWNER).paste(desk.file, "Đăng ký", desk.place("Đăng ký", FIRST, "Đối tượng"), lines)
        .refused,
    ).toBeNull();
    const seen = desk
      .rows("Đăng ký")
      .slice(0, 3)
      .map(({ cells }) => cells);
    expect(
      seen.map((each) => [each["Mã mô hình"], each["Tên mô hình"], each["Còn thiếu"], each["Đúng hạn"]]),
    ).toEqual([
      [FIRST, "Một", "Đủ", "Đúng hạn"],
      [SECOND, "Hai", "Đủ", "Đúng hạn"],
      ["MH-2023-003", "Ba", "Đủ", "Đúng hạn"],
    ]);
  });

  it("[S20] a unit writes neither another unit's rows nor what the system writes", () => {
    const before = desk.state("Đăng ký", "Nhật ký");
    for (const [user, header] of [
      [BINH, "Tên mô hình"],
      [AN, "Mã mô hình"],
      [AN, "Còn thiếu"],
      [AN, "Kết quả rà soát"],
    ] as const)
      expect([header, type(header, "x", FIRST, user)]).toEqual([header, expect.any(String)]);
    expect(desk.state("Đăng ký", "Nhật ký")).toBe(before);
  });

  it("[Q1] a complete row emptied again before the deadline is not done any more, and done again when it is complete", () => {
    desk.host
      .as(AN)
      .paste(desk.file, "Đăng ký", desk.place("Đăng ký", FIRST, "Đối tượng"), [complete("Một cửa")]);
    expect([cell("Đúng hạn"), cell("Đủ nội dung lúc")]).toEqual(["Đúng hạn", expect.any(Date)]);
    type("Sản phẩm", "");
    expect([cell("Đúng hạn"), cell("Đủ nội dung lúc"), cell("Còn thiếu")]).toEqual([
      "Còn 47 ngày (đến hết 28/03/2023)",
      "",
      "Thiếu: Sản phẩm",
    ]);
    type("Sản phẩm", "Quy trình");
    expect([cell("Đúng hạn"), cell("Đủ nội dung lúc")]).toEqual(["Đúng hạn", expect.any(Date)]);
  });

  it("[CU1] the card tells a unit what its rows lack in the tab's own words, and takes it to the cell", () => {
    desk.host
      .as(AN)
      .paste(desk.file, "Đăng ký", desk.place("Đăng ký", FIRST, "Đối tượng"), [complete("Một cửa")]);
    type("Sản phẩm", "");
    desk.tick();
    // Của An: rows FIRST and one more; the first is begun.
    const next = { column: "products", header: "Sản phẩm" };
    expect(desk.rpc(AN, { kind: "unit" })).toMatchObject({
      own: {
        standing: "Còn 47 ngày (đến hết 28/03/2023)",
        models: [{ id: FIRST, missing: "Thiếu: Sản phẩm", completedAt: null, next }],
      },
    });
    expect(desk.rows("Đơn vị").find(({ cells }) => cells["Mã"] === "AN")?.cells["Tình trạng hạn"]).toBe(
      "Còn 47 ngày (đến hết 28/03/2023)",
    );
    const goTo = { kind: "goTo", tab: "registrations", model: FIRST, column: "products" };
    expect(desk.rpc(AN, goTo)).toEqual({ kind: "there", row: 2 });
    // Sản phẩm is the 21st column of the tab, counted from 1.
    expect(desk.host.page(desk.file, AN).selection).toMatchObject({
      row: 1,
      column: 20,
      rows: 1,
      columns: 1,
    });
  });
});
