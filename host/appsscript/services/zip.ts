import { unzipSync, zipSync } from "fflate";
import { Blob } from "./blob.ts";

const ZIP = "application/zip";

/** Names are those of the blobs, which must differ. */
export function zipOf(blobs: readonly Blob[], name: string): Blob {
  const files: Record<string, Uint8Array> = {};
  for (const blob of blobs) {
    const file = blob.getName();
    if (file === null || file === "")
      throw new Error("Blob object must have non-null name for this operation.");
    if (Object.hasOwn(files, file)) throw new Error(`Invalid argument: blobs. duplicate entry: ${file}`);
    files[file] = blob._buffer();
  }
  return new Blob(Buffer.from(zipSync(files)), ZIP, name);
}

/** Its files in their order, each of the type that its name tells; folders are none. */
export function filesInZip(blob: Blob): Blob[] {
  const entries = Object.entries(opened(blob)).filter(([name]) => !name.endsWith("/"));
  return entries.map(([name, bytes]) =>
    new Blob(Buffer.from(bytes), null, name).setContentTypeFromExtension(),
  );
}

function opened(blob: Blob): Record<string, Uint8Array> {
  try {
    return unzipSync(blob._buffer());
  } catch {
    throw new Error("Invalid argument: blob. It is not a zip file.");
  }
}
