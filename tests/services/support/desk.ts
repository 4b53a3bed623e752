import { createHash } from "node:crypto";
import { expect } from "vitest";
import { type Office, OWNER, openOffice } from "./hosted.ts";
import { keptOffice } from "./kept.ts";
import { pastedRequest } from "./pastedRequest.ts";

export const AN = "an@lacduong.example";
export const BINH = "binh@lacduong.example";
export const CUC = "cuc@lacduong.example";
/** Appraisers A, B and C. */
export const TEAM = ["a@lacduong.example", "b@lacduong.example", "c@lacduong.example"] as const;

const UNITS = [
  "Mã\tTên\tNhóm đơn vị\tEmail",
  `AN\tXã An\tTCCSĐ trực thuộc\t${AN}`,
  `BINH\tXã Bình\tTCCSĐ trực thuộc\t${BINH}`,
  `CUC\tXã Cúc\tTCCSĐ trực thuộc\t${CUC}`,
].join("\n");
const APPRAISERS = [
  "Mã\tHọ tên\tEmail",
  ...TEAM.map((email, index) => `${"ABC"[index]}\tThành viên ${index + 1}\t${email}`),
].join("\n");

/** A row of a tab by its headers; `row` is the sheet's own number. */
export interface SeenRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** An office with ways to say where things are by tab, id and header, as people do. */
export interface Desk extends Office {
  rows(tab: string): readonly SeenRow[];
  /**
   * One short text for the values of these tabs; without any, for the whole file (cells, looks, protections, sharing), which takes
   * half a second. Equal for equal content.
   */
  state(...tabs: readonly string[]): string;
  /** The cell of the row whose id column (the tab's first column, unless named) holds this. */
  cell(tab: string, id: string, header: string, idHeader?: string): unknown;
  /** `C4`: where that cell stands. */
  place(tab: string, id: string, header: string, idHeader?: string): string;
  /** Types into that cell; the page's refusal, or null. */
  type(user: string, tab: string, id: string, header: string, text: string): string | null;
  /** Orders through the RPC, lets the clock's round run, and gives state and result of the order. */
  order(command: string, target?: string, value?: string, reason?: string): Readonly<Record<string, unknown>>;
}

const ID_HEADERS: Readonly<Record<string, string>> = {
  "Cấu hình": "Mã",
  "Tiêu chí": "Mã",
  "Đơn vị": "Mã",
  "Tổ thẩm định": "Mã",
  "Xếp hạng": "Mã",
};

/** @param seed another one gives the spreadsheet another address */
export function openDesk(now?: string, seed = 1): Desk {
  return deskOf(openOffice(now === undefined ? { seed } : { now, seed }));
}

/** A desk that is built once in a process and taken up again as often as it is asked for. @param name as of `keptOffice` */
export function keptDesk(name: string, build: () => Desk): Desk {
  return deskOf(keptOffice(name, build));
}

function deskOf(office: Office): Desk {
  const rows = (tab: string): SeenRow[] => {
    const [headers = [], ...lines] = office.values(tab);
    return lines.map((line, index) => ({
      row: index + 2,
      cells: Object.fromEntries(headers.map((header, column) => [String(header), line[column]])),
    }));
  };
  const find = (tab: string, id: string, idHeader?: string): SeenRow => {
    const header = idHeader ?? ID_HEADERS[tab] ?? String(office.values(tab)[0]?.[0]);
    const found = rows(tab).find((each) => each.cells[header] === id);
    if (found === undefined) throw new Error(`${tab} has no row ${id}`);
    return found;
  };
  const place = (tab: string, id: string, header: string, idHeader?: string): string => {
    const column = (office.values(tab)[0] ?? []).indexOf(header);
    if (column < 0) throw new Error(`${tab} has no column ${header}`);
    return `${letters(column + 1)}${find(tab, id, idHeader).row}`;
  };
  return {
    ...office,
    state: (...tabs) => {
      const content = tabs.length === 0 ? office.file.snapshot() : tabs.map((tab) => office.values(tab));
      return createHash("sha256").update(JSON.stringify(content)).digest("hex");
    },
    rows,
    place,
    cell: (tab, id, header, idHeader) => {
      place(tab, id, header, idHeader);
      return find(tab, id, idHeader).cells[header];
    },
    type: (user, tab, id, header, text) =>
      office.host.as(user).type(office.file, tab, place(tab, id, header), text).refused,
    order: (command, target = "", value = "", reason = "") => {
      const answer = office.rpc(OWNER, { kind: "command", command, target, value, reason });
      expect(answer).toMatchObject({ kind: "requested", command });
      office.tick();
      const last =
        rows("Lệnh")
          .filter(({ cells }) => cells["Lệnh"] !== "")
          .at(-1)?.cells ?? {};
      return { state: last["Trạng thái"], result: last["Kết quả"], execute: last["Thực hiện"] };
    },
  };
}

