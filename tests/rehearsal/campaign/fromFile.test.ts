/** A year that was exported goes on in a folder of its own, where the next year begins. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportXlsx } from "sheets-script-host";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { campaignFromFile } from "../../../rehearsal/campaign/fromFile.ts";
import { rosterOf } from "../../../rehearsal/campaign/roster.ts";
import { rowsOf } from "../../../rehearsal/campaign/tabs.ts";
import { readBundles } from "../../../rehearsal/season/bundles.ts";
import { AN, openReportedDesk } from "../../services/support/desk.ts";
import { OWNER } from "../../services/support/hosted.ts";
import { startProcess } from "./hostProcess.ts";

const folder = mkdtempSync(join(tmpdir(), "from-"));
afterAll(() => rmSync(folder, { recursive: true }));

let kept: Uint8Array;
let address = "";
beforeAll(async () => {
  const year = openReportedDesk();
  year.order("Phân công chấm điểm");
  year.host.skipTo("2023-12-01T08:00:00+07:00");
  year.tick();
  expect(year.order("Chốt đợt", "", "", "Không chấm")["state"]).toBe("Xong");
  address = year.file.id;
  kept = await exportXlsx(year.file);
});

describe("[NY7] a kept file", () => {
  it("goes on at another address, where its Nhật ký ends, with everybody whom it names, and takes the order for the next year", async () => {
    const { campaign, said } = await campaignFromFile(kept, readBundles("dist"));
    const { host, file } = campaign;
    expect(said[0]).toMatch(/^Đã nhận các tab sau làm tab của sổ:/);
    // Protections are no part of a file: the steward has set them anew.
    expect(said.slice(1)).toEqual(["Đã sẵn sàng.", expect.stringMatching(/^Không giữ được: /)]);
    expect(file.id).not.toBe(address);
    expect(new Date(host.now()).toISOString()).toBe("2023-12-01T01:00:00.000Z");
    expect(rosterOf(file).map(({ email }) => email)).toContain(AN);
    // Only whom the spreadsheet is shared with may open its page, and has the add-in's menu there.
    host.open(file, AN);
    expect([...host.page(file, AN).menus].length).toBe(1);
    const [addin, steward] = ["Sổ Sáng Tạo", "Sổ Sáng Tạo – quản trị"].map((name) => {
      const found = host.surroundings(file).projects.find((each) => each.name === name);
      const project = host.project(found?.id ?? "");
      if (project === null) throw new Error(`There is no script ${name}`);
      return project;
    });
    if (addin === undefined || steward === undefined) throw new Error("A script lacks");
    const order = { kind: "command", command: "Mở đợt năm sau", target: "", value: "", reason: "" };
    host.rpc(addin, file, OWNER, "rpc", JSON.stringify(order));
    host.run(steward, "tick", { user: OWNER });
    const last = rowsOf(file.workbook, "Lệnh")
      .filter((row) => row.get("Lệnh") !== "")
      .at(-1);
    expect([last?.get("Trạng thái"), last?.get("Kết quả")]).toEqual([
      "Xong",
      expect.stringMatching(/^Đã mở đợt năm 2024: 6 dòng đăng ký để trống, 6 mô hình năm 2023/),
    ]);
  });

  it("has the same address again when it is the same file, and is refused in words when it is none", async () => {
    const ids = [];
    for (let time = 0; time < 2; time++) {
      const { campaign } = await campaignFromFile(kept, readBundles("dist"));
      ids.push(campaign.file.id);
    }
    expect(ids[0]).toBe(ids[1]);
    await expect(campaignFromFile(new Uint8Array([1, 2, 3]), readBundles("dist"))).rejects.toThrow(/tệp/i);
  });

  it("is served by npm start from a new folder, and refused for one that holds something", async () => {
    const file = join(folder, "2023.xlsx");
    writeFileSync(file, kept);
    const data = join(folder, "2024");
    const running = await startProcess(data, "--port", "0", "--from", file);
    expect((await fetch(running.address)).ok).toBe(true);
    await running.kill();
    const again = spawnSync(
      process.execPath,
      ["dist/rehearsal/start.cjs", "--data", data, "--port", "0", "--from", file],
      { encoding: "utf8" },
    );
    expect([again.status, again.stderr]).toEqual([
      1,
      `--from ${file}: thư mục ${data} đã có dữ liệu. Hãy chọn thư mục mới: --data THƯ_MỤC\n`,
    ]);
  });
});
