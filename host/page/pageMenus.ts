import type { ToPage } from "../server/protocol.ts";
import type { Parts } from "./parts.ts";
import { sayRefusal } from "./saying.ts";
import { addinMenus, ownMenus } from "./shell/menus.ts";
import type { SurfaceActions } from "./shell/surface.ts";

type Menus = Extract<ToPage, { readonly kind: "menus" }>["menus"];

/** The spreadsheet's own menus, then those of its scripts, whose choices are the host's to do. */
export function showMenus(parts: Parts, actions: SurfaceActions, menus: Menus): void {
  const { surface, host, session } = parts;
  const choose = (path: readonly string[]): void =>
    void host.ask({ kind: "menu", path }).then((done) => sayRefusal(parts, done));
  const own = ownMenus({
    ...actions,
    // Only the owner may bring in a file.
    importFile: session.owns ? actions.importFile : null,
    find: () => surface.findBar.open(),
  });
  surface.menuBar.show([...own, ...addinMenus(menus, choose)]);
}
