import type { Host } from "sheets-script-host";
import { shownMoment } from "../season/calendar.ts";

/** The line at a terminal that says what is going on now, written over again and again. Nobody reads it in a pipe or a log: there it is silent. */
export interface LiveLine {
  show(text: string): void;
  /** Before something that is to stay is printed. */
  clear(): void;
}

/** Milliseconds between two changes of the line: faster than anybody reads, slower than a terminal can show. */
const REST = 100;
const CLEAR = "\r\x1b[K";

export function createLiveLine(
  { isTTY, columns, write }: LineStream,
  now = () => performance.now(),
): LiveLine {
  if (!isTTY) return { show: () => undefined, clear: () => undefined };
  let shown = Number.NEGATIVE_INFINITY;
  return {
    show: (text) => {
      if (now() - shown < REST) return;
      shown = now();
      // A line that is wrapped could not be cleared again.
      write(`${CLEAR}${text.slice(0, columns - 1)}`);
    },
    clear: () => {
      shown = Number.NEGATIVE_INFINITY;
      write(CLEAR);
    },
  };
}

interface LineStream {
  readonly isTTY: boolean;
  readonly columns: number;
  write(text: string): void;
}

/** Where messages about the work go, so that what a command prints can be piped. */
export function liveLine(): LiveLine {
  const { isTTY = false, columns = 80 } = process.stderr;
  return createLiveLine({ isTTY, columns, write: (text) => void process.stderr.write(text) });
}

/** Says after each script that has run which day it is there, and how many there were. */
export function showRuns(line: LiveLine, host: Host): void {
  let runs = 0;
  host.onExecution(() => {
    runs += 1;
    line.show(`${shownMoment(host.now())} · ${runs} lượt chạy…`);
  });
}
