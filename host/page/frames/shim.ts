import { installStorage, type Kept } from "./shimStorage.ts";

/** What a shown page says to us. `args` and results cross as JSON texts, as nothing else crosses Google's boundary. */
export type FromFrame =
  | Kept
  | { readonly googleScript: "run"; readonly call: number; readonly name: string; readonly args: string }
  | { readonly googleScript: "close" }
  | { readonly googleScript: "focus" }
  | { readonly googleScript: "escape" }
  | { readonly googleScript: "size"; readonly width: number | null; readonly height: number | null };

export interface ToFrame {
  readonly googleScriptAnswer: number;
  /** JSON of the result, or null when it failed. */
  readonly result: string | null;
  readonly message: string;
}

type Handler = (value: unknown, userObject: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

/**
 * `google.script` inside a shown page. It is sent there as text, so it may use nothing from outside itself.
 * Source: developers.google.com/apps-script/guides/html/reference/run, .../reference/host.
 */
function installGoogleScript(): void {
  const waiting = new Map<number, Handlers>();
  let calls = 0;
  const post = (message: FromFrame): void => parent.postMessage(message, "*");
  const runner = (handlers: Handlers): unknown =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === "withSuccessHandler") return (success: Handler) => runner({ ...handlers, success });
          if (name === "withFailureHandler") return (failure: Handler) => runner({ ...handlers, failure });
          if (name === "withUserObject") return (userObject: unknown) => runner({ ...handlers, userObject });
          return (...args: unknown[]) => {
            calls += 1;
            waiting.set(calls, handlers);
            post({ googleScript: "run", call: calls, name: String(name), args: JSON.stringify(args) });
          };
        },
      },
    );
  addEventListener("message", ({ source, data }) => {
    if (source !== parent || typeof data?.googleScriptAnswer !== "number") return;
    // Only the page that holds this frame is heard; it sends ToFrame.
    const answer = data as ToFrame;
    const handlers = waiting.get(answer.googleScriptAnswer);
    waiting.delete(answer.googleScriptAnswer);
    if (answer.result !== null) handlers?.success?.(JSON.parse(answer.result), handlers.userObject);
    else if (handlers?.failure) handlers.failure(new Error(answer.message), handlers.userObject);
    else console.error(answer.message);
  });
  // The page around cannot hear keys pressed in here, and nobody may be locked in.
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) post({ googleScript: "escape" });
  });
  const host = {
    close: () => post({ googleScript: "close" }),
    setHeight: (height: number) => post({ googleScript: "size", width: null, height }),
    setWidth: (width: number) => post({ googleScript: "size", width, height: null }),
    editor: { focus: () => post({ googleScript: "focus" }) },
    origin: "https://docs.google.com",
  };
  Object.assign(window, { google: { script: { run: runner({}), host } } });
}

/** Kept texts are people's words: no "</script>" among them may end the script. */
function scriptWith(texts: Readonly<Record<string, string>>): string {
  const kept = JSON.stringify(texts).replaceAll("<", "\\u003c");
  return `<script>(${installStorage.toString()})(${kept});(${installGoogleScript.toString()})()</script>`;
}

/**
 * The page's HTML with `google.script` and `localStorage` before its first own script, and without losing its doctype.
 * @param texts what it finds in `localStorage`
 */
export function withGoogleScript(html: string, texts: Readonly<Record<string, string>>): string {
  const script = scriptWith(texts);
  const head = /<(?:head|html|!doctype)(?:\s[^>]*)?>/gi;
  let end = -1;
  for (const found of html.slice(0, 2000).matchAll(head)) end = (found.index ?? 0) + found[0].length;
  return end < 0 ? `<!doctype html>${script}${html}` : html.slice(0, end) + script + html.slice(end);
}
