import { button, make } from "./dom.ts";

/** Ui.ButtonSet and what each button answers (developers.google.com/apps-script/reference/base/button-set). */
const BUTTONS: Readonly<Record<string, readonly string[]>> = {
  OK: ["OK"],
  OK_CANCEL: ["OK", "CANCEL"],
  YES_NO: ["YES", "NO"],
  YES_NO_CANCEL: ["YES", "NO", "CANCEL"],
};
const CAPTIONS: Readonly<Record<string, string>> = { OK: "OK", CANCEL: "Hủy", YES: "Có", NO: "Không" };

export interface Question {
  readonly what: "alert" | "prompt";
  readonly title: string;
  readonly text: string;
  readonly buttons: string;
}

/** Ui.alert and Ui.prompt. The answer comes once; closing the window by Escape answers "CLOSE". */
export function ask(question: Question, answer: (button: string, text: string) => void): HTMLDialogElement {
  const element = make("dialog", { class: "window ask", "aria-label": question.title || "Thông báo" });
  const field = make("input", { type: "text", "aria-label": question.text });
  let given = "CLOSE";
  const give = (name: string): void => {
    given = name;
    element.close();
  };
  const names = BUTTONS[question.buttons] ?? ["OK"];
  const row = make("div", { class: "buttons" });
  for (const [at, name] of names.entries()) {
    row.append(button(CAPTIONS[name] ?? name, at === 0 ? "primary" : "plain", () => give(name)));
  }
  if (question.title !== "") element.append(make("h2", { text: question.title }));
  element.append(make("p", { class: "words", text: question.text }));
  if (question.what === "prompt") element.append(field);
  element.append(row);
  field.addEventListener("keydown", ({ key }) => key === "Enter" && give(names[0] ?? "OK"));
  element.addEventListener("close", () => {
    element.remove();
    answer(given, field.value);
  });
  document.body.append(element);
  element.showModal();
  if (question.what === "prompt") field.focus();
  else row.querySelector("button")?.focus();
  return element;
}
