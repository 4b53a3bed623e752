import type { ServiceObject } from "./serviceObject.ts";

/** One value of a Google enum: compares by identity, prints its name. */
export class EnumValue implements ServiceObject {
  readonly serviceName: string;
  readonly #name: string;
  readonly #ordinal: number;

  constructor(enumName: string, name: string, ordinal: number) {
    this.serviceName = enumName;
    this.#name = name;
    this.#ordinal = ordinal;
  }

  name(): string {
    return this.#name;
  }

  toString(): string {
    return this.#name;
  }

  toJSON(): string {
    return this.#name;
  }

  ordinal(): number {
    return this.#ordinal;
  }

  compareTo(other: EnumValue): number {
    return this.#ordinal - other.ordinal();
  }
}

/** A Google enum as scripts see it, `SpreadsheetApp.BorderStyle`: its values are properties, anything else is unknown. */
export class EnumGroup<Name extends string> implements ServiceObject {
  readonly serviceName: string;
  readonly constants: Readonly<Record<Name, EnumValue>>;

  constructor(enumName: string, names: readonly Name[]) {
    this.serviceName = enumName;
    // fromEntries over `names` yields exactly the keys of Name.
    this.constants = Object.freeze(
      Object.fromEntries(names.map((name, ordinal) => [name, new EnumValue(enumName, name, ordinal)])),
    ) as Readonly<Record<Name, EnumValue>>;
  }

  /** Host side: is this one of mine? */
  _has(value: unknown): value is EnumValue {
    return value instanceof EnumValue && Object.values(this.constants).includes(value);
  }
}

/** Host-wide, so values are the same object in every execution; each execution sees its own stable proxy of them. */
export function defineEnum<const Name extends string>(
  enumName: string,
  names: readonly Name[],
): EnumGroup<Name> {
  return new EnumGroup(enumName, names);
}
