/** The page's server: on this machine only. */
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { Room } from "../live/room.ts";
import type { Seat } from "../live/seat.ts";
import { answerHttp, type HttpOptions } from "./answerHttp.ts";
import { importDoor } from "./importDoor.ts";
import { isOwnHost, isOwnOrigin } from "./origins.ts";
import { sendTo } from "./sendTo.ts";

/** `port` 0: any that is free. */
export interface ServeOptions extends HttpOptions {
  readonly room: Room;
  /** What is done can no longer be kept: nothing may go on. */
  readonly broken: (error: unknown) => void;
}

export interface Served {
  readonly port: number;
  close(): Promise<void>;
}

/** Room for a large paste. */
const LARGEST_MESSAGE = 16 * 1024 * 1024;
/** A page that does not read what it is sent is let go; it can load everything anew. */
const MOST_UNSENT = 64 * 1024 * 1024;
const GOING_AWAY = 1001;
const TRY_AGAIN_LATER = 1013;
/** Measured with the campaign as ranked on two cores: this many are answered within a second in less than half a gigabyte. */
const MOST_PAGES = 100;
const FULL = `Đang có ${MOST_PAGES} trang cùng mở bảng tính này, máy chủ không phục vụ thêm được. Hãy đóng bớt trang không dùng; trang này tự mở khi có chỗ.`;

/** Throws when the port is taken. */
export async function serve(options: ServeOptions): Promise<Served> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  const server = createServer();
  const port = await listen(server, options.port);
  const importXlsx = importDoor(options);
  server.on("request", (request, response) => {
    void answerHttp({ ...options, importXlsx, port }, request, response);
  });
  const served = new Set<WebSocket>();
  server.on("upgrade", (request, socket, head) => {
    const user = userOf(request, port, options.room.owner);
    if (user === null || !options.room.mayEnter(user)) return turnAway(socket);
    sockets.handleUpgrade(request, socket, head, (connection) => {
      if (served.size >= MOST_PAGES) return sayFull(connection);
      served.add(connection);
      connection.on("close", () => served.delete(connection));
      take(options, connection, user);
    });
  });
  return { port, close: () => close(server, sockets) };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

async function close(server: Server, sockets: WebSocketServer): Promise<void> {
  for (const connection of sockets.clients) connection.close(GOING_AWAY);
  const closed = new Promise<void>((done) => server.close(() => done()));
  server.closeAllConnections();
  for (const connection of sockets.clients) connection.terminate();
  await closed;
}

/** The person of /ws?user=…, the owner where none is named; null unless a page of this server asks. */
function userOf({ headers, url = "/" }: IncomingMessage, port: number, owner: string): string | null {
  if (!isOwnHost(headers, port) || !isOwnOrigin(headers, port)) return null;
  const [path, query = ""] = url.split("?", 2);
  return path === "/ws" ? (new URLSearchParams(query).get("user") ?? owner) : null;
}

function turnAway(socket: Duplex): void {
  socket.on("error", () => socket.destroy());
  socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
}

/** A page learns from words only: a browser does not tell it with which status it was turned away. */
function sayFull(connection: WebSocket): void {
  connection.on("error", () => connection.terminate());
  sendTo(connection, { kind: "full", sentence: FULL });
  connection.close(TRY_AGAIN_LATER);
}

function take({ room, broken }: ServeOptions, connection: WebSocket, user: string): void {
  const seat: Seat = {
    user,
    send: (message) => {
      if (connection.bufferedAmount > MOST_UNSENT) connection.terminate();
      else if (connection.readyState === connection.OPEN) sendTo(connection, message);
    },
  };
  const carefully = (action: () => void): void => {
    try {
      action();
    } catch (error) {
      broken(error);
    }
  };
  connection.on("message", (bytes) => carefully(() => room.hear(seat, String(bytes))));
  connection.on("close", () => room.leave(seat));
  connection.on("error", () => connection.terminate());
  carefully(() => room.enter(seat));
}
