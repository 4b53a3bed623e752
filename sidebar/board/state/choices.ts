/** Things that are chosen by a part of their name or code (SPEC D16). */
import { matchingKey } from "../../../src/domain/text/vietnamese.ts";

export interface Choice {
  readonly key: string;
  readonly label: string;
}

export type Chosen =
  | { readonly kind: "one"; readonly key: string }
  | { readonly kind: "none" | "several"; readonly count: number }
  | { readonly kind: "blank" };

/** The whole label or code decides; else a part that fits one alone. */
export function chosenIn(text: string, choices: readonly Choice[]): Chosen {
  const sought = matchingKey(text);
  if (sought === "") return { kind: "blank" };
  const exact = choices.find(
    ({ key, label }) => matchingKey(key) === sought || matchingKey(label) === sought,
  );
  if (exact !== undefined) return { kind: "one", key: exact.key };
  const found = choices.filter(({ label }) => matchingKey(label).includes(sought));
  const [only] = found;
  if (only === undefined) return { kind: "none", count: 0 };
  return found.length === 1 ? { kind: "one", key: only.key } : { kind: "several", count: found.length };
}

export const keyIn = (chosen: Chosen): string | null => (chosen.kind === "one" ? chosen.key : null);

/** @param what “đơn vị”, “mô hình” */
export function choiceLack(chosen: Chosen, what: string): readonly string[] {
  if (chosen.kind === "one") return [];
  if (chosen.kind === "none") return [`Không có ${what} nào khớp.`];
  if (chosen.kind === "several")
    return [`Có ${chosen.count} ${what} khớp: gõ thêm hoặc chọn trong danh sách.`];
  return [`Chọn ${what}.`];
}
