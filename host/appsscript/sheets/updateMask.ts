import { Refused } from "./apiFailure.ts";
import { below, type FieldMask, parseFieldMask, unknownPath } from "./fieldMask.ts";

/** The mask of an update; its root is the message itself. `known` names the fields that there are. */
export function updateMask(fields: string | undefined, known: FieldMask): FieldMask {
  if (fields === undefined || fields === "") {
    throw new Refused("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  }
  const mask = parseFieldMask(fields);
  const wrong = mask === null ? fields : unknownPath(mask, known);
  if (mask !== null && wrong === null) return mask;
  throw new Refused(`Invalid field: ${wrong}`);
}

/** The fields of a message, from the same notation as a mask. */
export function fieldsOf(text: string): FieldMask {
  const mask = parseFieldMask(text.replace(/\s+/g, ""));
  if (mask === null) throw new Error(`Not a list of fields: ${text}`);
  return mask;
}

/** Whether an update touches a field: it, something below it, or all above it is named. */
export function touches(mask: FieldMask, path: string): boolean {
  return below(mask, path) !== null;
}
