/** A page over a real WebSocket. */
import { WebSocket } from "ws";
import type { FromPage, Intent, ToPage } from "../../server/protocol.ts";

export class SocketPage {
  readonly heard: ToPage[] = [];
  readonly socket: WebSocket;
  readonly #waiting = new Set<() => void>();
  #n = 0;

  constructor(
    address: string,
    user: string | null,
    headers: Readonly<Record<string, string>> = { origin: address },
  ) {
    const asked = user === null ? "" : `?user=${encodeURIComponent(user)}`;
    const url = `${address.replace("http", "ws")}/ws${asked}`;
    this.socket = new WebSocket(url, { headers });
    this.socket.on("message", (bytes) => {
      this.heard.push(JSON.parse(String(bytes)));
      this.#wake();
    });
    this.socket.on("close", () => this.#wake());
    this.socket.on("error", () => this.#wake());
  }

  /** Resolves with the first message that fits; rejects when the connection ends before. */
  async hears<K extends ToPage["kind"]>(
    kind: K,
    fits: (message: Extract<ToPage, { kind: K }>) => boolean = () => true,
  ): Promise<Extract<ToPage, { kind: K }>> {
    for (;;) {
      // The first condition makes it true.
      const ofKind = this.heard.filter((message) => message.kind === kind) as Extract<ToPage, { kind: K }>[];
      const found = ofKind.find(fits);
      if (found) return found;
      if (this.socket.readyState >= WebSocket.CLOSING) throw new Error("The connection has ended");
      await new Promise<void>((wake) => this.#waiting.add(wake));
    }
  }

  say(message: FromPage): void {
    this.socket.send(JSON.stringify(message));
  }

  /** Sends it and does not wait. @returns its number */
  want(intent: Intent, base: number): number {
    this.#n += 1;
    this.say({ kind: "intent", n: this.#n, base, intent });
    return this.#n;
  }

  done(n: number) {
    return this.hears("done", (message) => message.n === n);
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }
}

/** Whether the server lets somebody in: 101, or the status it turns away with. */
export function knock(
  address: string,
  user: string,
  headers: Readonly<Record<string, string>>,
): Promise<number> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`${address.replace("http", "ws")}/ws?user=${encodeURIComponent(user)}`, {
      headers,
    });
    socket.on("open", () => {
      socket.close();
      resolve(101);
    });
    socket.on("unexpected-response", (_request, response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    socket.on("error", () => undefined);
  });
}
