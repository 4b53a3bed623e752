import { describe, expect, it } from "vitest";
import { AN, complete, openCampaignDesk, openDesk } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";
import { pastedRequest } from "../support/pastedRequest.ts";

/** What any editor can do in the file's settings. */
const SETTINGS = `
const zone = (name) => SpreadsheetApp.getActive().setSpreadsheetTimeZone(name);
const locale = (name) => SpreadsheetApp.getActive().setSpreadsheetLocale(name);`;

describe("[LS9] a file whose zone or locale an editor changes", () => {
  it.each([
    // Fifteen hours behind Việt Nam in winter, fourteen in summer: a day would come too late or a day too early.
    ["zone", "America/Los_Angeles"],
    ["zone", "Pacific/Kiritimati"],
    ["locale", "en_US"],
  ])("%s %s: what was typed before is read as before, and the stage closes at its instant", (what, name) => {
    const desk = openCampaignDesk();
    const first = desk.place("Đăng ký", "MH-2023-001", "Đối tượng");
    expect(desk.host.as(AN).paste(desk.file, "Đăng ký", first, [complete("Của An")]).refused).toBeNull();
    const said = () =>
      ["Còn thiếu", "Đúng hạn", "Sửa sau hạn"].map((header) => desk.cell("Đăng ký", "MH-2023-001", header));
    /** Settings and units as the steward read them: days and instants of the whole campaign. */
    const read = () => desk.values("Hệ thống").map((line) => line.slice(0, 2));
    desk.tick();
    const before = [said(), read()];
    expect(before[0]).toEqual(["Đủ", "Đúng hạn", ""]);
    const editor = desk.host.addProject({
      name: "của xã",
      files: { "Code.js": SETTINGS },
      boundTo: desk.file.id,
    });
    desk.host.run(editor, what, { user: AN, args: [name] });
    desk.tick();
    expect([said(), read()]).toEqual(before);
    const mayRegister = () => desk.type(AN, "Đăng ký", "MH-2023-001", "Nguồn lực", "Hai người") === null;
    // The letter's registration ends with 28 March, in Việt Nam.
    desk.host.skipTo("2023-03-28T23:58:00+07:00");
    desk.tick();
    expect(mayRegister()).toBe(true);
    desk.host.skipTo("2023-03-29T00:01:00+07:00");
    desk.tick();
    expect([mayRegister(), ...said()]).toEqual([false, "Đủ", "Đúng hạn", ""]);
  });

  it("a day that is typed in en_US is another day: 1/4 is 4 January, and the line asks to look at such days again", () => {
    const desk = openCampaignDesk();
    desk.tick();
    const from = desk.rows("Nhật ký").length;
    const of = { name: "của xã", files: { "Code.js": SETTINGS }, boundTo: desk.file.id };
    desk.host.run(desk.host.addProject(of), "locale", { user: AN, args: ["en_US"] });
    expect(desk.type(AN, "Đăng ký", "MH-2023-001", "Từ ngày", "1/4/2023")).toBeNull();
    desk.tick();
    desk.tick();
    expect(desk.cell("Đăng ký", "MH-2023-001", "Từ ngày")).toEqual(new Date("2023-01-04T00:00:00+07:00"));
    const lines = desk.rows("Nhật ký").slice(from);
    expect(lines.map(({ cells }) => cells["Lý do"])).toEqual([
      "Bảng tính bị đổi sang ngôn ngữ en_US, múi giờ Asia/Ho_Chi_Minh; hệ thống đã đặt lại vi_VN, Asia/Ho_Chi_Minh. Các ngày đã có giữ nguyên; ngày gõ trong lúc đó cần xem lại.",
    ]);
  });
});

describe("[LS11] the first carrying out of a setup", () => {
  const spent = (units: number) => {
    const desk = openDesk();
    desk.install();
    const people = Array.from({ length: units }, (_, index) => `don-vi-${index}@lacduong.example`);
    for (const email of people) desk.file.share(email, "editor");
    const request = pastedRequest("applySetup", {
      settings: { rowsPerUnit: "2" },
      units: [
        "Mã\tTên\tNhóm đơn vị\tEmail",
        ...people.map((email, index) => `U${index}\tXã ${index}\tTCCSĐ trực thuộc\t${email}`),
      ].join("\n"),
      appraisers: "Mã\tHọ tên\tEmail\nA\tThành viên 1\ta@lacduong.example",
    });
    const answer = desk.rpc(OWNER, request);
    expect(answer).toMatchObject({ applied: true, units });
    desk.spent();
    desk.tick();
    expect(desk.rows("Lệnh").at(-1)?.cells).toMatchObject({ "Trạng thái": "Xong" });
    expect(desk.rows("Đăng ký").length).toBe(2 * units);
    return desk.spent().map(({ functionName, counts }) => [functionName, counts]);
  };

  it("takes the same calls for three units and for thirty", () => {
    expect(spent(30)).toEqual(spent(3));
  });
});
