/** 9 KB a value, 500 KB a store. Source: guides/services/quotas. */
const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

const bytesOf = (text: string) => Buffer.byteLength(text, "utf8");

/** One store of properties: of a script, of a user of a script, or of a script in a document. */
export class PropertyStore {
  readonly #values = new Map<string, string>();
  #bytes = 0;

  get(key: string): string | null {
    return this.#values.get(key) ?? null;
  }

  keys(): string[] {
    return [...this.#values.keys()];
  }

  entries(): Record<string, string> {
    return Object.fromEntries(this.#values);
  }

  /** Throws Google's sentence and changes nothing when a limit is passed. */
  set(key: string, value: string): void {
    const size = bytesOf(value);
    if (size > VALUE_LIMIT) throw new Error("Argument too large: value");
    const grown = this.#bytes - this.#sizeOf(key) + bytesOf(key) + size;
    if (grown > STORE_LIMIT) {
      throw new Error(
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    }
    this.#values.set(key, value);
    this.#bytes = grown;
  }

  delete(key: string): void {
    this.#bytes -= this.#sizeOf(key);
    this.#values.delete(key);
  }

  clear(): void {
    this.#values.clear();
    this.#bytes = 0;
  }

  #sizeOf(key: string): number {
    const value = this.#values.get(key);
    return value === undefined ? 0 : bytesOf(key) + bytesOf(value);
  }
}

/** Name of a project's script properties among all stores. */
export function scriptStoreKey(projectId: string): string {
  return storeKey(projectId, "script", "");
}

export function storeKey(projectId: string, kind: string, of: string): string {
  return JSON.stringify([projectId, kind, of]);
}

/** The store of that name, made when first asked for. */
export function storeOf(stores: Map<string, PropertyStore>, key: string): PropertyStore {
  const store = stores.get(key) ?? new PropertyStore();
  stores.set(key, store);
  return store;
}
