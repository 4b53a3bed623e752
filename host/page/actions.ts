import type { MailSeen } from "../server/protocol.ts";
import { sortIntent } from "./grid/sortIntent.ts";
import { offlineSentence } from "./offline.ts";
import type { Parts } from "./parts.ts";
import { createPrinting } from "./print/printTab.ts";
import { say, sayRefusal } from "./saying.ts";
import { openImport } from "./shell/importWindow.ts";
import { showOutbox } from "./shell/outbox.ts";
import type { SurfaceActions } from "./shell/surface.ts";
import { sendFile } from "./upload.ts";

const MOVING = "Đồng hồ đang đi tới, các việc hẹn giờ đang chạy…";

/** What menus, buttons and the clock around the grid set going. */
export function createActions(parts: Parts): SurfaceActions {
  const printing = createPrinting(parts);
  return {
    command: (id, params) => parts.grid.command(id, params),
    sort: (ascending) => sort(parts, ascending),
    outbox: () => void openOutbox(parts),
    print: () => void printing.print(),
    importFile: () => openImport((file) => sendFile(parts.host, file)),
    choosePerson: (email) => location.assign(`?user=${encodeURIComponent(email)}`),
    advance: (to) => void advance(parts, to),
    back: () => parts.grid.focus(),
    find: (words, at) => parts.grid.find(words, at),
  };
}

function sort(parts: Parts, ascending: boolean): void {
  const { grid, host, session } = parts;
  const intent = sortIntent(grid.selection(), grid.used(), grid.frozenRows(), ascending);
  if (intent === null) say(parts, "Hãy chọn một ô trong cột muốn sắp xếp.");
  else host.ask({ kind: "intent", base: session.seen, intent }).then((done) => sayRefusal(parts, done));
}

async function openOutbox(parts: Parts): Promise<void> {
  const { refused, result } = await parts.host.ask({ kind: "outbox" });
  // The host answers this request with its mails, as protocol.ts says.
  if (refused === null) showOutbox(result as readonly MailSeen[]);
  else say(parts, refused);
}

async function advance(parts: Parts, to: number): Promise<void> {
  const { surface, host, session } = parts;
  surface.clock.busy(true);
  surface.banner(MOVING);
  sayRefusal(parts, await host.ask({ kind: "advance", to }));
  surface.clock.busy(false);
  surface.banner(offlineSentence(session));
}
