/**
 * Every class of ours that scripts may hold. Its public methods are exactly Google's; `_names` and `#names` are ours alone.
 * Constants (enums, nested services) are listed in `constants`, static on the class or on the object itself.
 */
export interface ServiceObject {
  /** Google's name of the class, "Range": what it prints, what errors and the meter call it. */
  readonly serviceName: string;
}

/** Templates take any property a script sets on them; such a class answers these two. */
export interface OpenServiceObject extends ServiceObject {
  _get(name: string): unknown;
  _set(name: string, value: unknown): void;
}

/** Whether a value is one of ours. */
export function isServiceObject(value: unknown): value is ServiceObject {
  return typeof value === "object" && value !== null && "serviceName" in value;
}

/** What Google prints for it: its class, unless the class says otherwise as enums and users do. */
export function printedName(target: ServiceObject): string {
  return target.toString === Object.prototype.toString ? target.serviceName : target.toString();
}

/** Any value as text, service objects by their printed name. */
export function textOf(value: unknown): string {
  return isServiceObject(value) ? printedName(value) : String(value);
}
