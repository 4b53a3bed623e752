import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import type { FromPage, Intent, ToPage } from "../../../host/server/protocol.ts";

const TYPES: Record<string, string> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  css: "text/css",
};

/** Speaks host/server/protocol.ts over a workbook that is only cells of text. */
export async function startStandIn(welcome: Extract<ToPage, { kind: "welcome" }>) {
  const intents: Intent[] = [];
  const heard: FromPage[] = [];
  const sockets = new Set<WebSocket>();
  let rev = welcome.rev;
  const sheetId = welcome.workbook.sheetOrder[0] ?? "";
  const cells: Record<number, Record<number, object>> = (welcome.workbook.sheets[sheetId]?.cellData ??
    {}) as never;
  const tell = (message: ToPage) => {
    for (const socket of sockets) socket.send(JSON.stringify(message));
  };
  const set = (row: number, column: number, text: string) => {
    rev += 1;
    const number = /^-?\d+(,\d+)?$/.test(text) ? Number(text.replace(",", ".")) : null;
    const cell =
      text === ""
        ? { v: null, f: null, si: null, p: null }
        : { v: number ?? text, t: number === null ? 1 : 2, p: null };
    cells[row] = { ...cells[row], [column]: cell };
    tell({
      kind: "changed",
      rev,
      mutations: [
        {
          id: "sheet.mutation.set-range-values",
          params: {
            unitId: welcome.workbook.id,
            subUnitId: sheetId,
            cellValue: { [row]: { [column]: cell } },
          },
        },
      ],
    });
  };
  const act = (intent: Intent) => {
    intents.push(intent);
    if (intent.kind === "type") set(intent.row, intent.column, intent.text);
    if (intent.kind === "paste")
      for (const [r, row] of intent.texts.entries())
        for (const [c, text] of row.entries()) set(intent.row + r, intent.column + c, text);
    if (intent.kind === "clear")
      for (const area of intent.areas)
        for (let r = 0; r < area.rows; r += 1)
          for (let c = 0; c < area.columns; c += 1) set(area.row + r, area.column + c, "");
  };
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    const file = path === "/" ? "/index.html" : path;
    try {
      response.setHeader("content-type", TYPES[file.split(".").at(-1) ?? ""] ?? "text/plain");
      response.end(readFileSync(`dist/page${file}`));
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  const hub = new WebSocketServer({ server });
  let answer: (message: FromPage) => unknown = () => null;
  hub.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("message", (data) => {
      const message: FromPage = JSON.parse(String(data));
      heard.push(message);
      if (message.kind === "intent") act(message.intent);
      const result = answer(message);
      if ("n" in message) {
        const refused = result instanceof Error ? result.message : null;
        socket.send(JSON.stringify({ kind: "done", n: message.n, refused, result: refused ? null : result }));
      }
    });
    socket.send(JSON.stringify({ ...welcome, rev }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    address,
    intents,
    heard,
    tell,
    drop: () => {
      for (const socket of sockets) socket.terminate();
    },
    answer: (by: (message: FromPage) => unknown) => {
      answer = by;
    },
    close: () => {
      for (const socket of sockets) socket.terminate();
      hub.close();
      server.close();
    },
  };
}
