import { expect, it } from "vitest";
import { AN, openCampaignDesk, openScoringDesk } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";

const GROUP = "TCCSĐ trực thuộc";
const DUNG = "dung@lacduong.example";

it("[U26] [O11] a unit added after the campaign was set up has its rows and types in them alone", () => {
  const desk = openCampaignDesk();
  desk.file.share(DUNG, "editor");
  const cells = { code: "DUNG", name: "Xã Dũng", group: GROUP, emails: DUNG };
  expect(desk.rpc(OWNER, { kind: "addUnit", cells, seen: [] })).toMatchObject({ code: "DUNG", row: 3 });
  desk.tick();
  // Three units with two rows each stand in rows 2 to 7.
  expect(desk.rows("Lệnh")[1]?.cells).toMatchObject({
    "Trạng thái": "Xong",
    "Kết quả": "Xã Dũng (DUNG) có 2 dòng ở tab Đăng ký: 8, 9.",
  });
  const models = desk.rows("Đăng ký").filter(({ cells: row }) => row["Mã đơn vị"] === "DUNG");
  expect(models.map(({ row }) => row)).toEqual([8, 9]);
  const [first] = models.map(({ cells: row }) => String(row["Mã mô hình"]));
  const types = (user: string, model = first ?? "") =>
    desk.type(user, "Đăng ký", model, "Tên mô hình", "Một cửa");
  expect([types(DUNG), types(AN) === null, types(DUNG, "MH-2023-001") === null]).toEqual([
    null,
    false,
    false,
  ]);
  expect(desk.host.failures).toEqual([]);
});

it("[U26] [O11] a member added while ballots are scored gets them by the next assignment and types in them", () => {
  const desk = openScoringDesk();
  const email = "d@lacduong.example";
  desk.file.share(email, "editor");
  const cells = { code: "D", name: "Thành viên 4", email };
  const first = desk.rpc(OWNER, { kind: "addAppraiser", cells, seen: [] }) as { notes: string[] };
  expect(first).toMatchObject({ code: "D", notes: [] });
  desk.tick();
  expect(desk.rows("Lệnh").at(-1)?.cells).toMatchObject({
    "Trạng thái": "Xong",
    "Kết quả": "Đã thêm Thành viên 4 (D) vào Tổ thẩm định.",
  });
  expect(desk.order("Phân công chấm điểm")).toMatchObject({ state: "Xong" });
  const novelty = "I.1 Mức độ mới so với cách làm trước…";
  expect(desk.type(email, "Chấm điểm", "P1-MH-2023-001-D", novelty, "8")).toBeNull();
});

it("[W10] [U26] anybody else is refused, and nothing is written", () => {
  const desk = openCampaignDesk();
  const before = desk.state("Đơn vị", "Tổ thẩm định", "Lệnh");
  for (const asked of [
    { kind: "addUnit", cells: { name: "Xã Dũng", group: GROUP, emails: DUNG }, seen: [] },
    { kind: "addAppraiser", cells: { name: "Dũng", email: DUNG }, seen: [] },
  ])
    expect(desk.rpc(AN, asked)).toMatchObject({ kind: "refused" });
  expect(desk.state("Đơn vị", "Tổ thẩm định", "Lệnh")).toBe(before);
});
