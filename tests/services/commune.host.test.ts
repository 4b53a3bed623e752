/** The year of a commune's Party committee, which has no district above it: the same program by its other profile. */
import { beforeAll, describe, expect, it } from "vitest";
import { DOCUMENT_KINDS } from "../../src/domain/documents/kinds.ts";
import type { Answer } from "../../src/rpc/answers.ts";
import { complete, type Desk, openDesk, TEAM } from "./support/desk.ts";
import { OWNER } from "./support/hosted.ts";
import { pastedRequest } from "./support/pastedRequest.ts";
import { scores, submitted } from "./support/scores.ts";

const UNITS = [
  ["UB", "Phòng Kinh tế", "Khối Chính quyền", "kinh-te@xa.example"],
  ["VP", "Văn phòng Đảng ủy", "Các ban Đảng", "van-phong@xa.example"],
  ["CB1", "Chi bộ thôn Một", "Chi bộ trực thuộc", "chi-bo-1@xa.example"],
] as const;
const MODELS = ["MH-2026-001", "MH-2026-002", "MH-2026-003"] as const;

let desk: Desk;

beforeAll(() => {
  desk = openDesk("2026-01-20T08:00:00+07:00");
  desk.install();
  const request = pastedRequest("applySetup", {
    profile: "dang-uy-xa-phuong",
    settings: {
      parent: "Tỉnh ủy",
      organisation: "Đảng ủy xã Một",
      partyName: "Đảng bộ tỉnh",
      place: "Xã Một",
      rowsPerUnit: "1",
    },
    units: ["Mã\tTên\tNhóm đơn vị\tEmail", ...UNITS.map((cells) => cells.join("\t"))].join("\n"),
    appraisers: [
      "Mã\tHọ tên\tEmail",
      ...TEAM.map((email, at) => `${"ABC"[at]}\tThành viên ${at + 1}\t${email}`),
    ].join("\n"),
  });
  expect(desk.rpc(OWNER, request)).toMatchObject({ kind: "setup", problems: [], applied: true });
  for (const email of [...UNITS.map(([, , , address]) => address), ...TEAM]) desk.file.share(email, "editor");
  desk.tick();
  for (const [at, [, name, , email]] of UNITS.entries()) {
    const line = complete(`Mô hình của ${name}`).map((cell) => (cell === "1/4/2023" ? "1/2/2026" : cell));
    const place = desk.place("Đăng ký", MODELS[at] ?? "", "Đối tượng");
    expect(desk.host.as(email).paste(desk.file, "Đăng ký", place, [line]).refused).toBeNull();
  }
  desk.host.skipTo("2026-10-05T08:00:00+07:00");
  desk.tick();
  for (const [at, [, , , email]] of UNITS.entries())
    expect(desk.type(email, "Báo cáo", MODELS[at] ?? "", "Đã thực hiện", "Đã làm xong")).toBeNull();
  desk.host.skipTo("2026-11-17T08:00:00+07:00");
  desk.tick();
  expect(desk.order("Phân công chấm điểm")).toMatchObject({ result: "Đã giao 9 phiếu của 3 mô hình." });
  for (const model of MODELS)
    for (const [at, email] of TEAM.entries())
      expect(desk.rpc(email, submitted(desk, `P1-${model}-${"ABC"[at]}`, scores(85)))).toMatchObject({
        lacks: [],
      });
  desk.tick();
});

describe("[S34] the year of a commune", () => {
  it("puts units into its own groups, by the words of its list", () => {
    expect(desk.rows("Đơn vị").map(({ cells }) => [cells["Mã"], cells["Nhóm đơn vị"]])).toEqual([
      ["UB", "UBND xã, phường"],
      ["VP", "Cơ quan tham mưu, giúp việc Đảng ủy"],
      ["CB1", "TCCSĐ trực thuộc"],
    ]);
  });

  it("ranks in these groups, for its own committee", () => {
    const ranked = desk.rows("Xếp hạng").filter(({ cells }) => /^MH-/.test(String(cells["Mã"])));
    expect(ranked.map(({ cells }) => [cells["Mã"], cells["Thứ hạng"], cells["Điểm TB"]]).sort()).toEqual(
      MODELS.map((model) => [model, 1, 85]),
    );
    const lines = desk.rows("Xếp hạng").map(({ cells }) => String(cells["Hạng"]));
    for (const group of [
      "Tập thể – UBND xã, phường",
      "Tập thể – Cơ quan tham mưu, giúp việc Đảng ủy",
      "Tập thể – Tổ chức cơ sở đảng trực thuộc",
    ])
      expect(lines.filter((line) => line.startsWith(`${group}: `)).length).toBe(1);
    expect(desk.values("Tổng quan").flat()).toContain("Đợt năm 2026 · Đảng ủy xã Một");
  });

  it("has documents that name no district", () => {
    const facts = desk.rpc(OWNER, { kind: "documents", appraiser: "A" }) as Extract<
      Answer,
      { kind: "documents" }
    >;
    const wanted = { facts, format: "party", typed: {}, choice: "", utcOffsetMinutes: 420 } as const;
    const texts = DOCUMENT_KINDS.map((kind) => JSON.stringify(kind.make(wanted).documents));
    expect(texts.filter((text) => /Ban Xây dựng Đảng/i.test(text)).length).toBeGreaterThan(0);
    expect(texts.flatMap((text) => text.match(/[^"]*Ban Tổ chức[^"]*/gi) ?? [])).toEqual([]);
    expect(texts.filter((text) => !/đảng ủy xã một/i.test(text))).toEqual([]);
    // The words around it, so that one sees where it stands.
    expect(texts.flatMap((text) => text.match(/[^"]*(?:huyện|lạc dương|lâm đồng)[^"]*/gi) ?? [])).toEqual([]);
  });
});
