import type { PersonSeen } from "../server/protocol.ts";
import type { Connection } from "./connection.ts";
import type { Grid } from "./grid/grid.ts";
import type { Surface } from "./shell/surface.ts";

/** What this page knows from the host, and whether it hears it now. */
export interface Session {
  /** The revision that the grid shows; -1 before the first workbook. */
  seen: number;
  me: PersonSeen | null;
  /** The person is the spreadsheet's owner. */
  owns: boolean;
  /** A workbook has been shown. */
  loaded: boolean;
  online: boolean;
  /** Why the host lets no page in just now; null when it does, or is away. */
  full: string | null;
}

/** The parts of the page. Each speaks to the others, so they are made one after the other and ask for each other only when they speak. */
export interface Parts {
  readonly surface: Surface;
  readonly grid: Grid;
  readonly host: Connection;
  readonly session: Session;
}
