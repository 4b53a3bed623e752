import type { Problem } from "./problem.ts";

/** Something that could be read, or everything that keeps it from being read. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type ValueOf<P> = P extends { readonly ok: true; readonly value: infer T } ? T : never;

/** Readable when each of the parts is; otherwise what is wrong with all of them, in their order. */
export function together<P extends Readonly<Record<string, Checked<unknown>>>>(
  parts: P,
): Checked<{ readonly [K in keyof P]: ValueOf<P[K]> }> {
  const problems: Problem[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(parts)) {
    if (part.ok) values[name] = part.value;
    else problems.push(...part.problems);
  }
  // Without a problem every part is readable, each under its own name.
  return checked(values as { [K in keyof P]: ValueOf<P[K]> }, problems);
}

/** The value, unless something is wrong about it. */
export function checked<T>(value: T, problems: readonly Problem[]): Checked<T> {
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}
