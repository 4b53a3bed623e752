/** The page's server: on this machine only. */
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { Room } from "../live/room.ts";
import type { Seat } from "../live/seat.ts";
import { answerHttp, type HttpOptions } from "./answerHttp.ts";
import { importDoor } from "./importDoor.ts";
import { isOwnHost, isOwnOrigin } from "./origins.ts";

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

/** Throws when the port is taken. */
export async function serve(options: ServeOptions): Promise<Served> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  const server = createServer();
  const port = await listen(server, options.port);
  const importXlsx = importDoor(options);
  server.on("request", (request, response) => {
    void answerHttp({ ...options, importXlsx, port }, request, response);
  });
  server.on("upgrade", (request, socket, head) => {
    const user = userOf(request, port, options.room.owner);
    if (user === null || !options.room.mayEnter(user)) turnAway(socket);
    else sockets.handleUpgrade(request, socket, head, (connection) => take(options, connection, user));
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

function take({ room, broken }: ServeOptions, connection: WebSocket, user: string): void {
  const seat: Seat = {
    user,
    send: (message) => {
      if (connection.bufferedAmount > MOST_UNSENT) connection.terminate();
      else if (connection.readyState === connection.OPEN) connection.send(JSON.stringify(message));
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