export function letters(column: number): string {
  const rest = column <= 26 ? "" : letters(Math.floor((column - 1) / 26));
  return rest + String.fromCharCode(65 + ((column - 1) % 26));
}

/** 10 February 2023, right after `install`. */
export function openInstalledDesk(): Desk {
  return keptDesk("installed", () => {
    const desk = openDesk();
    desk.install();
    return desk;
  });
}

/** The letter's campaign of three units with so many rows each, and three appraisers; 10 February 2023, all shared. */
export function openCampaignDesk(rowsPerUnit = 2): Desk {
  return keptDesk(`campaign of ${rowsPerUnit} rows`, () => buildCampaign(rowsPerUnit));
}

function buildCampaign(rowsPerUnit: number): Desk {
  const desk = openInstalledDesk();
  const settings = { rowsPerUnit: String(rowsPerUnit) };
  const request = pastedRequest("applySetup", { settings, units: UNITS, appraisers: APPRAISERS });
  const answer = desk.rpc(OWNER, request);
  expect(answer).toEqual({ kind: "setup", units: 3, appraisers: 3, problems: [], applied: true });
  for (const email of [AN, BINH, CUC, ...TEAM]) desk.file.share(email, "editor");
  desk.tick();
  return desk;
}

/** What a clerk types for a complete registration, from Đối tượng to Đề nghị xét hoàn thành xuất sắc nhiệm vụ. */
export function complete(title: string, wanted: { readonly asks?: boolean; readonly holder?: string } = {}) {
  const before = ["Tập thể", wanted.holder ?? `Tập thể ${title}`, "", "", title, "Mô hình mới", "Mới"];
  const words = ["Cải cách hành chính", "Hồ sơ chậm", "Giảm nửa thời gian", "Cắt bước", "Chưa nơi nào làm"];
  return [
    ...before,
    ...words,
    "",
    "",
    "1/4/2023",
    "",
    "Quy trình",
    "",
    "",
    wanted.asks === false ? "Không" : "Có",
  ];
}

/** Six models registered and reported by the three units; 17 November 2023, ballots prepared. */
export function openScoringDesk(): Desk {
  return keptDesk("scoring", buildScoring);
}

function buildScoring(): Desk {
  const desk = openReportedDesk();
  expect(desk.order("Phân công chấm điểm")).toEqual({
    state: "Xong",
    result: "Đã giao 18 phiếu của 6 mô hình.",
    execute: true,
  });
  return desk;
}

/** The same before ballots are ordered. */
export function openReportedDesk(): Desk {
  return keptDesk("reported", buildReported);
}

function buildReported(): Desk {
  const desk = openCampaignDesk();
  const owner = desk.host.as(OWNER);
  const lines = Array.from({ length: 6 }, (_, index) => complete(`Mô hình ${index + 1}`));
  const first = desk.place("Đăng ký", "MH-2023-001", "Đối tượng");
  expect(owner.paste(desk.file, "Đăng ký", first, lines).refused).toBeNull();
  desk.host.skipTo("2023-10-05T08:00:00+07:00");
  desk.tick();
  const done = desk.place("Báo cáo", "MH-2023-001", "Đã thực hiện");
  const reported = Array.from({ length: 6 }, () => ["Đã làm xong"]);
  expect(owner.paste(desk.file, "Báo cáo", done, reported).refused).toBeNull();
  desk.host.skipTo("2023-11-17T08:00:00+07:00");
  desk.tick();
  return desk;
}
