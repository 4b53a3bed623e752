/** From a syntax tree to closures. `asArray` is the mode inside ARRAYFORMULA and its like: ranges are calculated cell by cell. */
import type { AstExpression, CallExpression, LambdaExpression, LetExpression } from "@borgar/fx";
import { argumentsAsArray, compileApplication, compileCall } from "./call.ts";
import { badReference, FormulaError, isErrorCode } from "./errors.ts";
import type { FunctionLook } from "./functions/lookRules.ts";
import { OPERATOR_LOOKS, SIGN_LOOKS } from "./functions/looks.ts";
import { localNumber, localText } from "./localText.ts";
import { looksOf } from "./look.ts";
import { ARITHMETIC, BINARY, UNARY } from "./operators.ts";
import { parseFormula } from "./parse.ts";
import type { Code, Place } from "./place.ts";
import { compileName, compileReference, joinAreas } from "./reference.ts";
import type { DecimalMark } from "./separators.ts";
import { broadcast, caught, finite, firstOf, toScalar } from "./shape.ts";
import type { FormulaScalar, Value } from "./values.ts";

function constantCode(value: FormulaScalar): Code {
  return { spills: false, value: () => value, scalar: () => value };
}

/** A text that is no formula shows #ERROR!, as in Sheets. */
export function compileFormula(formula: string, mark: DecimalMark): Code {
  const parsed = parseFormula(formula, mark);
  if (!parsed) return constantCode(new FormulaError("#ERROR!", "Formula parse error."));
  return atRoot(compile(parsed.tree, false), parsed.tree);
}

/** A bare range is not spilled but read in place; what INDEX, OFFSET or INDIRECT refer to is spilled. */
function atRoot(code: Code, tree: AstExpression): Code {
  if (tree.type !== "ReferenceIdentifier") return code;
  return { ...code, spills: false, value: code.scalar, scalar: code.scalar };
}

function compile(node: AstExpression | null, asArray: boolean): Code {
  if (node === null) return constantCode(null);
  switch (node.type) {
    case "Literal":
      return constantCode(node.value);
    case "ErrorLiteral":
      return constantCode(literalError(node.value));
    case "ReferenceIdentifier":
      return node.kind === "name" ? compileName(node.value) : compileReference(node.value);
    case "UnaryExpression":
      return compileUnary(node.operator, compile(node.arguments[0] ?? null, asArray), asArray);
    case "BinaryExpression":
      return compileBinary(node.operator, node.arguments, asArray);
    case "CallExpression":
      return compileCallee(node, asArray);
    case "LambdaExpression":
      return compileLambda(node, asArray);
    case "LetExpression":
      return compileLet(node, asArray);
    default:
      // {…} reaches the compiler as calls: see parse.ts
      throw new Error(`No such expression in a formula: ${node.type}`);
  }
}

function literalError(code: string): FormulaError {
  return isErrorCode(code) ? new FormulaError(code, "") : new FormulaError("#ERROR!", code);
}

/** Code whose value is one cell unless it is in an array formula. */
function operation(
  operands: readonly Code[],
  asArray: boolean,
  body: (scalars: readonly FormulaScalar[], place: Place) => FormulaScalar,
  functionLook?: FunctionLook,
): Code {
  const scalar = (place: Place): FormulaScalar =>
    caught(() =>
      finite(
        body(
          operands.map((code) => code.scalar(place)),
          place,
        ),
      ),
    );
  const shown = functionLook
    ? { look: (place: Place, one: boolean) => functionLook(operands, place, one || !asArray, () => null) }
    : {};
  if (!asArray || operands.every((code) => !code.spills))
    return { spills: false, value: scalar, scalar, ...shown };
  const value = (place: Place): Value =>
    broadcast(
      operands.map((code) => caught(() => code.value(place))),
      (scalars) => caught(() => finite(body(scalars, place))),
    );
  return { spills: true, value, scalar: (place) => firstOf(value(place)), ...shown };
}

function compileUnary(operator: string, operand: Code, asArray: boolean): Code {
  const body = UNARY[operator];
  if (!body) return constantCode(new FormulaError("#ERROR!", "Formula parse error."));
  return operation(
    [operand],
    asArray,
    ([a = null], place) => {
      if (a instanceof FormulaError) return a;
      return body(operator === "+" ? a : localNumber(a, place));
    },
    SIGN_LOOKS[operator],
  );
}

function compileBinary(operator: string, sides: readonly AstExpression[], asArray: boolean): Code {
  const operands = sides.map((side) => compile(side, asArray));
  if (operator === ":") return joinAreas(operands);
  if (operator === "&")
    return operation(
      operands,
      asArray,
      ([a = null, b = null], place) => localText(a, place) + localText(b, place),
    );
  const body = BINARY[operator];
  if (!body) return constantCode(badReference("References cannot be intersected or listed here."));
  if (!ARITHMETIC.has(operator)) return operation(operands, asArray, ([a = null, b = null]) => body(a, b));
  return operation(
    operands,
    asArray,
    ([a = null, b = null], place) => body(localNumber(a, place), localNumber(b, place)),
    OPERATOR_LOOKS[operator],
  );
}

/** Parameters live in the place, so a lambda keeps those of the place it was made in. */
function compileLambda(node: LambdaExpression, asArray: boolean): Code {
  const body = compile(node.body, asArray);
  const names = node.params.map((parameter) => parameter.name.toLowerCase());
  const value = (place: Place): Value => ({
    parameters: names.length,
    lambda: (args) => {
      const locals = new Map(place.locals);
      for (const [index, name] of names.entries()) locals.set(name, args[index] ?? null);
      return body.value({ ...place, locals });
    },
  });
  return { spills: true, value, scalar: (place) => firstOf(value(place)) };
}

function compileLet(node: LetExpression, asArray: boolean): Code {
  const steps = node.declarations.map((step) => ({
    name: step.id.name.toLowerCase(),
    code: compile(step.init, asArray),
  }));
  const body = compile(node.body, asArray);
  const inner = (place: Place): Place => {
    const locals = new Map(place.locals);
    const looks = new Map(place.looks);
    for (const { name, code } of steps) {
      const there = { ...place, locals: new Map(locals), looks: new Map(looks) };
      locals.set(
        name,
        caught(() => code.value(there)),
      );
      looks.set(name, (_, one) => looksOf(code, there, one));
    }
    return { ...place, locals, looks };
  };
  return {
    spills: true,
    value: (place) => body.value(inner(place)),
    scalar: (place) => caught(() => toScalar(body.value(inner(place)), place)),
    look: (place, one) => looksOf(body, inner(place), one),
  };
}

function compileCallee(node: CallExpression, asArray: boolean): Code {
  // The parser makes the callee a lambda in LAMBDA(x; …)(1), and an omitted argument null, although its types do not say so.
  const callee: AstExpression | CallExpression["callee"] = node.callee;
  const args = node.arguments as readonly (AstExpression | null)[];
  if (callee.type !== "Identifier") {
    const target = compile(callee, asArray);
    return compileApplication(
      target,
      args.map((arg) => compile(arg, asArray)),
    );
  }
  const mode = argumentsAsArray(callee.name, asArray);
  return compileCall(
    callee.name,
    args.map((arg) => compile(arg, mode)),
    asArray,
  );
}
