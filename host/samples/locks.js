/** A number that is counted on under a lock, and a cache that forgets. */
function nextNumber() {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(1000)) throw new Error("Có người khác đang ghi.");
  const properties = PropertiesService.getScriptProperties();
  const number = Number(properties.getProperty("number") ?? 0) + 1;
  properties.setProperty("number", String(number));
  lock.releaseLock();
  return number;
}

function main() {
  const cache = CacheService.getScriptCache();
  cache.put("short", "a", 1);
  cache.put("long", "b", 600);
  const numbers = [nextNumber(), nextNumber()];
  Utilities.sleep(2000);
  return {
    numbers,
    held: LockService.getScriptLock().hasLock(),
    late: LockService.getScriptLock().tryLock(-1),
    cached: cache.getAll(["short", "long"]),
    digest: Utilities.base64Encode(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "abc")),
  };
}
