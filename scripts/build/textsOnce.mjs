// Texts that a script holds several times – states, names of columns – stand in it once: a fiftieth of a script.
import { apartFrom, nodesIn } from "./nodesIn.mjs";

/** Of the constants that hold them; terser gives them the shortest names that are free. */
const NAME = "$text";

/**
 * @param {string} code a script of one function that is called at once, as esbuild and terser leave it
 * @returns {string} the same program
 */
export function textsOnce(code) {
  if (code.includes(NAME)) throw new Error(`The script has a name ${NAME} of its own`);
  const opening = /^[^{]*\{(?:"use strict";)?/.exec(code)?.[0];
  if (opening === undefined) throw new Error("The script is no function that is called at once");
  const [names, uses] = [new Map(), new Map()];
  for (const { node, isKey } of nodesIn(code)) {
    if (isKey || node.type !== "Literal" || typeof node.value !== "string" || node.start < opening.length)
      continue;
    uses.set(node.value, [...(uses.get(node.value) ?? []), node]);
  }
  for (const [value, nodes] of uses)
    if (isWorthIt(value, nodes.length)) names.set(value, `${NAME}${names.size}`);
  if (names.size === 0) return code;
  const constants = [...names].map(([value, name]) => `${name}=${JSON.stringify(value)}`);
  const replaced = [...names.keys()]
    .flatMap((value) => uses.get(value))
    .sort((one, other) => one.start - other.start);
  let [text, place] = ["", opening.length];
  for (const { start, end, value } of replaced) {
    text += code.slice(place, start);
    text += `${apartFrom(text)}${names.get(value)}`;
    // A name may not run into the word behind it, either.
    text += /[\w$]/.test(code.charAt(end)) ? " " : "";
    place = end;
  }
  return `${opening}const ${constants.join(",")};${text}${code.slice(place)}`;
}

/** A constant takes its name, its text and three signs; each use of it a name, mostly of two signs. */
function isWorthIt(value, times) {
  const [whole, name] = [Buffer.byteLength(JSON.stringify(value)), 2];
  return times > 1 && times * whole > whole + name + 3 + times * (name + 1);
}
