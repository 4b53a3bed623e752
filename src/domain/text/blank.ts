/** Whether a field says nothing: no value, only spaces, or “Không”, which a clerk need not type. */
function isBlank(value: unknown): boolean {
  return value === null || value === false || (typeof value === "string" && value.trim() === "");
}

/** Those of the fields that say nothing, in the order given. */
export function blankFields<Field extends string>(
  record: Readonly<Record<Field, unknown>>,
  fields: readonly Field[],
): readonly Field[] {
  return fields.filter((field) => isBlank(record[field]));
}

/** Whether none of the fields says anything. */
export function isBlankIn<Field extends string>(
  record: Readonly<Record<Field, unknown>>,
  fields: readonly Field[],
): boolean {
  return fields.every((field) => isBlank(record[field]));
}
