// Functions of a script written as arrows: `function name(x){return y}` is `name=x=>y` in a list at its head. A thirtieth of a script.
import { nodesIn } from "./nodesIn.mjs";

/**
 * They are all there before the first statement runs, as declared functions are. V8 calls an arrow by the name it is given to, so a trace of
 * calls tells what it told.
 * @param {string} code a script of one function that is called at once, as esbuild and terser leave it
 * @returns {string} the same program
 */
export function shortFunctions(code) {
  const nodes = [...nodesIn(code)].map(({ node }) => node);
  const script = nodes.find(({ type }) => type === "BlockStatement");
  if (script === undefined) throw new Error("The script is no function that is called at once");
  const classes = new Set(nodes.flatMap(usedAsClass));
  const made = script.body.filter((each) => mayBeArrow(each, classes, code));
  if (made.length === 0) return code;
  // A directive is one only in the first place.
  const [first] = script.body;
  let place = first.directive === undefined ? script.start + 1 : first.end;
  let text = `${code.slice(0, place)}let ${made.map((each) => arrow(each, code)).join(",")};`;
  for (const { start, end } of made) {
    text += code.slice(place, start);
    place = end;
  }
  return text + code.slice(place);
}

/** An arrow cannot be called by `new`, has no prototype and nothing of its own that `this` and `arguments` name. */
function mayBeArrow(node, classes, code) {
  if (node.type !== "FunctionDeclaration" || node.generator || node.async || classes.has(node.id.name))
    return false;
  return !/\b(?:this|arguments|new\.target)\b/.test(code.slice(node.start, node.end));
}

function usedAsClass({ type, callee, operator, right, object, property, superClass }) {
  if (type === "NewExpression") return namesOf(callee);
  if (superClass) return namesOf(superClass);
  if (type === "BinaryExpression" && operator === "instanceof") return namesOf(right);
  return type === "MemberExpression" && property.name === "prototype" ? namesOf(object) : [];
}

const namesOf = ({ type, name }) => (type === "Identifier" ? [name] : []);

function arrow({ id, params, body }, code) {
  const textOf = ({ start, end }) => code.slice(start, end);
  const taken = params.map(textOf).join();
  const head = params.length === 1 && params[0].type === "Identifier" ? taken : `(${taken})`;
  return `${id.name}=${head}=>${returned(body, textOf) ?? textOf(body)}`;
}

/** What a function returns that does nothing else. */
function returned({ body: [only, ...more] }, textOf) {
  if (only?.type !== "ReturnStatement" || only.argument === null || more.length > 0) return null;
  const text = textOf(only.argument);
  return only.argument.type === "SequenceExpression" || text.startsWith("{") ? `(${text})` : text;
}
