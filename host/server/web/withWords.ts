/** The page with the application's own words in its head: somebody who is never let in hears nothing else of it. */
import { createHash } from "node:crypto";
import type { Application } from "../application.ts";
import { HTML, type StaticFile } from "./staticFiles.ts";

type Named = Pick<Application, "name" | "key" | "sentences">;

/** Where they are put in the file. */
const PLACE = "<title></title>";
const LETTERS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** With other words a page is another file; what is no page stays as it is. */
export function withWords(file: StaticFile, { name, key, sentences }: Named, develops: boolean): StaticFile {
  if (file.type !== HTML) return file;
  const metas = {
    "application-key": key,
    "open-as-owner": sentences.openAsOwner,
    ...(develops && { develops: "yes" }),
  };
  const head = [
    `<title>${plain(name)}</title>`,
    ...Object.entries(metas).map(([id, words]) => `<meta name="${id}" content="${plain(words)}">`),
  ].join("");
  const words = createHash("sha256").update(head).digest("base64url");
  return {
    ...file,
    entityTag: `${file.entityTag.slice(0, -1)}-${words}"`,
    read: async () => Buffer.from(String(await file.read()).replace(PLACE, () => head)),
  };
}

const plain = (words: string): string => words.replace(/[&<>"]/g, (letter) => LETTERS[letter] ?? letter);
