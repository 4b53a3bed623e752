import { type ClockPanel, createClock } from "./clock.ts";
import { button, make } from "./dom.ts";
import { createFindBar, type FindBar } from "./findBar.ts";
import { createMenuBar, type MenuBar } from "./menuBar.ts";
import { createPeopleSwitch, type PeopleSwitch } from "./people.ts";
import { createSidePanel, type SidePanel } from "./sidePanel.ts";
import { createToasts, type Toasts } from "./toast.ts";
import { createToolbar, type ToolbarActions } from "./toolbar.ts";

export interface Surface {
  readonly grid: HTMLElement;
  readonly menuBar: MenuBar;
  readonly people: PeopleSwitch;
  readonly clock: ClockPanel;
  readonly side: SidePanel;
  readonly toasts: Toasts;
  readonly findBar: FindBar;
  name(name: string): void;
  mails(count: number): void;
  /** Only the owner may bring in a file. */
  mayImport(may: boolean): void;
  /** Said to who cannot see the grid. */
  speak(words: string): void;
  /** A sentence across the top while something is wrong, with a way out if there is one; null takes it away. */
  banner(sentence: string | null, wayOut?: HTMLElement): void;
}

export interface SurfaceActions extends ToolbarActions {
  find(words: string, at: number): number;
  choosePerson(email: string): void;
  advance(to: number): void;
  outbox(): void;
  importFile(): void;
  print(): void;
  /** The keyboard goes back to the grid. */
  back(): void;
}

/** Everything around the grid. */
export function createSurface(app: HTMLElement, actions: SurfaceActions): Surface {
  const grid = make("main", { class: "grid" });
  const menuBar = createMenuBar();
  const people = createPeopleSwitch(actions.choosePerson);
  const clock = createClock(actions.advance);
  const side = createSidePanel(actions.back);
  const findBar = createFindBar({ find: actions.find, closed: actions.back });
  const title = make("h1", { text: document.title });
  const mail = button("Thư", "plain", actions.outbox);
  const bring = button("Nhập .xlsx", "plain", actions.importFile);
  bring.hidden = true;
  const save = make("a", { class: "plain", text: "Xuất .xlsx" });
  save.href = "export.xlsx";
  const voice = make("div", { class: "unseen", role: "status", "aria-label": "Ô đang chọn" });
  const banner = make("div", { class: "banner", role: "alert", hidden: true });
  const mark = make("span", { class: "mark", "aria-hidden": "true" });
  const top = make(
    "div",
    { class: "top" },
    mark,
    make("div", { class: "names" }, title, menuBar.element),
    make("div", { class: "right" }, clock.element, mail, bring, save, people.element),
  );
  const toolbar = createToolbar(actions);
  // The open clock lies over half a button: as with an open menu, it is closed before anything behind it is pressed.
  clock.element.addEventListener(
    "toggle",
    ({ target }) => {
      toolbar.inert = target instanceof HTMLDetailsElement && target.open;
    },
    { capture: true },
  );
  app.replaceChildren(
    make("header", {}, top, toolbar, voice),
    banner,
    make("div", { class: "middle" }, grid, findBar.element, side.element),
  );
  return {
    grid,
    menuBar,
    people,
    clock,
    side,
    findBar,
    toasts: createToasts(document.body),
    name: (name) => {
      title.textContent = name;
      title.title = name;
      document.title = name;
    },
    mails: (count) => {
      mail.textContent = count === 0 ? "Thư" : `Thư (${count})`;
    },
    mayImport: (may) => {
      bring.hidden = !may;
    },
    speak: (words) => {
      voice.textContent = words;
    },
    banner: (sentence, wayOut) => {
      banner.hidden = sentence === null;
      banner.replaceChildren(sentence ?? "", ...(wayOut === undefined ? [] : [" ", wayOut]));
    },
  };
}
