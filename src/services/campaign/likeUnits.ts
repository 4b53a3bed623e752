/** What may be one unit written twice, and addresses that open more than one unit's rows or none (SPEC U15, U16). */
import { addresses } from "../../domain/people/addresses.ts";
import { compareForms } from "../../domain/people/compareNames.ts";
import { nameForm } from "../../domain/people/nameForm.ts";
import { type Place, type Problem, problem } from "../../domain/problems/problem.ts";
import { units } from "../../tables/units.ts";

export interface ListedUnit {
  /** 1-based, of the tab or of a pasted list; undefined where only its name is known. */
  readonly row?: number;
  readonly name: string;
  /** Null when what stands there cannot be read: that is said for itself. */
  readonly emails: string | null;
  /** Its code was typed, not given by the program. */
  readonly coded: boolean;
}

const placeIn = ({ row }: ListedUnit, header: string): Place =>
  row === undefined ? { tab: units.title, header } : { tab: units.title, row, header };

/**
 * Names that a reader takes for one, each at its later unit; two codes that were both typed say that they are two.
 * @param asks the tab has a code in every row, so there it says what else ends the question
 */
export function likeNames(
  listed: readonly ListedUnit[],
  asks: "unit.nameTwice" | "unit.nameTwiceInTab" = "unit.nameTwice",
): readonly Problem[] {
  const known = listed.map((unit) => ({ unit, form: nameForm(unit.name) }));
  return known.flatMap(({ unit, form }, index) => {
    const twin = known.slice(0, index).find((other) => {
      const likeness = compareForms(other.form, form, "oneList");
      const decided = unit.coded && other.unit.coded;
      return !decided && (likeness === "same" || likeness === "probablySame");
    });
    if (twin === undefined) return [];
    const facts = { other: twin.unit.name, where: whereOf(twin.unit) };
    return [problem(asks, placeIn(unit, units.columns.name.header), unit.name, facts)];
  });
}

const whereOf = ({ row }: ListedUnit): string => (row === undefined ? "trong tab" : `ở dòng ${row}`);

/** Told, and allowed: one clerk may work for two units. */
export function sharedUnitAddresses(listed: readonly ListedUnit[]): readonly Problem[] {
  const owners = new Map<string, ListedUnit>();
  return listed.flatMap((unit) =>
    addresses(unit.emails ?? "").flatMap((address) => {
      const owner = owners.get(address.toLowerCase()) ?? unit;
      owners.set(address.toLowerCase(), owner);
      const place = placeIn(unit, units.columns.emails.header);
      return owner === unit ? [] : [problem("unit.addressShared", place, address, { other: owner.name })];
    }),
  );
}

const LONGEST_LIST = 10;

/** Told once for all of them, and allowed: every editor may type in their rows (SPEC H11). */
export function withoutAddress(listed: readonly ListedUnit[]): readonly Problem[] {
  const open = listed
    .filter(({ emails, name }) => name !== "" && emails?.trim() === "")
    .map(({ name }) => name);
  if (open.length === 0) return [];
  const more = open.length > LONGEST_LIST ? ` và ${open.length - LONGEST_LIST} đơn vị khác` : "";
  const place = { tab: units.title, header: units.columns.emails.header };
  return [
    problem("unit.noAddress", place, "", { units: `${open.slice(0, LONGEST_LIST).join("; ")}${more}` }),
  ];
}
