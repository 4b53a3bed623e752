/** What a shown page tells the page around of its `localStorage`; a null text forgets the name. */
export interface Kept {
  readonly googleScript: "keep";
  readonly name: string;
  readonly text: string | null;
}

/**
 * `localStorage` inside a frame of no origin: a copy, with every change told to the page around. It is sent there as text, so it may use
 * nothing from outside itself.
 */
export function installStorage(texts: Readonly<Record<string, string>>): void {
  const kept = new Map(Object.entries(texts));
  const tell = (name: string, text: string | null): void => {
    const message: Kept = { googleScript: "keep", name, text };
    parent.postMessage(message, "*");
  };
  const remove = (name: string): void => {
    if (kept.delete(name)) tell(name, null);
  };
  const storage: Storage = {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => kept.get(String(name)) ?? null,
    setItem: (name, text) => {
      kept.set(String(name), String(text));
      tell(String(name), String(text));
    },
    removeItem: (name) => remove(String(name)),
    clear: () => [...kept.keys()].forEach(remove),
  };
  Object.defineProperty(window, "localStorage", { value: storage });
}
