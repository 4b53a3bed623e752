import { describe, expect, it } from "vitest";
import type { SpreadsheetFile } from "../../appsscript/contract.ts";
import type { Host } from "../../appsscript/core.ts";
import { createHost } from "../../appsscript/host.ts";
import type { Project, Viewers } from "../../appsscript/project.ts";
import { bound, RECORDER, SHEET, UNIT } from "./sheetSupport.ts";
import { NOW, OWNER } from "./support.ts";

const LISTENING = `${RECORDER}
  function edited(e) { record_("edit", [e.range.getA1Notation()]); }
  function install(id) { ScriptApp.newTrigger("edited").forSpreadsheet(id).onEdit().create(); }`;
const FILES = { "Code.js": LISTENING };

interface Heard {
  readonly host: Host;
  readonly file: SpreadsheetFile;
  readonly script: Project;
}

function listening(viewers?: Viewers): Heard {
  const { host, file } = bound("");
  const given = viewers === undefined ? {} : { viewers };
  const script = host.addProject({ name: "đứng riêng", files: FILES, ...given });
  host.run(script, "install", { user: OWNER, args: [file.id] });
  return { host, file, script };
}

/** The owner types in A1, the unit in A2: which of them was told. */
function told({ host, file, script }: Heard): unknown {
  host.as(OWNER).type(file, SHEET, "A1", "chủ");
  host.as(UNIT).type(file, SHEET, "A2", "đơn vị");
  return host.run(script, "events", { user: OWNER });
}

const OWNERS_ONLY = [["edit", "A1"]];
const BOTH = [
  ["edit", "A1"],
  ["edit", "A2"],
];

describe("[GS90] edits reach the trigger of a standalone script", () => {
  it("of its owner only, unless it is shared", () => {
    expect(told(listening())).toEqual(OWNERS_ONLY);
    expect(told(listening(["ai-khac@example.vn"]))).toEqual(OWNERS_ONLY);
  });

  it("of whom it is shared with, by name or by its link", () => {
    expect(told(listening([UNIT]))).toEqual(BOTH);
    expect(told(listening("anyone"))).toEqual(BOTH);
  });

  it("from the moment it is shared, and no longer than that; new code changes nothing", () => {
    const heard = listening();
    heard.host.shareProject(heard.script, [UNIT]);
    heard.host.updateProject(heard.script, FILES);
    expect(told(heard)).toEqual(BOTH);
    heard.host.shareProject(heard.script, []);
    expect(told(heard)).toEqual([...BOTH, ["edit", "A1"]]);
  });
});

it("[GS90] a bound script is viewed with its spreadsheet", () => {
  const { host, file, project } = bound(LISTENING);
  host.run(project, "install", { user: OWNER, args: [file.id] });
  expect(told({ host, file, script: project })).toEqual(BOTH);
});

describe("[GS90] a script that was kept", () => {
  const again = ({ host, file, script }: Heard, former: boolean): Heard => {
    const { projects, ...saved } = host.surroundings(file);
    const other = createHost({ now: NOW, owner: OWNER });
    const copy = other.createSpreadsheet({ name: "Sổ", rows: 20, columns: 6 });
    other.as(OWNER).renameSheet(copy, "Trang tính1", SHEET);
    const moved = (id: string | null) => (id === file.id ? copy.id : id);
    const kept = {
      ...saved,
      triggers: saved.triggers.map(({ alarm, trigger }) => ({
        alarm,
        trigger: {
          ...trigger,
          plan: { kind: "sheet", event: "edit", fileId: copy.id } as const,
        },
      })),
      projects: projects.map(({ viewers, ...project }) => ({
        ...project,
        boundTo: moved(project.boundTo),
        ...(former || viewers === undefined ? {} : { viewers }),
      })),
    };
    other.restore(copy, kept, [], () => FILES);
    const found = other.project(script.id);
    if (!found) throw new Error("The script did not come back");
    return { host: other, file: copy, script: found };
  };

  it("comes back shared as it was", () => {
    expect(told(again(listening(), false))).toEqual(OWNERS_ONLY);
    expect(told(again(listening([UNIT]), false))).toEqual(BOTH);
  });

  it("comes back as shared with anyone where nothing is known of it", () => {
    expect(told(again(listening(), true))).toEqual(BOTH);
  });
});
