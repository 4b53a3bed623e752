// npm run dev: builds what is saved, starts the local spreadsheet anew, and lets its open pages load themselves again.
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { buildAll } from "./build/buildAll.mjs";

const FOLDERS = ["src", "sidebar", "host", "rehearsal", "scripts"];
const FILES = ["appsscript.json", "appsscript.steward.json"];
/** An editor saves a file in several steps, and a branch changes many at once: milliseconds of rest before they are built. */
const REST = 150;

let server = null;
let building = false;
let again = false;
let timer = null;
let stopping = false;

/** The server keeps its state before it ends. */
function ended(child) {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", resolve);
    child.kill("SIGTERM");
  });
}

async function restart() {
  if (server !== null) await ended(server);
  if (stopping) return;
  server = spawn(process.execPath, ["dist/rehearsal/start.cjs", "--develops", ...process.argv.slice(2)], {
    stdio: ["ignore", "inherit", "inherit"],
  });
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
    if (made.length > 0 || server === null || server.exitCode !== null) {
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
  if (server !== null) await ended(server);
  process.exit();
}
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);

await build();
for (const folder of FOLDERS) watch(folder, { recursive: true }, changed);
for (const file of FILES) watch(file, changed);
console.log(`Watching ${FOLDERS.join(", ")}. Ctrl+C ends it.`);
