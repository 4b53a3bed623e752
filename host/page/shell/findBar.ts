import { button, make } from "./dom.ts";

export interface FindBar {
  readonly element: HTMLElement;
  open(): void;
}

export interface FindRules {
  /** How many cells hold the words; goes to one of them, counted from `at` round and round. */
  find(words: string, at: number): number;
  closed(): void;
}

/** A large sheet is not searched between two letters. */
const PAUSE = 150;

/** Ctrl+F: the browser's own search cannot see a drawn grid. */
export function createFindBar({ find, closed }: FindRules): FindBar {
  const field = make("input", { type: "text", "aria-label": "Tìm trong trang tính này" });
  field.placeholder = "Tìm trong trang tính này";
  const count = make("span", { class: "note", role: "status" });
  let at = 0;
  const go = (by: number): void => {
    at += by;
    const all = field.value.trim() === "" ? -1 : find(field.value, at);
    if (all < 0) count.textContent = "";
    else count.textContent = all === 0 ? "Không thấy" : `${(((at % all) + all) % all) + 1}/${all}`;
  };
  const close = (): void => {
    element.hidden = true;
    closed();
  };
  let typing: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener("input", () => {
    at = 0;
    clearTimeout(typing);
    typing = setTimeout(() => go(0), PAUSE);
  });
  const step = (label: string, face: string, by: number): HTMLButtonElement => {
    const made = button(face, "quiet icon", () => go(by));
    made.setAttribute("aria-label", label);
    return made;
  };
  const cross = button("✕", "quiet icon", close);
  cross.setAttribute("aria-label", "Đóng ô tìm");
  const element = make(
    "div",
    { class: "find", role: "search", hidden: true },
    field,
    count,
    step("Chỗ trước", "▴", -1),
    step("Chỗ sau", "▾", 1),
    cross,
  );
  element.addEventListener("keydown", (event) => {
    if (event.key === "Enter") go(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  const open = (): void => {
    element.hidden = false;
    field.select();
    field.focus();
  };
  document.addEventListener(
    "keydown",
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "f" || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      open();
    },
    true,
  );
  return { element, open };
}
