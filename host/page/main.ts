import { createActions } from "./actions.ts";
import { connect } from "./connection.ts";
import { calmFrames } from "./grid/calmFrames.ts";
import { createGrid } from "./grid/grid.ts";
import { createGridRules } from "./gridRules.ts";
import { createHearing } from "./hearing.ts";
import { showLost } from "./offline.ts";
import type { Parts } from "./parts.ts";
import { createSurface } from "./shell/surface.ts";

/** The grid, what is around it, and the line to the host, each telling the others what happens. */
function start(app: HTMLElement): void {
  const wake = calmFrames(window);
  const user = new URLSearchParams(location.search).get("user");
  const parts: Parts = {
    get surface() {
      return surface;
    },
    get grid() {
      return grid;
    },
    get host() {
      return host;
    },
    session: { seen: -1, me: null, owns: false, loaded: false, online: false, full: null },
  };
  const actions = createActions(parts);
  const surface = createSurface(app, actions);
  const grid = createGrid(surface.grid, createGridRules(parts));
  const host = connect(addressOf(user), {
    heard: (message) => {
      wake();
      hear(message);
    },
    lost: (tries) => showLost(parts, user, tries),
  });
  const hear = createHearing(parts, actions);
}

function addressOf(user: string | null): string {
  const address = new URL(`ws${user === null ? "" : `?user=${encodeURIComponent(user)}`}`, location.href);
  address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
  return address.href;
}

const app = document.getElementById("app");
if (app !== null) start(app);
