import { expect, it } from "vitest";
import { EDITOR, OWNER, sheetbook } from "./support.ts";

const SOURCE = `
const caches = () => [CacheService.getUserCache(), CacheService.getDocumentCache(), CacheService.getScriptCache()];
function keep() { for (const cache of caches().slice(0, 2)) cache.put("k", "giữ"); }
function read() { return caches().map((cache) => cache.get("k")); }
`;

it("[D reference/cache/cache-service] a user's cache is that user's, the document's is everybody's, the script's another", () => {
  const { host, file } = sheetbook();
  const project = host.addProject({ name: "thử", files: { "Code.js": SOURCE }, boundTo: file.id });
  host.run(project, "keep", { user: OWNER });
  expect(host.run(project, "read", { user: OWNER })).toEqual(["giữ", "giữ", null]);
  expect(host.run(project, "read", { user: EDITOR })).toEqual([null, "giữ", null]);
});
