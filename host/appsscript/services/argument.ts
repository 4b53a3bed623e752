/** Google's sentence for arguments of the wrong kind, as its typed services print it. */
export function signatureError(call: string, args: readonly unknown[]): Error {
  const kinds = args.map(kindName).join(",");
  return new Error(`The parameters (${kinds}) don't match the method signature for ${call}.`);
}

function kindName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "number[]";
  if (typeof value === "object" && "serviceName" in value) return String(value.serviceName);
  const names: Readonly<Record<string, string>> = { string: "String", number: "number", boolean: "Boolean" };
  return names[typeof value] ?? "(class)";
}

/** A string argument; numbers and booleans become text, as Google's services do with them. */
export function textArgument(call: string, value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw signatureError(call, [value]);
}

export function numberArgument(call: string, value: unknown): number {
  const number = typeof value === "string" ? Number(value) : value;
  if (typeof number === "number" && Number.isFinite(number)) return number;
  throw signatureError(call, [value]);
}

export function wholeArgument(call: string, value: unknown): number {
  return Math.trunc(numberArgument(call, value));
}

/** One field of an options object of the script's realm. */
export function optionOf(options: unknown, key: string): unknown {
  return typeof options === "object" && options !== null ? Reflect.get(options, key) : undefined;
}
