import type { ToPage } from "../server/protocol.ts";
import { createFrame } from "./frames/frame.ts";
import type { Parts } from "./parts.ts";
import { openWindow } from "./shell/dialog.ts";

type Show = Extract<ToPage, { readonly kind: "show" }>;
/** What a page asks of the window around it. */
interface Around {
  close(): void;
  escape(): void;
  size(width: number | null, height: number | null): void;
}

/** Shows a page of a script: in the side panel, or in a window of its own. */
export function showPage({ surface, grid, host }: Parts, message: Show): void {
  const { where, title, html, width, height, project } = message;
  // A page in the side panel cannot change its size.
  let around: Around = {
    close: () => surface.side.hide(),
    escape: () => grid.focus(),
    size: () => undefined,
  };
  // Behind a modal window nothing can have the keyboard: what was asked for comes when the window has gone.
  let gridNext = false;
  const frame = createFrame(title, html, {
    run: (functionName, args) => host.ask({ kind: "rpc", project, functionName, args }),
    focusEditor: () => {
      gridNext = true;
      grid.focus();
    },
    close: () => around.close(),
    escape: () => around.escape(),
    size: (wide, high) => around.size(wide, high),
  });
  if (where === "sidebar") {
    surface.side.show(title, frame);
    return;
  }
  around = openWindow(title, frame, {
    modal: where === "modal",
    class: "page",
    closed: () => {
      if (gridNext) grid.focus();
    },
  });
  around.size(width, height);
}
