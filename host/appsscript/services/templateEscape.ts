import { textOf } from "../serviceObject.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&#34;",
  "'": "&#39;",
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Inside a JavaScript string between quotes. */
function escapeScriptText(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replace(/[<>&'\u2028\u2029]/g, hexed);
}

const hexed = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** As a JavaScript value: text in quotes, the rest as JSON. */
function escapeScriptValue(value: unknown): string {
  const json = JSON.stringify(value) ?? "null";
  return json.replace(/[<>&\u2028\u2029]/g, hexed);
}

/** Where static text has led: plain HTML, a script, or a text in a script begun by that quote. */
export type PageContext = "html" | "script" | "'" | '"' | "`";

function next(context: PageContext, token: string): PageContext {
  if (/^<script/i.test(token)) return context === "html" ? "script" : context;
  if (/^<\//.test(token)) return "html";
  if (token !== "'" && token !== '"' && token !== "`") return context;
  if (context === "script") return token;
  return context === token ? "script" : context;
}

/** Follows `<script>` and quotes through static text. Comments and regular expressions in scripts are not understood. */
export function contextAfter(before: PageContext, text: string): PageContext {
  let context = before;
  for (const [token] of text.matchAll(/<script\b[^>]*>|<\/script\s*>|\\.|["'`]/gi))
    context = next(context, token);
  return context;
}

/** Contextual escaping of a printing scriptlet (guides/html/templates, "Printing scriptlets"). */
export function escapeFor(context: PageContext, value: unknown): string {
  if (context === "script") return escapeScriptValue(value);
  const text = value === null || value === undefined ? "" : textOf(value);
  return context === "html" ? escapeHtml(text) : escapeScriptText(text);
}
