/** A place for texts by name that outlives the page where the browser allows it. */
export interface Kept {
  get(name: string): string | null;
  set(name: string, text: string): void;
  remove(name: string): void;
  names(): readonly string[];
}

/** Kept as long as the page is open. */
export function keptInMemory(): Kept {
  const texts = new Map<string, string>();
  return {
    get: (name) => texts.get(name) ?? null,
    set: (name, text) => {
      texts.set(name, text);
    },
    remove: (name) => {
      texts.delete(name);
    },
    names: () => [...texts.keys()],
  };
}

/** What we need of `localStorage`. */
interface BrowserStorage {
  readonly length: number;
  key(index: number): string | null;
  getItem(name: string): string | null;
  setItem(name: string, text: string): void;
  removeItem(name: string): void;
}

/** The browser's own storage, or memory where a sandbox or the person's settings forbid it: even naming it throws there. */
export function keptByBrowser(storage: () => BrowserStorage): Kept {
  try {
    return keptIn(storage());
  } catch {
    return keptInMemory();
  }
}

function keptIn(place: BrowserStorage): Kept {
  return {
    get: (name) => place.getItem(name),
    set: (name, text) => {
      try {
        place.setItem(name, text);
      } catch {
        // Full: the server still gets the draft, which is what counts.
      }
    },
    remove: (name) => place.removeItem(name),
    names: () => Array.from({ length: place.length }, (_, index) => place.key(index) ?? ""),
  };
}
