/** Tổng quan of a campaign in the file that is kept of it. Drawing such charts in LibreOffice was checked by hand (host/tests/xlsx). */
import { exportXlsx } from "sheets-script-host";
import { beforeAll, describe, expect, it } from "vitest";
import { readBundles } from "../../../rehearsal/season/bundles.ts";
import { ranked } from "../../browser/support/journeyCampaign.ts";
import { unzipped } from "../../docx/support.ts";

const DRAWING = "xl/drawings/drawing1.xml";
/** Where a chart finds its names and numbers. */
const CELLS = /<c:f>'?Tổng quan'?!([^<]*)<\/c:f>/g;

let parts: ReadonlyMap<string, string>;
beforeAll(async () => {
  parts = unzipped(await exportXlsx(ranked(readBundles("dist")).file));
});

const part = (name: string): string => {
  const found = parts.get(name);
  if (found === undefined) throw new Error(`The file has no ${name}`);
  return found;
};

const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
const targetsOf = (name: string) =>
  [...part(name).matchAll(/ Target="([^"]*)"/g)].map(([, target]) => target);

describe("Tổng quan in an exported file", () => {
  it("[OV9] lies on the first sheet, with three charts and no other drawing", () => {
    const [first] = [...part("xl/workbook.xml").matchAll(/<sheet [^>]*>/g)].map(([tag]) => tag);
    expect(attribute(first ?? "", "name")).toBe("Tổng quan");
    expect(targetsOf("xl/worksheets/_rels/sheet1.xml.rels")).toContain("../drawings/drawing1.xml");
    const charts = ["chart1", "chart2", "chart3"].map((name) => `../charts/${name}.xml`);
    expect(targetsOf("xl/drawings/_rels/drawing1.xml.rels")).toEqual(charts);
    expect([...parts.keys()].filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name)).length).toBe(3);
    expect([...parts.keys()].filter((name) => /^xl\/drawings\/drawing\d+\.xml$/.test(name))).toEqual([
      DRAWING,
    ]);
  });

  it("[OV9] has for each chart a title and a sentence for who cannot see it", () => {
    const charts = [...part(DRAWING).matchAll(/<xdr:cNvPr [^>]*>/g)].map(([tag]) => [
      attribute(tag, "title"),
      attribute(tag, "descr"),
    ]);
    // Four units with a model each have registered and reported; three members have scored all four: two with 80 points, two with 79.
    expect(charts).toEqual([
      [
        "Mô hình, báo cáo theo nhóm",
        "Mô hình, báo cáo theo nhóm. 4 mô hình; không thiếu báo cáo nào phải có",
      ],
      ["Mức của 4 mô hình được xếp hạng", "Mức của 4 mô hình được xếp hạng. 2 mô hình đủ điều kiện trình"],
      ["Phiếu chấm nộp theo ngày", "Phiếu chấm nộp theo ngày. 12 trên 12 phiếu phải có"],
    ]);
  });

  it("[OV9] draws them from the hidden cells, which they also remember", () => {
    const drawn = ["chart1", "chart2", "chart3"].map((name) => {
      const chart = part(`xl/charts/${name}.xml`);
      const cells = [...chart.matchAll(CELLS)].map(([, place = ""]) => place.replaceAll("$", ""));
      return [cells, [...chart.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value)];
    });
    const groups = ["Tổ chức cơ sở đảng trực thuộc", "UBND huyện"];
    // Behind six columns that are shown and the kind of the line: three columns, two and three, with a head in the first row. Each group has
    // two units with a model and a report; 80 points are Tốt, 79 are Khá; all ballots came on one day.
    expect(drawn).toEqual([
      [
        ["I1", "H2:H3", "I2:I3", "J1", "H2:H3", "J2:J3"],
        ["Mô hình đăng ký", ...groups, "2", "2", "Báo cáo đã nhận", ...groups, "2", "2"],
      ],
      [
        ["L1", "K2:K6", "L2:L6"],
        ["Số mô hình", "Xuất sắc", "Tốt", "Khá", "Đạt", "Không đạt", "0", "2", "2", "0", "0"],
      ],
      [
        ["N1", "M2", "N2", "O1", "M2", "O2"],
        ["Phiếu đã nộp", "17/11", "12", "Phải có", "17/11", "12"],
      ],
    ]);
    // Cells that are hidden count all the same.
    const isHiddenLeftOut = (name: string) =>
      part(`xl/charts/${name}.xml`).includes('<c:plotVisOnly val="1"');
    expect(["chart1", "chart2", "chart3"].map(isHiddenLeftOut)).toEqual([false, false, false]);
  });
});
