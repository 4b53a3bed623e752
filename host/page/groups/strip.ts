import type { GroupSeen } from "../../server/protocol.ts";
import { make } from "../shell/dom.ts";
import type { Mark } from "./marks.ts";

/** Pixels of one depth of groups: as far apart as fingers need (WCAG 2.2, 2.5.8). */
const LANE = 24;

export interface StripActions {
  toggle(mark: Mark): void;
  /** The toggle has the keyboard, but is not in sight. */
  reveal(mark: Mark): void;
}

/** The strip along the heads of one axis, with a toggle and a bar for each group. */
export class Strip {
  readonly element: HTMLElement;
  readonly #axis: GroupSeen["axis"];
  readonly #actions: StripActions;
  #drawn = "";
  /** By group: kept while it is there, so that the keyboard stays where it is. */
  #toggles = new Map<string, Toggle>();

  constructor(axis: GroupSeen["axis"], actions: StripActions) {
    this.#axis = axis;
    this.#actions = actions;
    const label = axis === "columns" ? "Nhóm cột" : "Nhóm hàng";
    this.element = make("div", { class: `folds ${axis}`, role: "group", "aria-label": label, hidden: true });
    // The grid must not take Enter and Space for its cells.
    for (const kind of ["keydown", "keyup", "keypress"] as const)
      this.element.addEventListener(kind, (event) => event.stopPropagation());
  }

  /** `edge`: where the frozen lines end. */
  draw(marks: readonly Mark[], edge: number): void {
    const now = JSON.stringify([marks, edge]);
    if (now === this.#drawn) return;
    this.#drawn = now;
    const depth = Math.max(0, ...marks.map(({ group }) => group.depth));
    this.element.hidden = depth === 0;
    this.element.style.setProperty("--deep", `${depth * LANE}px`);
    const before = this.#toggles;
    this.#toggles = new Map();
    for (const mark of marks) {
      const key = JSON.stringify([mark.group.at, mark.group.count, mark.group.depth]);
      const toggle = before.get(key) ?? new Toggle(this.#actions);
      before.delete(key);
      this.#toggles.set(key, toggle);
      toggle.show(mark, this.#axis);
    }
    for (const { button, bar } of before.values()) {
      button.remove();
      bar.remove();
    }
    for (const { button, bar } of this.#toggles.values())
      if (!button.isConnected) this.element.append(bar, button);
  }
}

class Toggle {
  readonly button: HTMLButtonElement;
  readonly bar: HTMLElement;
  #mark: Mark | null = null;

  constructor(actions: StripActions) {
    this.button = make("button", { type: "button" });
    this.bar = make("span", { class: "bar", "aria-hidden": "true" });
    this.button.addEventListener("click", () => this.#mark && actions.toggle(this.#mark));
    this.button.addEventListener("focus", () => this.#mark?.away && actions.reveal(this.#mark));
  }

  show(mark: Mark, axis: GroupSeen["axis"]): void {
    this.#mark = mark;
    const { group, folded, label, toggle, away, from, to } = mark;
    const lane = (group.depth - 1) * LANE;
    this.button.textContent = folded ? "+" : "−";
    this.button.title = label;
    this.button.setAttribute("aria-label", label);
    this.button.setAttribute("aria-expanded", String(!folded));
    this.button.classList.toggle("away", away);
    this.bar.hidden = to - from < 1;
    const [along, across, length] =
      axis === "columns" ? (["left", "top", "width"] as const) : (["top", "left", "height"] as const);
    Object.assign(this.button.style, { [along]: `${toggle}px`, [across]: `${lane + LANE / 2}px` });
    Object.assign(this.bar.style, {
      [along]: `${from}px`,
      [across]: `${lane + LANE / 2}px`,
      [length]: `${Math.max(0, to - from)}px`,
    });
  }
}
