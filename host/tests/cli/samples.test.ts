import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { expect, it } from "vitest";

const SAMPLES = "host/samples";

/** What each prints, reasoned out from what its lines say. */
const RESULTS: Readonly<Record<string, unknown>> = {
  // Three rows, one of them the header.
  "menu.js": { handlers: ["countGoods"], counted: 2 },
  "template.js": ["<h1>Bút &amp; giấy</h1>", "<p>Bút &lt;xanh&gt;: 12</p><p>Giấy: 5</p>", "<hr>"],
  // 2·3 + 4·5 + 6·7 = 68, without the hidden 20: 48; a blank key is not found.
  "formulas.js": ["68", "48", "20", "#N/A", "$D$2"],
  "charts.js": { ranges: ["A1:B4"], title: "Mô hình theo tháng", axis: "mô hình", row: 6 },
  // 28 March 2023 was a Tuesday; what is added to takes the format over.
  "dates.js": {
    shown: [
      ["28/3/2023", "28/03/2023"],
      ["2023-03-28", "Thứ Ba"],
      ["8:30", "4/4/2023"],
      ["28/03/2023 17:05", "1.500.000 ₫"],
    ],
    written: "28.03.23",
  },
  "fills.js": [
    "Jan Mar May Jul",
    "Mục 6 Mục 7 Mục 8 Mục 9",
    "31/1/2023 28/2/2023 31/3/2023 30/4/2023",
    "-10 0 10 20",
    "xyxy",
  ],
  "finder.js": {
    shown: ["A1", "C1"],
    cased: ["C1"],
    formulas: ["B1"],
    replaced: 2,
    after: ["Cộng quý", 2, "Cộng năm"],
  },
  "locks.js": {
    numbers: [1, 2],
    held: false,
    late: false,
    cached: { long: "b" },
    // RFC 1321: 900150983cd24fb0d6963f7d28e17f72
    digest: Buffer.from("900150983cd24fb0d6963f7d28e17f72", "hex").toString("base64"),
  },
};

it("[GS130] every sample is known here", () => {
  const files = readdirSync(SAMPLES).filter((name) => name.endsWith(".js"));
  expect(files.sort()).toEqual(Object.keys(RESULTS).sort());
});

it.each(Object.entries(RESULTS))("[GS130] the sample %s prints what its lines say", (name, expected) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["dist/host/gas.cjs", `${SAMPLES}/${name}`, "main", "--now", "2023-03-28T17:00+07:00"],
    { encoding: "utf8" },
  );
  expect([status, stderr, JSON.parse(stdout)]).toEqual([0, "", expected]);
});
