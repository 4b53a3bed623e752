import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Written, writeDocuments } from "../../../rehearsal/documents/write.ts";
import { ballotsIn } from "../../../rehearsal/season/output/ballots.ts";
import { rankingIn } from "../../../rehearsal/season/output/ranking.ts";
import type { Season } from "../../../rehearsal/season/season.ts";
import { textIn, unzipped } from "../../docx/support.ts";
import { played } from "../season/support.ts";

const folder = mkdtempSync(join(tmpdir(), "van-ban-"));
let season: Season;
let written: readonly Written[] = [];

beforeAll(async () => {
  ({ season } = played("--units", "5", "--models", "12", "--appraisers", "4", "--seed", "3"));
  written = await writeDocuments(season, folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const words = (file: string) => textIn(unzipped(readFileSync(join(folder, file))));

describe("the documents of a season", () => {
  it("[VB13] are one file for each kind and choice, and one of each appraiser, all of which open", () => {
    const files = readdirSync(folder).sort();
    expect(files).toEqual(written.map(({ file }) => file).sort());
    const ballots = [1, 2, 3, 4].map((number) => `phieu-cham-2023-TV0${number}.docx`);
    // No reminder: all have registered, and whoever owed a report has sent it.
    expect(files).toEqual([
      "bang-tong-hop-diem-2023.docx",
      "bien-ban-hop-to-tham-dinh-2023.docx",
      "danh-sach-dang-ky-2023.docx",
      "danh-sach-danh-hieu-thi-dua-2023.docx",
      ...ballots,
      "thong-bao-ket-qua-2023.docx",
      "to-trinh-ket-qua-tham-dinh-2023.docx",
    ]);
    // Danh hiệu are the state's papers, the others the Party's.
    const ofTheState = files.filter((file) => words(file).includes("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
    expect(ofTheState).toEqual(["danh-sach-danh-hieu-thi-dua-2023.docx"]);
    for (const { file, gaps } of written)
      expect([file, words(file).includes("[CẦN BỔ SUNG]")]).toEqual([file, gaps.length > 0]);
  });

  it("[VB7] [VB1] say the season’s own figures: each mean of the ranking, and what may be put", () => {
    const ranking = rankingIn(season.file);
    const table = words("bang-tong-hop-diem-2023.docx");
    const means = ranking.flatMap(({ mean }) => (mean === null ? [] : [mean.toFixed(2).replace(".", ",")]));
    expect(means.length).toBeGreaterThan(3);
    expect(means.filter((mean) => !table.includes(mean))).toEqual([]);
    const eligible = ranking.filter((line) => line.eligible).length;
    expect(words("to-trinh-ket-qua-tham-dinh-2023.docx")).toContain(
      `xem xét, quyết định đối với ${eligible} mô hình`,
    );
    expect(words("to-trinh-ket-qua-tham-dinh-2023.docx")).toContain(
      "Căn cứ Kết luận số 14-KL/TW, ngày 22/9/2021 của Bộ Chính trị",
    );
  });

  it("[VB6] hold a sheet for every ballot that its appraiser scores", () => {
    for (const appraiser of ["TV01", "TV02", "TV03", "TV04"]) {
      const own = ballotsIn(season.file).filter((line) => line.appraiser === appraiser);
      const scored = own.filter(({ state }) => state !== "né tránh").length;
      const file = written.find((each) => each.file === `phieu-cham-2023-${appraiser}.docx`);
      expect([appraiser, file?.documents]).toEqual([appraiser, scored]);
    }
  });
});
