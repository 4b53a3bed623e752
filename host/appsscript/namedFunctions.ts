import { type Expression, parse, type VariableDeclaration } from "acorn";

/** What cannot be a function, whatever the program does. */
const OTHERS: readonly string[] = [
  "Literal",
  "TemplateLiteral",
  "ObjectExpression",
  "ArrayExpression",
  "NewExpression",
  "ClassExpression",
  "UnaryExpression",
  "BinaryExpression",
];

const mayBeFunction = (init: Expression | null | undefined) => init != null && !OTHERS.includes(init.type);

function namesIn({ declarations }: VariableDeclaration): string[] {
  return declarations.flatMap(({ id, init }) =>
    id.type === "Identifier" && mayBeFunction(init) ? [id.name] : [],
  );
}

/**
 * Names at the top of a file that are given a function, or what may be one (`const f = once(g)`): that shows when the file has run.
 * They are read and not tried out, for a file often begins with services.
 */
export function namedFunctions(source: string): string[] {
  const { body } = parse(source, { ecmaVersion: "latest", sourceType: "script" });
  return body.flatMap((statement) => (statement.type === "VariableDeclaration" ? namesIn(statement) : []));
}
