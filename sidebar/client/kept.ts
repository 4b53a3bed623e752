/** A place for texts by name that outlives the page where the browser allows it. */
export interface Kept {
  /** Whether what is kept is still there after closing the page. */
  readonly lasting: boolean;
  get(name: string): string | null;
  set(name: string, text: string): void;
  remove(name: string): void;
  names(): readonly string[];
}

/** Kept as long as the page is open. */
export function keptInMemory(): Kept {
  const texts = new Map<string, string>();
  return {
    lasting: false,
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

/** The browser's own storage, or memory where a sandbox or the person's settings forbid it: even naming it throws there. */
export function keptByBrowser(storage: () => Storage): Kept {
  try {
    const place = storage();
    const probe = "so-sang-tao.probe";
    place.setItem(probe, "1");
    place.removeItem(probe);
    return keptIn(place);
  } catch {
    return keptInMemory();
  }
}

function keptIn(place: Storage): Kept {
  return {
    lasting: true,
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
