import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** Words of the campaign: its tabs and offices, its scripts and their functions, its place and its people. Small letters. */
const CAMPAIGN = [
  "sổ sáng tạo",
  "so-sang-tao",
  "sst_",
  "lạc dương",
  "lacduong",
  "huyện ủy",
  "ban tổ chức",
  "ban-to-chuc",
  "tổ thẩm định",
  "thẩm định",
  "thường trực",
  "mô hình",
  "sáng kiến",
  "phiếu",
  "đăng ký",
  "báo cáo",
  "chấm điểm",
  "xếp hạng",
  "tiêu chí",
  "nhân rộng",
  "cấu hình",
  "nhật ký",
  "tab lệnh",
  "tab hệ thống",
  "đơn vị",
  "lãnh đạo",
  "htxsnv",
  "848-cv",
  "campaign's",
  "appraiser",
  "organiser",
  "steward",
  "ballot",
  "rubric",
  "standing committee",
];

const OWN = /\.(?:tsx?|css|html|md|json)$/;

describe("the host", () => {
  const files = readdirSync("host", { recursive: true, encoding: "utf8" })
    .filter((file) => OWN.test(file) && !/^(?:tests|node_modules)\//.test(file))
    .map((file) => join("host", file));

  it("[A21] was seen", () => {
    expect(files.length).toBeGreaterThan(300);
    expect(files).toContain("host/page/index.html");
    expect(files).toContain("host/page/page.css");
  });

  it.each(CAMPAIGN)("[A21] does not say “%s”", (word) => {
    const saying = files.filter((file) =>
      readFileSync(file, "utf8").normalize("NFC").toLocaleLowerCase("vi").includes(word),
    );
    expect(saying).toEqual([]);
  });

  it("[A21] would be found saying one: the rehearsal says them all", () => {
    // Of the tests all but this one, which holds the list.
    const rehearsal = ["rehearsal", "src", "tests"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((file) => OWN.test(file) && !file.endsWith("words.test.ts"))
        .map((file) => readFileSync(join(folder, file), "utf8").normalize("NFC").toLocaleLowerCase("vi")),
    );
    expect(CAMPAIGN.filter((word) => !rehearsal.some((text) => text.includes(word)))).toEqual([]);
  });
});
