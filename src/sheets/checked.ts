import type { Problem } from "../domain/problems/problem.ts";

/** Something that could be read, or everything that keeps it from being read. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type ValueOf<P> = P extends { readonly ok: true; readonly value: infer T } ? T : never;

/** Readable when each of the parts is; otherwise what is wrong with all of them, in their order. */
export function together<P extends Readonly<Record<string, Checked<unknown>>>>(
  parts: P,
): Checked<{ readonly [K in keyof P]: ValueOf<P[K]> }> {
  const problems = Object.values(parts).flatMap((part) => (part.ok ? [] : part.problems));
  if (problems.length > 0) return { ok: false, problems };
  const values = Object.entries(parts).map(([name, part]) => [name, part.ok ? part.value : undefined]);
  // Without a problem every part is readable, each under its own name.
  return { ok: true, value: Object.fromEntries(values) as { [K in keyof P]: ValueOf<P[K]> } };
}

/** The value, unless something is wrong about it. */
export function checked<T>(value: T, problems: readonly Problem[]): Checked<T> {
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}
