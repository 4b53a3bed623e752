/** The comparison as the host's README shows it. */
import type { Compared } from "./compare.ts";

const BEGIN = "<!-- imitation:begin -->";
const END = "<!-- imitation:end -->";
const HEADERS = ["Class", "Google's types", "there", "in part", "refused", "Which in part, which refused"];

export function comparisonTable(classes: readonly Compared[]): string {
  const there = classes.filter(({ whole, partly }) => whole.length + partly.length > 0);
  const absent = classes.filter((one) => !there.includes(one));
  const rows = there.map(cellsOf);
  const table = [HEADERS, HEADERS.map(() => "---"), ...rows, totals(classes)].map(
    (cells) => `| ${cells.join(" | ")} |`,
  );
  const names = absent.map(({ name, refused }) => `\`${name}\` (${refused.length})`);
  return [...table, "", `Not there at all, with the number of their members: ${names.join(", ")}.`].join(
    "\n",
  );
}

function cellsOf({ name, whole, partly, refused }: Compared): readonly string[] {
  const members = whole.length + partly.length + refused.length;
  const counts = [members, whole.length, partly.length, refused.length].map(String);
  return [`\`${name}\``, ...counts, whichOf(partly, refused)];
}

function whichOf(partly: Compared["partly"], refused: Compared["refused"]): string {
  const parts = partly.map(({ method, without }) => `\`${method}\` (not: ${without})`);
  const names = refused.map((member) => `\`${member}\``);
  return [parts, names].flatMap((list) => (list.length === 0 ? [] : [list.join(", ")])).join("; ");
}

function totals(classes: readonly Compared[]): readonly string[] {
  const sum = (count: (one: Compared) => number) => classes.reduce((total, one) => total + count(one), 0);
  const [whole, partly, refused] = [
    sum((one) => one.whole.length),
    sum((one) => one.partly.length),
    sum((one) => one.refused.length),
  ];
  return ["all classes", ...[whole + partly + refused, whole, partly, refused].map(String), ""];
}

/** The text between README's two marks replaced. Throws when a mark is missing. */
export function withComparison(readme: string, table: string): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`README has no ${BEGIN} … ${END}`);
  return `${readme.slice(0, begin)}${BEGIN}\n${table}\n${readme.slice(end)}`;
}
