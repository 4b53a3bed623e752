import { button, make } from "./dom.ts";

const LEAVING = 200;

export interface Toasts {
  /** Seconds as Apps Script counts them: negative stays until it is closed. */
  show(title: string, message: string, seconds: number): void;
}

/** Bottom right, the newest lowest, as Google shows them. */
export function createToasts(root: HTMLElement): Toasts {
  const stack = make("div", { class: "toasts", role: "status", "aria-live": "polite" });
  stack.popover = "manual";
  root.append(stack);
  /** Over a modal window, too: the layer above everything holds what came into it last. */
  const raise = (): void => {
    if (stack.matches(":popover-open")) stack.hidePopover();
    stack.showPopover();
  };
  const show = (title: string, message: string, seconds: number): void => {
    const words = make("div", { class: "toast-words" });
    if (title !== "") words.append(make("strong", { text: title }));
    words.append(make("span", { text: message }));
    const toast = make("div", { class: "toast" }, words);
    const leave = (): void => {
      toast.classList.add("leaving");
      setTimeout(() => toast.remove(), LEAVING);
    };
    const close = button("✕", "quiet icon", leave);
    close.setAttribute("aria-label", "Đóng");
    toast.append(close);
    // The same sentence twice is said once.
    for (const old of stack.children) if (old.textContent === toast.textContent) old.remove();
    stack.append(toast);
    raise();
    if (seconds >= 0) setTimeout(leave, Math.max(1, seconds) * 1000);
  };
  return { show };
}
