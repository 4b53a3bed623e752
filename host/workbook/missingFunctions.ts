/**
 * The person at the keyboard sees #NAME? or #ERROR! in the cell; who runs the host is told which function it was, once for each.
 */
export function missingFunctions(warn: (line: string) => void): (name: string) => void {
  const told = new Set<string>();
  return (name) => {
    const key = name.toUpperCase();
    if (told.has(key)) return;
    told.add(key);
    warn(`A formula calls ${key}: the local host has no such function, nor has the script.`);
  };
}
