import { readFileSync } from "node:fs";
import { createHost } from "sheets-script-host";
import { type Timing, timed } from "./timing.ts";

const OWNER = "ban-to-chuc@example.vn";
const NOW = "2023-02-08T08:00:00+07:00";

/** A fresh workbook and one execution of the add-in's bundle in it: what every test and every service call pays. */
export function measureStart(): readonly Timing[] {
  const host = createHost({ now: NOW, owner: OWNER });
  const files = {
    "Code.js": readFileSync("dist/addin/Code.js", "utf8"),
    "appsscript.json": readFileSync("appsscript.json", "utf8"),
  };
  const file = host.createSpreadsheet({ name: "Đo" });
  const project = host.addProject({ name: "addin", files, boundTo: file.id });
  const execution = timed("one execution of the add-in's bundle", null, () => {
    host.rpc(project, file, OWNER, "rpc", '{"kind":"whoAmI"}');
  });
  const both = timed("a fresh workbook and one execution", 15, () => {
    const fresh = createHost({ now: NOW, owner: OWNER });
    const book = fresh.createSpreadsheet({ name: "Đo" });
    const bound = fresh.addProject({ name: "addin", files, boundTo: book.id });
    fresh.rpc(bound, book, OWNER, "rpc", '{"kind":"whoAmI"}');
    fresh.dispose();
  });
  host.dispose();
  return [execution, both];
}
