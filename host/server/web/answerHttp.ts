import type { IncomingMessage, ServerResponse } from "node:http";
import type { Application } from "../application.ts";
import type { Answer } from "./importDoor.ts";
import { isOwnOrigin, mayRead } from "./origins.ts";
import { type StaticFile, staticFile } from "./staticFiles.ts";
import { withWords } from "./withWords.ts";

export interface HttpOptions {
  readonly port: number;
  /** Of the page's files. */
  readonly folder: string;
  readonly application: Application;
  /** Pages load themselves anew when they find the server again. */
  readonly develops: boolean;
  readonly exportXlsx: () => Promise<Uint8Array>;
}

/** What the server adds to them. */
export interface Doors extends HttpOptions {
  readonly importXlsx: (request: IncomingMessage) => Promise<Answer>;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const FOREIGN = "Trang khác không được dùng máy chủ này.";
const NOTHING = "Không có trang này.";

/** Everything but the page's own channel: its files, the workbook as .xlsx, a file to be brought in, and whether the server lives. */
export async function answerHttp(
  options: Doors,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  response.setHeader("Cache-Control", "no-cache");
  try {
    await answer(options, request, response);
  } catch (error) {
    console.error(error);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
}

async function answer(
  { port, folder, application, develops, exportXlsx, importXlsx }: Doors,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { headers, method, url = "/" } = request;
  const path = url.split("?", 1)[0] ?? "/";
  if (!mayRead(headers, port)) say(response, 403, FOREIGN);
  else if (method === "POST" && path === "/import.xlsx" && isOwnOrigin(headers, port)) {
    const { status, sentence } = await importXlsx(request);
    // What was not read of a refused body is not waited for.
    if (!request.complete) response.setHeader("Connection", "close");
    say(response, status, sentence);
  } else if (method !== "GET" && method !== "HEAD") say(response, 405, "");
  else if (path === "/health") say(response, 200, "ok");
  else if (path === "/export.xlsx") {
    response.setHeader("Content-Disposition", `attachment; filename="${application.key}.xlsx"`);
    give(response, XLSX, await exportXlsx());
  } else {
    const file = await staticFile(folder, path);
    if (file) await giveFile(response, withWords(file, application, develops), headers["if-none-match"]);
    else say(response, 404, NOTHING);
  }
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(text);
}

/** The page is large; a browser that has it already, compiled, is only told so. */
async function giveFile(
  response: ServerResponse,
  { type, entityTag, read }: StaticFile,
  known: string | undefined,
): Promise<void> {
  response.setHeader("ETag", entityTag);
  if (known !== entityTag) return give(response, type, await read());
  response.writeHead(304);
  response.end();
}

function give(response: ServerResponse, type: string, bytes: Uint8Array): void {
  response.writeHead(200, { "Content-Type": type });
  response.end(bytes);
}
