import type { WebSocket } from "ws";
import { jsonOf } from "../live/jsonOf.ts";
import type { ToPage } from "../protocol.ts";

/** The bytes of a workbook: all pages that wait for the same one are sent the same bytes. */
const workbooks = new WeakMap<object, Buffer>();

/** One text message. A welcome goes in two fragments, its large part behind the rest of it. */
export function sendTo(connection: WebSocket, message: ToPage): void {
  if (message.kind === "welcome") welcome(connection, message);
  else connection.send(jsonOf(message));
}

function welcome(connection: WebSocket, message: Extract<ToPage, { kind: "welcome" }>): void {
  const { workbook, ...rest } = message;
  connection.send(`${JSON.stringify(rest).slice(0, -1)},"workbook":`, { fin: false });
  connection.send(bytesOf(workbook), { binary: false });
}

/** With the bracket that closes the message. */
function bytesOf(workbook: object): Buffer {
  const known = workbooks.get(workbook);
  if (known) return known;
  const bytes = Buffer.from(`${JSON.stringify(workbook)}}`, "utf8");
  workbooks.set(workbook, bytes);
  return bytes;
}
