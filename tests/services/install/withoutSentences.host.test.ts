/** A script without the page of its sentences, or with the page of another version: it says less, and goes on. */
import { describe, expect, it } from "vitest";
import { openCampaignDesk } from "../support/desk.ts";
import { bundle, OWNER } from "../support/hosted.ts";

const SENTENCES = "sentences.html";
const files = (name: "addin" | "steward", page: string | null) =>
  Object.fromEntries(
    Object.entries(bundle(name)).flatMap(([file, content]) => {
      if (file !== SENTENCES) return [[file, content]];
      return page === null ? [] : [[file, page]];
    }),
  );

describe.each([
  ["no page of sentences", null],
  ["a page of sentences of another version", '<script type="application/json">{}</script>'],
])("[I8] with %s", (_, page) => {
  it("a round does all that it can and tells which file to copy again", () => {
    const desk = openCampaignDesk();
    const steward = desk.host.addProject({
      name: "pushed by hand",
      files: files("steward", page),
      viewers: "anyone",
    });
    desk.host.setScriptProperty(steward, "SPREADSHEET_ID", desk.file.id);
    for (const step of ["adopt", "install"]) desk.host.run(steward, step, { user: OWNER });
    desk.type(OWNER, "Đơn vị", "CUC", "Email", "không có");
    const said = desk.host.run(steward, "tick", { user: OWNER });
    expect(said).toContain("Tab Đơn vị, dòng 4, cột Email: ");
    expect(said).toContain(SENTENCES);
    expect(desk.host.failures).toEqual([]);
  });

  it("a form is answered by where it is wrong, and not by a locked cell", () => {
    const desk = openCampaignDesk();
    const addin = desk.host.addProject({
      name: "copied by hand",
      files: files("addin", page),
      boundTo: desk.file.id,
    });
    const asked = { kind: "addUnit", cells: { name: "", group: "", emails: "" }, seen: [] };
    const answer = JSON.parse(String(desk.host.rpc(addin, desk.file, OWNER, "rpc", JSON.stringify(asked))));
    expect(answer).toMatchObject({ kind: "added", row: null });
    expect(answer.problems[0]).toContain("Tab Đơn vị, cột Tên: ");
    expect(answer.problems[0]).toContain(SENTENCES);
  });
});
