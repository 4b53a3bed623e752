/** One thing at a time under each name: who comes later waits. */
export interface Turns {
  isTaken(name: string): boolean;
  take(name: string, act: () => Promise<void>): Promise<void>;
}

export function createTurns(): Turns {
  const underWay = new Map<string, Promise<void>>();
  return {
    isTaken: (name) => underWay.has(name),
    take: async (name, act) => {
      while (underWay.has(name)) await underWay.get(name);
      const done = act().finally(() => underWay.delete(name));
      underWay.set(name, done);
      await done;
    },
  };
}
