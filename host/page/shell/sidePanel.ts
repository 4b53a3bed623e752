import { button, make } from "./dom.ts";

export interface SidePanel {
  readonly element: HTMLElement;
  show(title: string, content: HTMLElement): void;
  hide(): void;
}

/** 300 px at the right, as Google's sidebar: its width cannot be changed by the page inside. */
export function createSidePanel(hidden: () => void): SidePanel {
  const heading = make("h2", {});
  const body = make("div", { class: "side-body" });
  const hide = (): void => {
    element.hidden = true;
    body.replaceChildren();
    hidden();
  };
  const cross = button("✕", "quiet icon", hide);
  cross.setAttribute("aria-label", "Đóng bảng bên");
  const element = make(
    "aside",
    { class: "side", hidden: true, "aria-label": "Bảng bên" },
    make("header", {}, heading, cross),
    body,
  );
  const show = (title: string, content: HTMLElement): void => {
    heading.textContent = title;
    body.replaceChildren(content);
    element.hidden = false;
  };
  return { element, show, hide };
}
