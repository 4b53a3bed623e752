import type { Execution, PageRequests } from "../contract.ts";
import type { ServiceObject } from "../serviceObject.ts";
import { ButtonSet, dialogOf } from "./ui.ts";

/** What a dialog answers that was cancelled or closed. */
const CANCEL = "cancel";

/** Reference: base/browser. The dialogs of the first years: they answer in small letters. */
class Browser implements ServiceObject {
  readonly serviceName = "Browser";
  static readonly constants = { Buttons: ButtonSet };
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  /** The name of the button; "cancel" where the dialog was closed. */
  msgBox(...args: unknown[]): string {
    const { title, text, buttons } = dialogOf("Browser.msgBox", args);
    const button = this.#page("msgBox").alert(title, text, buttons);
    return button === "CLOSE" ? CANCEL : button.toLowerCase();
  }

  /** The text that was entered; "cancel" where the dialog was cancelled or closed. */
  inputBox(...args: unknown[]): string {
    const { title, text, buttons } = dialogOf("Browser.inputBox", args);
    const answer = this.#page("inputBox").prompt(title, text, buttons);
    return answer.button === "OK" || answer.button === "YES" ? answer.text : CANCEL;
  }

  #page(method: string): PageRequests {
    if (this.#execution.page) return this.#execution.page;
    throw new Error(
      `Cannot call Browser.${method}() from this context; have you tried calling Logger.log() instead?`,
    );
  }
}

export function createBrowser(execution: Execution): ServiceObject {
  return new Browser(execution);
}
