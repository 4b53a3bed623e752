/** Whose campaign a season plays: its profile in the add-in, what is typed over it, and who takes part. */

export interface UnitLine {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly group: string;
  readonly kind: string;
  /** A post, not a person. */
  readonly head: string;
}

export type UnitRow = readonly [
  code: string,
  name: string,
  shortName: string,
  group: string,
  kind: string,
  head: string,
];

export interface Office {
  /** Key of the add-in's profile. */
  readonly profile: string;
  /** As the page of setup calls it. */
  readonly name: string;
  /** Typed over the profile's settings. */
  readonly settings: Readonly<Record<string, string>>;
  /** The documents that it rests on; what they say in few words. */
  readonly bases: readonly {
    readonly document: string;
    readonly issued: string;
    readonly summary: string;
    readonly governs?: string;
  }[];
  readonly units: readonly UnitLine[];
  /** One more, which appraises its own models in a spreadsheet of its own; null for none. */
  readonly ownLevel: UnitLine | null;
  /** The group whose offices register danh hiệu thi đua (point 4 of the letter). */
  readonly government: string;
  /** Where units beyond its own belong when the season is scaled up. */
  readonly further: Pick<UnitLine, "group" | "kind">;
}

export function unitLines(rows: readonly UnitRow[]): readonly UnitLine[] {
  return rows.map(([code, name, shortName, group, kind, head]) => ({
    ...{ code, name, shortName, group, kind, head },
  }));
}
