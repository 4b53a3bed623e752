import type { Done } from "../connection.ts";
import { make } from "../shell/dom.ts";
import { type FromFrame, type ToFrame, withGoogleScript } from "./shim.ts";
import { framesTexts, keepFramesText } from "./storage.ts";

export interface FrameRules {
  run(functionName: string, args: readonly unknown[]): Promise<Done>;
  close(): void;
  focusEditor(): void;
  /** Escape was pressed inside: the keyboard leaves the frame. */
  escape(): void;
  size(width: number | null, height: number | null): void;
}

/** No same origin: what the page shows cannot reach this page, its storage or its socket, only speak to it. */
const SANDBOX = "allow-scripts allow-modals allow-forms allow-popups allow-downloads";
/** More than any page of ours needs to say at once; protects this page from a runaway script. */
const LONGEST_ARGUMENTS = 5_000_000;

async function answered(
  rules: FrameRules,
  name: string,
  args: string,
): Promise<Omit<ToFrame, "googleScriptAnswer">> {
  const list: unknown = args.length > LONGEST_ARGUMENTS ? null : JSON.parse(args);
  if (!Array.isArray(list)) return { result: null, message: "Dữ liệu gửi đi quá lớn hoặc sai dạng." };
  const { refused, result } = await rules.run(name, list);
  if (refused !== null) return { result: null, message: refused };
  return { result: JSON.stringify(result ?? null), message: "" };
}

/** A page of a script in its own sandbox. To be put into the document at once; it hears and is heard until it leaves it. */
export function createFrame(title: string, html: string, rules: FrameRules): HTMLIFrameElement {
  const frame = make("iframe", { title });
  frame.setAttribute("sandbox", SANDBOX);
  frame.srcdoc = withGoogleScript(html, framesTexts());
  // Before its page is there, a frame can have the focus but hears no key.
  frame.addEventListener("load", () => frame.contentWindow?.focus(), { once: true });
  const hear = (message: FromFrame): void => {
    if (message.googleScript === "close") rules.close();
    else if (message.googleScript === "keep") keepFramesText(message.name, message.text);
    else if (message.googleScript === "focus") rules.focusEditor();
    else if (message.googleScript === "escape") rules.escape();
    else if (message.googleScript === "size") rules.size(message.width, message.height);
    else {
      answered(rules, message.name, message.args).then((answer) => {
        const reply: ToFrame = { googleScriptAnswer: message.call, ...answer };
        // An opaque origin has no name to send to; the frame itself is the address.
        frame.contentWindow?.postMessage(reply, "*");
      });
    }
  };
  const listen = ({ source, data }: MessageEvent): void => {
    if (!frame.isConnected) removeEventListener("message", listen);
    if (!frame.isConnected || source !== frame.contentWindow || typeof data?.googleScript !== "string")
      return;
    // The shim inside is the only thing that sends this mark; a page that forges it may only do what the shim may.
    hear(data as FromFrame);
  };
  // At once: put off, it would miss the first words of a page that is quicker than this one.
  addEventListener("message", listen);
  return frame;
}
