// The syntax of a finished script, for the steps of the build that change its text.
import { parse } from "acorn";

/**
 * Every node, from the outside in.
 * @param {string} code as terser leaves it
 * @returns each with in how many functions it stands, and whether it names a property
 */
export const nodesIn = (code) => within(parse(code, { ecmaVersion: 2020 }), 0, false);

function* within(node, depth, isKey) {
  yield { node, depth, isKey };
  const inside = /Function/.test(node.type) ? depth + 1 : depth;
  for (const [name, child] of Object.entries(node)) {
    const nodes = [child].flat().filter((each) => typeof each?.type === "string");
    for (const each of nodes) yield* within(each, inside, name === "key" && node.computed !== true);
  }
}

/** What is put behind a word of the language needs a blank where a quotation mark needed none. */
export const apartFrom = (before) => (/[\w$]/.test(before.slice(-1)) ? " " : "");
