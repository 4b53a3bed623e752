import type { FromPage, ToPage } from "../server/protocol.ts";

type Numbered = Extract<FromPage, { readonly n: number }>;
/** A request before it has its number. Distributes over the kinds, so that each keeps its own fields. */
type Request = Numbered extends infer One ? (One extends Numbered ? Omit<One, "n"> : never) : never;

export interface Done {
  readonly refused: string | null;
  readonly result: unknown;
}

export interface Connection {
  /** Resolves with what the host answered; also with a refusal when the connection is lost before it answers. */
  ask(request: Request): Promise<Done>;
  /** Says something that has no answer. Dropped without a connection. */
  tell(message: Exclude<FromPage, Numbered>): void;
  /** Begins anew with a fresh copy. */
  restart(): void;
}

export interface ConnectionEvents {
  heard(message: ToPage): void;
  /** `tries`: how often in a row it has been lost without a welcome in between. */
  lost(tries: number): void;
}

const LOST = "Mất kết nối với máy chủ, việc vừa rồi có thể chưa được ghi. Hãy xem lại khi có kết nối.";
const FIRST_WAIT = 400;
const LONGEST_WAIT = 2000;

/** Keeps one WebSocket to the host, and opens it again, ever more slowly, whenever it closes. */
export function connect(address: string, events: ConnectionEvents): Connection {
  const waiting = new Map<number, (done: Done) => void>();
  let socket: WebSocket | null = null;
  let wait = FIRST_WAIT;
  let numbered = 0;
  let tries = 0;

  const hear = (message: ToPage): void => {
    if (message.kind === "welcome") {
      wait = FIRST_WAIT;
      tries = 0;
    }
    if (message.kind === "done") {
      waiting.get(message.n)?.({ refused: message.refused, result: message.result });
      waiting.delete(message.n);
    } else {
      events.heard(message);
    }
  };
  const close = (): void => {
    socket = null;
    for (const answer of waiting.values()) answer({ refused: LOST, result: null });
    waiting.clear();
    tries += 1;
    events.lost(tries);
    setTimeout(open, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  };
  function open(): void {
    const opened = new WebSocket(address);
    socket = opened;
    // The host speaks the protocol of its own version; both come from one build.
    opened.onmessage = ({ data }) => hear(JSON.parse(String(data)) as ToPage);
    opened.onclose = close;
  }
  const send = (message: FromPage): boolean => {
    if (socket?.readyState !== WebSocket.OPEN) return false;
    socket.send(JSON.stringify(message));
    return true;
  };
  open();
  return {
    ask: (request) =>
      new Promise((resolve) => {
        numbered += 1;
        // Omit and the number together are the message again.
        const sent = send({ ...request, n: numbered } as FromPage);
        if (sent) waiting.set(numbered, resolve);
        else resolve({ refused: LOST, result: null });
      }),
    tell: (message) => void send(message),
    restart: () => socket?.close(),
  };
}
