import type { IncomingMessage } from "node:http";

/** The body of a request; null as soon as it is longer than that, whatever its header said. */
export async function receive(request: IncomingMessage, most: number): Promise<Uint8Array | null> {
  if (Number(request.headers["content-length"] ?? 0) > most) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  // Left early, it must stay open: the answer goes over the same line.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    // Without an encoding set, a request gives Buffers.
    const bytes = chunk as Buffer;
    length += bytes.length;
    if (length > most) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
