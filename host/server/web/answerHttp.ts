import type { IncomingMessage, ServerResponse } from "node:http";
import { mayRead } from "./origins.ts";
import { staticFile } from "./staticFiles.ts";

export interface HttpOptions {
  readonly port: number;
  /** Of the page's files. */
  readonly folder: string;
  readonly exportXlsx: () => Promise<Uint8Array>;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const FOREIGN = "Trang khác không được dùng máy chủ này.";
const NOTHING = "Không có trang này.";

/** Everything but the page's own channel: its files, the workbook as .xlsx, and whether the server lives. */
export async function answerHttp(
  options: HttpOptions,
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
  { port, folder, exportXlsx }: HttpOptions,
  { headers, method, url = "/" }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = url.split("?", 1)[0] ?? "/";
  if (!mayRead(headers, port)) say(response, 403, FOREIGN);
  else if (method !== "GET" && method !== "HEAD") say(response, 405, "");
  else if (path === "/health") say(response, 200, "ok");
  else if (path === "/export.xlsx") {
    response.setHeader("Content-Disposition", 'attachment; filename="so-sang-tao.xlsx"');
    give(response, XLSX, await exportXlsx());
  } else {
    const file = await staticFile(folder, path);
    if (file) give(response, file.type, file.bytes);
    else say(response, 404, NOTHING);
  }
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(text);
}

function give(response: ServerResponse, type: string, bytes: Uint8Array): void {
  response.writeHead(200, { "Content-Type": type });
  response.end(bytes);
}
