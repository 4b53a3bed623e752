/** FNV-1a, 64 bits: offset basis and prime as published (Fowler, Noll, Vo; IETF draft-eastlake-fnv). */
const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const BITS = 64;

/** Over UTF-16 code units, so text that is plain ASCII gives the published value. 16 hexadecimal digits. */
export function fnv1a64(text: string): string {
  let hash = OFFSET_BASIS;
  for (let i = 0; i < text.length; i++) {
    hash = BigInt.asUintN(BITS, (hash ^ BigInt(text.charCodeAt(i))) * PRIME);
  }
  return hash.toString(16).padStart(BITS / 4, "0");
}
