import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openStore } from "sheets-script-host";
import { describe, expect, it } from "vitest";
import { newFolder } from "../../../host/tests/server/smallCampaign.ts";
import { campaignApplication } from "../../../rehearsal/campaign/application.ts";
import { readBundles } from "../../../rehearsal/season/bundles.ts";

/**
 * A folder of version 1, written before the host was a package of its own: scripts under the campaign's names, a snapshot at revision 1
 * with one typed cell, and a log of what came after it, as a host that was killed leaves it.
 */
const FORMER = "tests/rehearsal/campaign/fixtures/data-1";

describe("[A22] a data folder that an earlier version left", () => {
  it("opens: the snapshot, the log's cells and formulas, its mail and its clock", () => {
    const folder = newFolder();
    for (const name of ["snapshot.json", "changes.jsonl"])
      copyFileSync(join(FORMER, name), join(folder, name));
    const { installation, store } = openStore(folder, campaignApplication(readBundles("dist")));
    const { host, file } = installation;
    const shown = file.workbook.display({ sheet: "sheet1", row: 0, column: 0, rows: 3, columns: 4 });
    // A1 was typed before the snapshot, C3 and D3 (=C3*2) after it; B1 is what a trigger made of A1.
    expect(shown).toEqual([
      ["trước khi tắt", "đã sửa: trước khi tắt", "", ""],
      ["", "", "", ""],
      ["", "", "8,5", "17"],
    ]);
    expect(host.outbox().map(({ subject }) => subject)).toEqual(["Nhắc"]);
    // It began on 08/02/2023 at 08:00 and was moved by 65 minutes after its first round.
    expect(host.now()).toBeGreaterThanOrEqual(Date.parse("2023-02-08T09:05:00+07:00"));
    expect([store.rev > 1, [...file.editors()]]).toEqual([true, ["don-vi@lacduong.example"]]);
    store.close();
    host.dispose();
  });

  it("is refused with a sentence when a later version wrote it", () => {
    const folder = newFolder();
    const snapshot = readFileSync(join(FORMER, "snapshot.json"), "utf8");
    writeFileSync(join(folder, "snapshot.json"), snapshot.replace('"version":1', '"version":2'));
    expect(() => openStore(folder, campaignApplication(readBundles("dist")))).toThrow(
      `${join(folder, "snapshot.json")} thuộc phiên bản dữ liệu 2, chương trình này đọc phiên bản 1.`,
    );
  });
});
