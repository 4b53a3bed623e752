import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Application, type Installation, startServer } from "sheets-script-host";
import type { RunningHost } from "./host.ts";

export const OWNER = "chu@lacduong.example";

/** A spreadsheet with a script of its owner's, and nothing else. */
export interface OwnersSheet {
  readonly name: string;
  readonly key: string;
  /** Files of the script, by the name of their project; null for any other project. */
  scripts(project: string): Readonly<Record<string, string>> | null;
  begin(): Installation;
}

export type SheetHost = Pick<RunningHost, "address" | "as" | "stop">;

/** Serves it on a free port, from a folder that goes when it stops. */
export async function serveOwnersSheet({ name, key, scripts, begin }: OwnersSheet): Promise<SheetHost> {
  const data = mkdtempSync(join(tmpdir(), `${key}-`));
  const application: Application = {
    name,
    key,
    roles: [{ key: "owner", caption: "Chủ sổ" }],
    owner: { name: "Chủ sổ", role: "owner" },
    otherRole: "owner",
    sentences: { ownerImports: "", openAsOwner: "Mở với tư cách chủ sổ", doOrders: "Làm # lệnh" },
    roster: () => [],
    homes: () => [],
    refusal: () => null,
    deadlines: () => [],
    waitingOrders: () => 0,
    scripts,
    begin,
  };
  const broken = (error: unknown) => {
    throw error;
  };
  const { address, stop } = await startServer({ port: 0, data }, { application, page: "dist/page", broken });
  return {
    address,
    as: (user) => `${address}/?user=${encodeURIComponent(user)}`,
    stop: async () => {
      await stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
