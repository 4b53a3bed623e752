/** A group of methods that a class takes over. Inside, `this` is the handle they are called on. */
export type Methods<Handle> = Record<string, (...args: never[]) => unknown> & ThisType<Handle>;

/** Gives a class the methods of groups. A method has one home, so a name in two groups is a mistake, whichever came first. */
export function addMethods(prototype: object, groups: readonly object[]): void {
  for (const [name, method] of groups.flatMap((group) => Object.entries(group))) {
    if (Object.hasOwn(prototype, name)) throw new Error(`${name} stands in two groups of methods`);
    Object.defineProperty(prototype, name, { value: method, writable: true, configurable: true });
  }
}
