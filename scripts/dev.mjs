// npm run dev: builds what is saved, starts the local spreadsheet anew, and lets its open pages load themselves again.
import { spawn } from "node:child_process";
import { watch } from "chokidar";
import { buildAll } from "./build/buildAll.mjs";

const FOLDERS = ["src", "sidebar", "host", "rehearsal", "scripts"];
const MANIFESTS = ["appsscript.json", "appsscript.steward.json"];
/** An editor saves a file in several steps, and a branch changes many at once: milliseconds of rest before they are built. */
const REST = 150;

let server = null;
let building = false;
let again = false;
let timer = null;
let stopping = false;

const runs = (child) => child !== null && child.exitCode === null && child.signalCode === null;

/** The server keeps its state before it ends. */
function end(child) {
  return new Promise((resolve) => {
    child.off("exit", endedByItself);
    child.once("exit", resolve);
    child.kill("SIGTERM");
  });
}

function endedByItself(code, signal) {
  if (!stopping)
    console.error(`The server has ended by itself (${signal ?? code}). The next change starts it again.`);
}

async function restart() {
  if (runs(server)) await end(server);
  if (stopping) return;
  server = spawn(process.execPath, ["dist/rehearsal/start.cjs", "--develops", ...process.argv.slice(2)], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  server.once("exit", endedByItself);
}

async function build() {
  if (building) {
    again = true;
    return;
  }
  building = true;
  const begun = performance.now();
  try {
    const made = await buildAll((part) => console.log(`Building ${part} …`));
    if (made.length > 0 || !runs(server)) {
      console.log(
        `Built ${made.join(", ") || "nothing new"} in ${((performance.now() - begun) / 1000).toFixed(1)} s.`,
      );
      await restart();
    }
  } catch (error) {
    // Of errors in a source esbuild has printed what is wrong and where. The server that runs goes on with what was built before.
    if (error.errors === undefined) console.error(error);
    console.error("Not built. Waiting for the next change.");
  }
  building = false;
  if (again) {
    again = false;
    await build();
  }
}

function changed() {
  clearTimeout(timer);
  timer = setTimeout(build, REST);
}

async function stop() {
  if (stopping) return;
  stopping = true;
  if (runs(server)) await end(server);
  process.exit();
}
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);

await build();
// Branches and many editors replace a file instead of writing into it; Node's own watching of folders loses such a file on Linux.
watch([...FOLDERS, ...MANIFESTS], { ignoreInitial: true, ignored: (path) => path.includes("node_modules") })
  .on("all", changed)
  .on("error", (error) => console.error(error))
  .on("ready", () => console.log(`Watching ${FOLDERS.join(", ")}. Ctrl+C ends it.`));
