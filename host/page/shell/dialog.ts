import { button, make } from "./dom.ts";

export interface Window {
  readonly element: HTMLDialogElement;
  close(): void;
  /** The keyboard goes to ✕: from there Escape or Enter closes, so that one key too many loses nothing typed. */
  escape(): void;
  size(width: number | null, height: number | null): void;
}

/** A titled window over the page. Escape and ✕ close it; a modal one keeps the keyboard inside. */
export function openWindow(
  title: string,
  content: HTMLElement,
  options: { readonly modal: boolean; readonly class?: string; readonly closed?: () => void },
): Window {
  const element = make("dialog", { class: `window ${options.class ?? ""}`.trim(), "aria-label": title });
  const close = (): void => element.close();
  const cross = button("✕", "quiet icon", close);
  cross.setAttribute("aria-label", "Đóng");
  element.append(make("header", {}, make("h2", { text: title }), cross), content);
  element.addEventListener("close", () => {
    element.remove();
    options.closed?.();
  });
  document.body.append(element);
  if (options.modal) element.showModal();
  else element.show();
  const size = (width: number | null, height: number | null): void => {
    if (width !== null) content.style.width = `min(${width}px, 94vw)`;
    if (height !== null) content.style.height = `min(${height}px, calc(94vh - 60px))`;
  };
  return { element, close, escape: () => cross.focus(), size };
}
