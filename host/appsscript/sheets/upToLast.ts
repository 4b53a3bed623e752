/** The items as far as the last one that holds something. */
export function upToLast<T>(items: readonly T[], holds: (item: T) => boolean): readonly T[] {
  let count = items.length;
  while (count > 0) {
    const last = items[count - 1];
    if (last !== undefined && holds(last)) break;
    count -= 1;
  }
  return items.slice(0, count);
}
