import { make } from "./dom.ts";

export type Entry =
  | { readonly kind: "separator" }
  | { readonly kind: "action"; readonly caption: string; readonly keys?: string; readonly run: () => void }
  | { readonly kind: "link"; readonly caption: string; readonly href: string }
  | { readonly kind: "submenu"; readonly caption: string; readonly entries: readonly Entry[] };

/** Closes the whole menu; `back` returns the keyboard to where it was opened. */
type Close = (back: boolean) => void;

const items = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>(":scope > .item")];

function step(list: HTMLElement, by: number): void {
  const all = items(list);
  const at = all.findIndex((item) => item.matches(":focus"));
  all[(at + by + all.length) % all.length]?.focus();
}

/** Free around a menu, pixels. */
const EDGE = 8;

function place(list: HTMLElement, anchor: DOMRect, beside: boolean): void {
  const left = beside ? anchor.right - 4 : anchor.left;
  const over = left + list.offsetWidth > innerWidth;
  const other = beside ? anchor.left - list.offsetWidth + 4 : innerWidth - list.offsetWidth - EDGE;
  if (beside && over && other < EDGE) {
    placeBelow(list, anchor);
    return;
  }
  const top = beside ? anchor.top - 7 : anchor.bottom + 2;
  list.style.left = `${Math.max(EDGE, over ? other : left)}px`;
  list.style.top = `${Math.max(EDGE, Math.min(top, innerHeight - list.offsetHeight - EDGE))}px`;
}

/** A phone has no room beside a menu: over its entry, the list would take the click that is meant for it. */
function placeBelow(list: HTMLElement, anchor: DOMRect): void {
  list.style.left = `${innerWidth - list.offsetWidth - EDGE}px`;
  list.style.top = `${anchor.bottom}px`;
  list.style.maxHeight = `${innerHeight - anchor.bottom - EDGE}px`;
}

/** Opens a list of entries below (or, as a submenu, beside) its anchor. Arrow keys, Home, End, Enter, Escape and letters work. */
export function openMenu(
  entries: readonly Entry[],
  anchor: HTMLElement,
  close: Close,
  beside = false,
): HTMLElement {
  const list = make("div", { class: "menu", role: "menu" });
  for (const entry of entries) list.append(row(entry, list, close));
  list.addEventListener("keydown", (event) => onKey(event, list, anchor, close, beside));
  // Beside the menu bar, so that it stands in the page's header and not outside of every region.
  (anchor.closest(".menu, .menubar")?.parentElement ?? document.body).append(list);
  place(list, anchor.getBoundingClientRect(), beside);
  return list;
}

function onKey(
  event: KeyboardEvent,
  list: HTMLElement,
  anchor: HTMLElement,
  close: Close,
  beside: boolean,
): void {
  const leave = (): void => {
    list.remove();
    anchor.setAttribute("aria-expanded", "false");
    anchor.focus();
  };
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(list, 1),
    ArrowUp: () => step(list, -1),
    Home: () => items(list)[0]?.focus(),
    End: () => items(list).at(-1)?.focus(),
    Escape: () => (beside ? leave() : close(true)),
    Tab: () => close(true),
    ...(beside ? { ArrowLeft: leave } : {}),
  };
  const act = acts[event.key];
  if (act === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

function row(entry: Entry, list: HTMLElement, close: Close): HTMLElement {
  if (entry.kind === "separator") return make("hr", { role: "separator" });
  const caption = make("span", { class: "caption", text: entry.caption });
  if (entry.kind === "link") {
    const link = make("a", { class: "item", role: "menuitem" }, caption);
    link.href = entry.href;
    link.tabIndex = -1;
    link.addEventListener("click", () => close(true));
    return hovering(link, list);
  }
  const item = make("button", { class: "item", type: "button", role: "menuitem" }, caption);
  item.tabIndex = -1;
  if (entry.kind === "submenu") return hovering(submenu(item, entry.entries, close), list);
  if (entry.keys !== undefined) item.append(make("kbd", { text: entry.keys }));
  item.addEventListener("click", () => {
    close(true);
    entry.run();
  });
  return hovering(item, list);
}

/** The pointer takes the keyboard along, and closes a submenu that belongs to another row. */
function hovering(item: HTMLElement, list: HTMLElement): HTMLElement {
  item.addEventListener("pointerenter", () => {
    for (const other of items(list)) if (other !== item) other.dispatchEvent(new Event("leave"));
    item.focus();
    item.dispatchEvent(new Event("enter"));
  });
  return item;
}

function submenu(item: HTMLElement, entries: readonly Entry[], close: Close): HTMLElement {
  item.setAttribute("aria-haspopup", "menu");
  item.setAttribute("aria-expanded", "false");
  item.append(make("span", { class: "arrow", text: "▸", "aria-hidden": "true" }));
  let shown: HTMLElement | null = null;
  const shut = (): void => {
    shown?.remove();
    shown = null;
    item.setAttribute("aria-expanded", "false");
  };
  const open = (): void => {
    if (shown?.isConnected === true) return;
    item.setAttribute("aria-expanded", "true");
    shown = openMenu(entries, item, close, true);
  };
  item.addEventListener("enter", open);
  item.addEventListener("leave", shut);
  item.addEventListener("click", open);
  item.addEventListener("keydown", (event) => {
    if (!["ArrowRight", "Enter", " "].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    open();
    if (shown !== null) items(shown)[0]?.focus();
  });
  return item;
}

export const firstItem = (list: HTMLElement): HTMLElement | undefined => items(list)[0];
