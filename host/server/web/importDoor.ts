/** The way in for a file: POST /import.xlsx?ticket=… with its bytes. Answers with a sentence when it is refused. */
import type { IncomingMessage } from "node:http";
import { LARGEST_FILE, TOO_LARGE } from "../../xlsx/read/container.ts";
import { type ReadFile, readFile } from "../../xlsx/read/readFile.ts";
import { FileRefused } from "../../xlsx/read/refusal.ts";
import type { Room } from "../live/room.ts";
import type { Seat } from "../live/seat.ts";
import { receive } from "./receive.ts";

export interface Answer {
  readonly status: number;
  /** "" when it was done: the page hears the rest over its channel, in the one order. */
  readonly sentence: string;
}

const NO_TICKET = "Lần nhập này không còn hiệu lực. Hãy bấm “Nhập .xlsx” rồi chọn tệp lại.";
const BUSY = "Máy chủ đang đọc một tệp khác. Hãy đợi một lát rồi nhập lại.";

interface DoorOptions {
  readonly room: Room;
  /** What is done can no longer be kept. */
  readonly broken: (error: unknown) => void;
}

/** `reading`: one file at a time, for each takes much of this computer while it is read. */
export function importDoor({ room, broken }: DoorOptions): (request: IncomingMessage) => Promise<Answer> {
  let reading = false;
  const bringIn = (seat: Seat, file: ReadFile): Answer => {
    try {
      const refused = room.bringIn(seat, file);
      return refused === null ? { status: 200, sentence: "" } : { status: 422, sentence: refused };
    } catch (error) {
      broken(error);
      return { status: 500, sentence: "" };
    }
  };
  return async (request) => {
    const seat = room.redeem(ticketIn(request.url ?? ""));
    if (seat === null) return { status: 403, sentence: NO_TICKET };
    const bytes = await receive(request, LARGEST_FILE);
    if (bytes === null) return { status: 413, sentence: TOO_LARGE };
    // Not before the bytes are here: a line that stalls keeps nobody else waiting.
    if (reading) return { status: 503, sentence: BUSY };
    reading = true;
    try {
      const file = await read(bytes);
      if (typeof file === "string") return { status: 422, sentence: file };
      return bringIn(seat, file);
    } finally {
      reading = false;
    }
  };
}

const ticketIn = (url: string): string => new URLSearchParams(url.split("?", 2)[1] ?? "").get("ticket") ?? "";

async function read(bytes: Uint8Array): Promise<ReadFile | string> {
  try {
    return await readFile(bytes);
  } catch (error) {
    if (error instanceof FileRefused) return error.message;
    throw error;
  }
}
