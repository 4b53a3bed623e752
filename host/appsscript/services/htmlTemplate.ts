import type { RunningExecution } from "../execution.ts";
import { unwrap } from "../membrane.ts";
import { type OpenServiceObject, textOf } from "../serviceObject.ts";
import { HtmlOutput } from "./htmlOutput.ts";
import { contextAfter, escapeFor, type PageContext } from "./templateEscape.ts";

type Part =
  | { readonly kind: "text" | "code" | "raw"; readonly text: string }
  | { readonly kind: "escaped"; readonly text: string; readonly context: PageContext };

/** Scriptlets: `<? code ?>`, `<?= escaped ?>`, `<?!= as it is ?>` (guides/html/templates). */
function partsOf(template: string): readonly Part[] {
  let context: PageContext = "html";
  return template.split(/(<\?[\s\S]*?\?>)/).map((piece): Part => {
    const scriptlet = /^<\?(!?=)?([\s\S]*)\?>$/.exec(piece);
    if (!scriptlet) {
      context = contextAfter(context, piece);
      return { kind: "text", text: piece };
    }
    const text = scriptlet[2] ?? "";
    if (scriptlet[1] === undefined) return { kind: "code", text };
    return scriptlet[1] === "=" ? { kind: "escaped", text, context } : { kind: "raw", text };
  });
}

function statement(part: Part): string {
  switch (part.kind) {
    case "text":
      return part.text === "" ? "" : `output.append(${JSON.stringify(part.text)});`;
    case "code":
      return `${part.text}\n`;
    case "raw":
      return `${printed(part.text)}output.append($raw($printed));`;
    case "escaped":
      return `${printed(part.text)}output.append($escaped(${JSON.stringify(part.context)}, $printed));`;
  }
}

/** Google makes an assignment of what is printed (guides/html/templates, "Debugging templates"), so that it may end in a semicolon. */
const printed = (expression: string) => `$printed = ${expression}\n;`;

/** Reference: html/html-template. Any property a script sets is a variable of the scriptlets. */
export class HtmlTemplate implements OpenServiceObject {
  readonly serviceName = "HtmlTemplate";
  readonly #execution: RunningExecution;
  readonly #template: string;
  readonly #variables: object;

  constructor(execution: RunningExecution, template: string) {
    this.#execution = execution;
    this.#template = template;
    this.#variables = execution.realm.object({});
  }

  _get(name: string): unknown {
    return Reflect.get(this.#variables, name);
  }

  _set(name: string, value: unknown): void {
    Reflect.set(this.#variables, name, value);
  }

  getRawContent(): string {
    return this.#template;
  }

  getCode(): string {
    return partsOf(this.#template).map(statement).join("\n");
  }

  getCodeWithComments(): string {
    return this.getCode();
  }

  /** Runs the scriptlets among the script's own globals; what they throw is the script's to catch. */
  evaluate(): HtmlOutput {
    const { realm, membrane } = this.#execution;
    const output = new HtmlOutput("");
    const body = `with ($variables) {\n${this.getCode()}\n}`;
    const scriptlets = realm.kit.compile(["$variables", "output", "$raw", "$escaped", "$printed"], body);
    const raw = (value: unknown) => (value === null || value === undefined ? "" : textOf(unwrap(value)));
    scriptlets(this.#variables, membrane.expose(output), raw, (context: PageContext, value: unknown) =>
      escapeFor(context, unwrap(value)),
    );
    return output;
  }
}
