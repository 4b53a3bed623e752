/** What stands where on the sheets of a PDF: each drawn by PDF.js in the test browser, and looked at millimetre by millimetre. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";

/** One sheet. */
export interface Sheet {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** Square millimetres that bear ink, as places from the left and from the top. */
  readonly ink: readonly { readonly x: number; readonly y: number }[];
}

const require = createRequire(import.meta.url);
const ADDRESS = "https://pdf.example/";
const FILES: Readonly<Record<string, string>> = {
  "pdf.mjs": require.resolve("pdfjs-dist/build/pdf.min.mjs"),
  "worker.mjs": require.resolve("pdfjs-dist/build/pdf.worker.min.mjs"),
};

/** Pixels a millimetre: a hair line is one of them. */
const FINE = 4;
/** Of 255 in each colour: paler than this is paper, or the grey rim of a letter. */
const PALE = 160;

/** Drawn and read inside the page; as text, for PDF.js is known there alone. */
const LOOK = `async ([bytes, fine, pale]) => {
  const pdfjs = await import("${ADDRESS}pdf.mjs");
  globalThis.pdfjsWorker = await import("${ADDRESS}worker.mjs");
  const file = await pdfjs.getDocument({ data: Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0)) }).promise;
  const sheets = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const viewport = page.getViewport({ scale: (fine * 25.4) / 72 });
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [Math.round(viewport.width), Math.round(viewport.height)];
    const pen = canvas.getContext("2d", { willReadFrequently: true });
    await page.render({ canvasContext: pen, viewport, background: "white" }).promise;
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
    const seen = new Set();
    for (let at = 0; at < data.length; at += 4) {
      if (Math.min(data[at], data[at + 1], data[at + 2]) >= pale) continue;
      const pixel = at / 4;
      seen.add(Math.floor((pixel % canvas.width) / fine) + " " + Math.floor(Math.floor(pixel / canvas.width) / fine));
    }
    const ink = [...seen].map((place) => place.split(" ").map(Number)).map(([x, y]) => ({ x, y }));
    sheets.push({ width: canvas.width / fine, height: canvas.height / fine, ink });
  }
  return sheets;
}`;

export async function sheetsOf(browser: Browser, pdf: Buffer): Promise<readonly Sheet[]> {
  const context = await browser.newContext();
  await context.route(`${ADDRESS}**`, (route) => {
    const file = FILES[new URL(route.request().url()).pathname.slice(1)];
    return file === undefined
      ? route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Giấy</title>" })
      : route.fulfill({ contentType: "text/javascript", body: readFileSync(file) });
  });
  const page = await context.newPage();
  await page.goto(ADDRESS);
  const sheets = await page.evaluate(`(${LOOK})(${JSON.stringify([pdf.toString("base64"), FINE, PALE])})`);
  await context.close();
  // What LOOK gives.
  return sheets as readonly Sheet[];
}
