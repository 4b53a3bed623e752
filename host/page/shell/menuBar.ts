import { make } from "./dom.ts";
import { type Entry, firstItem, openMenu } from "./menu.ts";

export interface BarMenu {
  readonly caption: string;
  readonly entries: readonly Entry[];
}

export interface MenuBar {
  readonly element: HTMLElement;
  show(menus: readonly BarMenu[]): void;
}

/** A row of menus: one Tab stop, arrows between them, Down or Enter opens, and an open menu follows the pointer. */
export function createMenuBar(): MenuBar {
  const element = make("nav", { class: "menubar", role: "menubar", "aria-label": "Trình đơn" });
  let opened: HTMLElement | null = null;

  const close = (back: boolean): void => {
    for (const list of document.querySelectorAll(".menu")) list.remove();
    opened?.setAttribute("aria-expanded", "false");
    if (back) opened?.focus();
    opened = null;
  };
  const open = (head: HTMLElement, menu: BarMenu, byKeyboard: boolean): void => {
    close(false);
    opened = head;
    head.setAttribute("aria-expanded", "true");
    const list = openMenu(menu.entries, head, close);
    if (byKeyboard) firstItem(list)?.focus();
  };
  const heads = (): HTMLElement[] => [...element.querySelectorAll<HTMLElement>("button")];
  const beside = (by: number): void => {
    const all = heads();
    const at = all.findIndex((head) => head === (opened ?? document.activeElement));
    const next = all[(at + by + all.length) % all.length];
    const wasOpen = opened !== null;
    next?.focus();
    if (wasOpen) next?.dispatchEvent(new Event("openmenu"));
  };
  const headOf = (menu: BarMenu, at: number): HTMLElement => {
    const head = make("button", {
      type: "button",
      role: "menuitem",
      text: menu.caption,
      "aria-haspopup": "menu",
      "aria-expanded": "false",
    });
    head.tabIndex = at === 0 ? 0 : -1;
    head.addEventListener("click", (event) =>
      opened === head ? close(true) : open(head, menu, event.detail === 0),
    );
    head.addEventListener("openmenu", () => open(head, menu, true));
    head.addEventListener(
      "pointerenter",
      () => opened !== null && opened !== head && open(head, menu, false),
    );
    head.addEventListener("keydown", (event) => {
      if (!["ArrowDown", "Enter", " "].includes(event.key)) return;
      event.preventDefault();
      open(head, menu, true);
    });
    return head;
  };
  document.addEventListener("keydown", (event) => {
    if (opened === null && !element.contains(document.activeElement)) return;
    if (event.key === "ArrowRight") beside(1);
    else if (event.key === "ArrowLeft") beside(-1);
    else if (event.key === "Escape") close(true);
    else return;
    event.preventDefault();
  });
  document.addEventListener(
    "pointerdown",
    ({ target }) => {
      const inside = target instanceof Element && target.closest(".menu, .menubar") !== null;
      if (!inside) close(false);
    },
    true,
  );
  return { element, show: (menus) => element.replaceChildren(...menus.map(headOf)) };
}
