import { WebSocket } from "ws";
import type { FromPage, ToPage } from "./protocol.ts";

/** A person’s page without a browser. Messages are heard in order, each once. */
export class Visitor {
  readonly #socket: WebSocket;
  readonly #heard: ToPage[] = [];
  #wake: () => void = () => undefined;

  constructor(address: string, user: string) {
    const url = `${address.replace("http", "ws")}/ws?user=${encodeURIComponent(user)}`;
    this.#socket = new WebSocket(url, { headers: { origin: address } });
    this.#socket.on("message", (bytes) => {
      this.#heard.push(JSON.parse(String(bytes)));
      this.#wake();
    });
    for (const end of ["close", "error"] as const) this.#socket.on(end, () => this.#wake());
  }

  /** The first message of which `read` makes something; those before it are passed over. */
  async hears<T>(read: (message: ToPage) => T | null): Promise<T> {
    for (;;) {
      const message = this.#heard.shift();
      const made = message === undefined ? null : read(message);
      if (made !== null) return made;
      if (message !== undefined) continue;
      if (this.#socket.readyState >= WebSocket.CLOSING) throw new Error("The connection has ended");
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  say(message: FromPage): void {
    this.#socket.send(JSON.stringify(message));
  }

  close(): void {
    this.#socket.close();
  }
}
