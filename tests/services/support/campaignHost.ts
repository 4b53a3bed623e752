import { expect } from "vitest";
import { letters, openInstalledDesk } from "./desk.ts";
import { type Office, OWNER } from "./hosted.ts";
import { keptOffice } from "./kept.ts";
import { pastedRequest } from "./pastedRequest.ts";

const UNITS = 10;

/** Ten units and three appraisers by the letter's profile, rows for so many models. */
export function openCampaign(models: number): Office {
  return keptOffice(`ten units with ${models} models`, () => buildCampaign(models));
}

function buildCampaign(models: number): Office {
  const office = openInstalledDesk();
  const units = Array.from({ length: UNITS }, (_, index) =>
    [`U${index}`, `Đơn vị ${index}`, "TCCSĐ trực thuộc", `don-vi-${index}@lacduong.example`].join("\t"),
  );
  const appraisers = ["a", "b", "c"].map((name) =>
    [name.toUpperCase(), `Thành viên ${name}`, `${name}@lacduong.example`].join("\t"),
  );
  const request = pastedRequest("applySetup", {
    settings: { rowsPerUnit: String(models / UNITS) },
    units: ["Mã\tTên\tNhóm đơn vị\tEmail", ...units].join("\n"),
    appraisers: ["Mã\tHọ tên\tEmail", ...appraisers].join("\n"),
  });
  const answer = office.rpc(OWNER, request);
  expect(answer).toEqual({ kind: "setup", units: UNITS, appraisers: 3, problems: [], applied: true });
  shareWith(office);
  office.tick();
  return office;
}

function shareWith({ file }: Office): void {
  for (let index = 0; index < UNITS; index++) file.share(`don-vi-${index}@lacduong.example`, "editor");
  for (const name of ["a", "b", "c"]) file.share(`${name}@lacduong.example`, "editor");
}

/** Columns, counted from 0, by header of a tab's first row. */
export function columnsOf(office: Office, tab: string): (header: string) => number {
  const [headers = []] = office.values(tab);
  return (header) => {
    const index = headers.indexOf(header);
    if (index < 0) throw new Error(`${tab} has no column ${header}`);
    return index;
  };
}

/** A complete registration as a clerk types it, from Đối tượng to Đề nghị xét hoàn thành xuất sắc nhiệm vụ. */
export function registrationLine(number: number): readonly string[] {
  return [
    "Tập thể",
    `Tập thể ${number}`,
    "",
    "",
    `Mô hình số ${number}`,
    "Mô hình mới",
    "Mới",
    "Cải cách hành chính",
    "Hồ sơ chậm",
    "Giảm một nửa thời gian",
    "Rà soát, cắt bước",
    "Chưa nơi nào làm",
    "",
    "",
    "1/4/2023",
    "",
    "Quy trình mới",
    "",
    "",
    "Có",
  ];
}

/** The first cell below the header of this column, counted from 0. */
const cellBelow = (column: number): string => `${letters(column + 1)}2`;

/** All models registered and reported, ballots prepared, the clock in the appraisal stage. */
export function openScoring(models: number): Office {
  return keptOffice(`scoring of ${models} models`, () => buildScoring(models));
}

function buildScoring(models: number): Office {
  const office = openCampaign(models);
  const { host, file } = office;
  const owner = host.as(OWNER);
  owner.paste(
    file,
    "Đăng ký",
    cellBelow(columnsOf(office, "Đăng ký")("Đối tượng")),
    Array.from({ length: models }, (_, index) => registrationLine(index + 1)),
  );
  host.skipTo("2023-10-05T08:00:00+07:00");
  owner.paste(
    file,
    "Báo cáo",
    cellBelow(columnsOf(office, "Báo cáo")("Đã thực hiện")),
    Array.from({ length: models }, () => ["Đã làm xong"]),
  );
  host.skipTo("2023-11-17T08:00:00+07:00");
  office.rpc(OWNER, { kind: "command", command: "Phân công chấm điểm", target: "", value: "", reason: "" });
  office.tick();
  return office;
}
