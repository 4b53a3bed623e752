// Everything that the commands and clasp need, each part only when what it is made of has changed.
import { BUNDLES, filesOf, makeBundle } from "./bundles.mjs";
import { commandFiles, makeCommands } from "./commands.mjs";
import { makePage, PAGE_FILES } from "./page.mjs";
import { whenChanged } from "./whenChanged.mjs";

const PARTS = [
  ...BUNDLES.map((bundle) => ({
    name: bundle.name,
    files: () => filesOf(bundle),
    make: () => makeBundle(bundle),
  })),
  ...["host", "rehearsal"].map((room) => ({
    name: room,
    files: () => commandFiles(room),
    make: () => makeCommands(room),
  })),
  { name: "page", files: () => PAGE_FILES, make: makePage },
];

/**
 * @param say is told the name of each part before it is made
 * @returns the names of the parts that were made
 */
export async function buildAll(say = () => undefined) {
  const made = [];
  for (const { name, files, make } of PARTS) {
    const changed = await whenChanged(name, files(), () => {
      say(name);
      return make();
    });
    if (changed) made.push(name);
  }
  return made;
}
