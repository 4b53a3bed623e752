/** Models that may be registered twice: in this year, or once more after a former one (SPEC G4, G5, G15, NY5). */
import { compareIds } from "../text/idOrder.ts";
import { wordsKey } from "../text/vietnamese.ts";
import { likeTitles } from "./likeTitles.ts";
import { CONTINUED, type Registration } from "./registration.ts";

/** A model of a former year (tab Lưu trữ). */
export interface FormerModel extends Pick<Registration, "id" | "title"> {
  readonly year: number | null;
  /** Name of its unit in that year. */
  readonly unit: string;
}

/** Models that another one may be, each by its id and, of a former year, that year and its unit; in the order of ids. */
export interface Doubles {
  /** Their titles are the same. */
  readonly same: readonly string[];
  readonly like: readonly string[];
}

/**
 * For every model whose title another one has too, or has nearly, the others (SPEC G4, G5, G15). Titles are compared by their words:
 * case, marks, blanks and punctuation do not count. Withdrawn models and blank titles are left out.
 * @param earlier those of former years: named beside the others, unless the model says that it goes on (SPEC NY5)
 */
export function doublesById(
  registrations: readonly Pick<Registration, "id" | "title" | "state" | "novelty">[],
  earlier: readonly FormerModel[] = [],
): ReadonlyMap<string, Doubles> {
  const models = registrations.filter(({ state, title }) => state !== "withdrawn" && wordsKey(title) !== "");
  const former = byTitle(earlier.map((model) => ({ ...model, shown: shownFormer(model) })));
  const now = byTitle(models.map((model) => ({ ...model, shown: model.id })));
  const likeTo = likeTitles(new Set([...now.keys(), ...former.keys()]));
  return new Map(
    models.flatMap(({ id, title, novelty }) => {
      const key = wordsKey(title);
      const named = (keys: readonly string[]): readonly string[] =>
        keys
          .flatMap((each) => [
            ...withTitle(now, each).filter((other) => other.id !== id),
            ...(novelty === CONTINUED ? [] : withTitle(former, each)),
          ])
          .sort((a, b) => compareIds(a.id, b.id))
          .map(({ shown }) => shown);
      const doubles = { same: named([key]), like: named(likeTo(key)) };
      return doubles.same.length + doubles.like.length === 0 ? [] : [[id, doubles] as const];
    }),
  );
}

/** Where units write by one pattern there are many; so many lines of a cell are read. */
const MOST_LIKE = 5;

/** “MH-2023-002, MH-2022-004 (2022 – Xã An); gần giống: MH-2023-009”; '' of none. */
export function doublesText({ same, like }: Doubles): string {
  const rest = like.length - MOST_LIKE;
  const more = rest > 0 ? ` và ${rest} mô hình khác` : "";
  const named = `gần giống: ${like.slice(0, MOST_LIKE).join(", ")}${more}`;
  const parts = [same.join(", "), like.length === 0 ? "" : named];
  return parts.filter((part) => part !== "").join("; ");
}

function shownFormer({ id, year, unit }: FormerModel): string {
  const whose = [year === null ? "" : String(year), unit].filter((part) => part !== "").join(" – ");
  return whose === "" ? id : `${id} (${whose})`;
}

interface Shown {
  readonly id: string;
  readonly shown: string;
}

const withTitle = (models: ReadonlyMap<string, readonly Shown[]>, key: string): readonly Shown[] =>
  models.get(key) ?? [];

function byTitle(
  models: readonly (Shown & Pick<Registration, "title">)[],
): ReadonlyMap<string, readonly Shown[]> {
  const found = new Map<string, Shown[]>();
  for (const model of models) {
    const key = wordsKey(model.title);
    const others = found.get(key);
    if (key === "") continue;
    if (others === undefined) found.set(key, [model]);
    else others.push(model);
  }
  return found;
}
