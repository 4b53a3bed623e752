import type { Execution, MenuItem, PageRequests } from "../contract.ts";
import { defineEnum, EnumValue } from "../enumValue.ts";
import type { ServiceObject } from "../membrane.ts";
import { signatureError, textArgument } from "./argument.ts";
import { HtmlOutput } from "./htmlOutput.ts";

const Button = defineEnum("Ui.Button", ["CLOSE", "OK", "CANCEL", "YES", "NO"]);
export const ButtonSet = defineEnum("Ui.ButtonSet", ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"]);

/** Reference: base/menu. Nothing is seen before addToUi(). */
class Menu implements ServiceObject {
  readonly serviceName = "Menu";
  readonly #page: PageRequests;
  readonly _caption: string;
  readonly _items: MenuItem[] = [];

  constructor(page: PageRequests, caption: string) {
    this.#page = page;
    this._caption = caption;
  }

  addItem(caption: unknown, functionName: unknown): this {
    if (typeof caption !== "string" || typeof functionName !== "string") {
      throw signatureError("Menu.addItem", [caption, functionName]);
    }
    this._items.push({ kind: "item", caption, functionName });
    return this;
  }

  addSeparator(): this {
    this._items.push({ kind: "separator" });
    return this;
  }

  addSubMenu(menu: unknown): this {
    if (!(menu instanceof Menu)) throw signatureError("Menu.addSubMenu", [menu]);
    this._items.push({ kind: "submenu", caption: menu._caption, items: menu._items });
    return this;
  }

  addToUi(): void {
    this.#page.setMenu(this._caption, [...this._items]);
  }
}

/** Reference: base/prompt-response. */
class PromptResponse implements ServiceObject {
  readonly serviceName = "PromptResponse";
  readonly #button: EnumValue;
  readonly #text: string;

  constructor(button: EnumValue, text: string) {
    this.#button = button;
    this.#text = text;
  }

  getSelectedButton(): EnumValue {
    return this.#button;
  }

  getResponseText(): string {
    return this.#text;
  }
}

/** What an alert or a prompt asks. */
interface Dialog {
  readonly title: string;
  readonly text: string;
  readonly buttons: string;
}

/** (prompt), (prompt, buttons), (title, prompt, buttons); a dialog's default button is OK, a prompt's too. */
export function dialogOf(call: string, args: readonly unknown[]): Dialog {
  const last = args.at(-1);
  const buttons = last instanceof EnumValue ? last : null;
  const texts = buttons ? args.slice(0, -1) : args;
  const titled = texts.length === 2 && buttons !== null;
  if (!(texts.length === 1 || titled) || (buttons && !ButtonSet._has(buttons)))
    throw signatureError(call, args);
  const [first, second] = texts.map((text) => textArgument(call, text));
  return {
    title: titled ? (first ?? "") : "",
    text: (titled ? second : first) ?? "",
    buttons: buttons?.name() ?? "OK",
  };
}

function buttonNamed(name: string): EnumValue {
  const found = Object.values(Button.constants).find((button) => button.name() === name);
  if (!found) throw new Error(`No such button: ${name}`);
  return found;
}

/** Reference: base/ui. */
class Ui implements ServiceObject {
  readonly serviceName = "Ui";
  static readonly constants = { Button, ButtonSet };
  readonly #page: PageRequests;

  constructor(page: PageRequests) {
    this.#page = page;
  }

  createMenu(caption: unknown): Menu {
    return new Menu(this.#page, textArgument("Ui.createMenu", caption));
  }

  /** An add-on's menu stands under its own name among the extensions; here, under that caption too. */
  createAddonMenu(): Menu {
    return new Menu(this.#page, "Add-on");
  }

  alert(...args: unknown[]): EnumValue {
    const { title, text, buttons } = dialogOf("Ui.alert", args);
    return buttonNamed(this.#page.alert(title, text, buttons));
  }

  prompt(...args: unknown[]): PromptResponse {
    const { title, text, buttons } = dialogOf("Ui.prompt", args);
    const answer = this.#page.prompt(title, text, buttons);
    return new PromptResponse(buttonNamed(answer.button), answer.text);
  }

  showSidebar(userInterface: unknown): void {
    this.#show("sidebar", "Ui.showSidebar", userInterface, null);
  }

  showModalDialog(userInterface: unknown, title: unknown): void {
    this.#show("modal", "Ui.showModalDialog", userInterface, title);
  }

  showModelessDialog(userInterface: unknown, title: unknown): void {
    this.#show("modeless", "Ui.showModelessDialog", userInterface, title);
  }

  /** A sidebar is 300 px wide whatever is asked; a dialog's own title wins over the page's. */
  #show(kind: "sidebar" | "modal" | "modeless", call: string, html: unknown, title: unknown): void {
    if (!(html instanceof HtmlOutput)) throw signatureError(call, [html]);
    const width = kind === "sidebar" ? 300 : (html.getWidth() ?? 600);
    const shownTitle = title === null ? (html.getTitle() ?? "") : textArgument(call, title);
    this.#page.show(kind, shownTitle, html.getContent(), width, html.getHeight() ?? 400);
  }
}

/** Throws Google's sentence where no page is open: clock triggers, standalone scripts, custom functions. */
export function createUi(execution: Execution): ServiceObject {
  if (!execution.page) throw new Error("Cannot call SpreadsheetApp.getUi() from this context.");
  return new Ui(execution.page);
}
