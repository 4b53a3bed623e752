import { describe, expect, it } from "vitest";
import { evaluate, standalone } from "../support.ts";

/** Friday 3 November 2023, 05:06:07.089 UTC. */
const INSTANT = "new Date(Date.UTC(2023, 10, 3, 5, 6, 7, 89))";

describe("Utilities.formatDate [D reference/utilities, java.text.SimpleDateFormat]", () => {
  it.each([
    ["dd/MM/yyyy HH:mm:ss", "Asia/Ho_Chi_Minh", "03/11/2023 12:06:07"],
    ["d/M/yy", "UTC", "3/11/23"],
    ["EEE, EEEE", "UTC", "Fri, Friday"],
    ["MMM MMMM", "UTC", "Nov November"],
    ["h:mm a", "Asia/Ho_Chi_Minh", "12:06 PM"],
    ["hh:mm a", "America/New_York", "01:06 AM"],
    ["yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", "GMT", "2023-11-03T05:06:07.089Z"],
    ["Z XXX X", "Asia/Ho_Chi_Minh", "+0700 +07:00 +07"],
    ["XXX", "UTC", "Z"],
    ["u D F w W", "UTC", "5 307 1 44 1"],
    ["k K", "Asia/Ho_Chi_Minh", "12 0"],
    ["G yyyy", "UTC", "AD 2023"],
    ["'ngày' d ''", "UTC", "ngày 3 '"],
    ["HH:mm", "GMT+7", "12:06"],
    ["HH:mm", "GMT-03:30", "01:36"],
  ])("%s in %s", (pattern, zone, expected) => {
    expect(
      evaluate(`Utilities.formatDate(${INSTANT}, ${JSON.stringify(zone)}, ${JSON.stringify(pattern)})`),
    ).toBe(expected);
  });

  it("knows the last week of a year as the first of the next", () => {
    // 31 December 2023 is a Sunday: with weeks from Sunday, its week holds 1 January 2024.
    expect(evaluate(`Utilities.formatDate(new Date(Date.UTC(2023, 11, 31)), "UTC", "w YYYY yyyy")`)).toBe(
      "1 2024 2023",
    );
    // 28 December 2024 is a Saturday: the last day of week 52; the 29th begins week 1 of 2025.
    expect(evaluate(`Utilities.formatDate(new Date(Date.UTC(2024, 11, 28)), "UTC", "w YYYY")`)).toBe(
      "52 2024",
    );
    expect(evaluate(`Utilities.formatDate(new Date(Date.UTC(2024, 11, 29)), "UTC", "w YYYY")`)).toBe(
      "1 2025",
    );
  });

  it("leaves the last week of a year in it when the next begins on a Sunday", () => {
    // 1 January 2023 is a Sunday. Week 1 of 2022 is its 1 January, a Saturday; the 52 weeks after it end on 31 December.
    for (const day of [25, 31]) {
      expect(evaluate(`Utilities.formatDate(new Date(Date.UTC(2022, 11, ${day})), "UTC", "w YYYY")`)).toBe(
        "53 2022",
      );
    }
    expect(evaluate(`Utilities.formatDate(new Date(Date.UTC(2023, 0, 1)), "UTC", "w YYYY")`)).toBe("1 2023");
  });

  it("refuses what is no date and letters Java does not have", () => {
    expect(() => evaluate(`Utilities.formatDate("2023-11-03", "UTC", "yyyy")`)).toThrow(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
    expect(() => evaluate(`Utilities.formatDate(${INSTANT}, "UTC", "b")`)).toThrow(
      "Illegal pattern character 'b'",
    );
  });
});

describe("Utilities.parseDate [D reference/utilities]", () => {
  it.each([
    ["28/03/2023 17:00", "dd/MM/yyyy HH:mm", "Asia/Ho_Chi_Minh", Date.UTC(2023, 2, 28, 10)],
    ["20230328", "yyyyMMdd", "UTC", Date.UTC(2023, 2, 28)],
    ["Mar 5, 2023 1:05 PM", "MMM d, yyyy h:mm a", "UTC", Date.UTC(2023, 2, 5, 13, 5)],
    ["2023-03-28T17:00:00+07:00", "yyyy-MM-dd'T'HH:mm:ssXXX", "UTC", Date.UTC(2023, 2, 28, 10)],
  ])("%s", (text, pattern, zone, expected) => {
    const call = [text, zone, pattern].map((part) => JSON.stringify(part)).join();
    expect(evaluate(`Utilities.parseDate(${call})`)).toEqual(new Date(expected));
  });

  it("refuses a text that does not fit", () => {
    expect(() => evaluate(`Utilities.parseDate("hôm nay", "UTC", "dd/MM/yyyy")`)).toThrow(
      "Cannot parse date: hôm nay",
    );
  });
});

describe("Utilities.formatString [D reference/utilities: like sprintf]", () => {
  it.each([
    ["'%s có %d mô hình', 'Xã Lát', 5", "Xã Lát có 5 mô hình"],
    ["'%11.6f', 123.456", " 123.456000"],
    ["'%.2f|%5d|%-5d|%05d', 8.5, 42, 42, 42", "8.50|   42|42   |00042"],
    ["'%+d %x %X %e', 7, 255, 255, 12345.678", "+7 ff FF 1.234568e+04"],
    ["'100%%'", "100%"],
    ["'%s', SpreadsheetName", "Utilities"],
  ])("%s", (args, expected) => {
    expect(evaluate(`((SpreadsheetName) => Utilities.formatString(${args}))(Utilities)`)).toBe(expected);
  });
});

describe("bytes", () => {
  // RFC 4648 test vectors, and the padding Google keeps in its web-safe form.
  it("encodes and decodes base 64", () => {
    expect(evaluate(`Utilities.base64Encode("foobar")`)).toBe("Zm9vYmFy");
    expect(evaluate(`Utilities.base64Encode("Sổ")`)).toBe("U+G7lQ==");
    expect(evaluate(`Utilities.base64EncodeWebSafe("Sổ")`)).toBe("U-G7lQ==");
    expect(evaluate(`Utilities.base64Encode([83, -31, -69, -107])`)).toBe("U+G7lQ==");
    expect(evaluate(`Utilities.base64Decode("U+G7lQ==")`)).toEqual([83, -31, -69, -107]);
    expect(evaluate(`Utilities.base64DecodeWebSafe("U-G7lQ")`)).toEqual([83, -31, -69, -107]);
    expect(() => evaluate(`Utilities.base64Decode("@@")`)).toThrow("Could not decode string.");
  });

  it("digests as signed bytes", () => {
    const hex = (call: string) =>
      `${call}.map((b) => ((b + 256) % 256).toString(16).padStart(2, "0")).join("")`;
    // RFC 1321 and FIPS 180 vectors for "abc".
    expect(evaluate(hex(`Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "abc")`))).toBe(
      "900150983cd24fb0d6963f7d28e17f72",
    );
    expect(evaluate(hex(`Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "abc")`))).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
    expect(evaluate(hex(`Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_1, "abc")`))).toBe(
      "a9993e364706816aba3e25717850c26c9cd0d89d",
    );
    // RFC 4231, test case 2.
    expect(
      evaluate(hex(`Utilities.computeHmacSha256Signature("what do ya want for nothing?", "Jefe")`)),
    ).toBe("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    expect(evaluate(`Math.min(...Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "abc")) < 0`)).toBe(
      true,
    );
  });

  // gas-fakes, which runs on live Apps Script, too: without a charset a text is US-ASCII, where "ổ" and "?" are one.
  it("[GS117] digests and signatures of other letters need a charset", () => {
    const of = (call: string) => evaluate(`Utilities.${call}.join()`);
    const MD5 = "Utilities.DigestAlgorithm.MD5";
    const UTF_8 = "Utilities.Charset.UTF_8";
    expect(of(`computeDigest(${MD5}, "Sổ")`)).toBe(of(`computeDigest(${MD5}, "S?")`));
    expect(of(`computeDigest(${MD5}, "Sổ", ${UTF_8})`)).toBe(
      of(`computeDigest(${MD5}, Utilities.newBlob("Sổ").getBytes())`),
    );
    expect(of(`computeHmacSha256Signature("Sổ", "kh\u00f3a")`)).toBe(
      of(`computeHmacSha256Signature("S?", "kh?a")`),
    );
    expect(of(`computeHmacSha256Signature("Sổ", "khóa", ${UTF_8})`)).not.toBe(
      of(`computeHmacSha256Signature("Sổ", "khóa")`),
    );
  });

  // reference/utilities/utilities#zip, #unzip, #gzip, #ungzip; the names of the packed: gas-fakes
  it("[GS118] packs and unpacks blobs", () => {
    expect(
      evaluate(`(() => {
        const files = [Utilities.newBlob("Sổ", "text/plain", "a.txt"), Utilities.newBlob("x,y", "text/csv", "thư mục/b.csv")];
        const zip = Utilities.zip(files), named = Utilities.zip(files, "ảnh.zip");
        const seen = Utilities.unzip(named).map((blob) => [blob.getName(), blob.getContentType(), blob.getDataAsString()]);
        return [zip.getName(), zip.getContentType(), named.getName(), seen];
      })()`),
    ).toEqual([
      "archive.zip",
      "application/zip",
      "ảnh.zip",
      [
        ["a.txt", "text/plain", "Sổ"],
        ["thư mục/b.csv", "text/csv", "x,y"],
      ],
    ]);
    expect(
      evaluate(`(() => {
        const blob = Utilities.newBlob("Sổ", "text/plain", "a.txt"), named = Utilities.gzip(blob, "a.txt.gz");
        return [Utilities.gzip(blob).getName(), named.getName(), named.getContentType(), Utilities.ungzip(named).getName(), Utilities.ungzip(named).getDataAsString()];
      })()`),
    ).toEqual(["archive.gz", "a.txt.gz", "application/x-gzip", "a.txt", "Sổ"]);
  });

  it("[GS118] refuses what is none, and files without names of their own", () => {
    const file = `Utilities.newBlob("x", "text/plain", "a.txt")`;
    expect(() => evaluate(`Utilities.unzip(${file})`)).toThrow(
      "Invalid argument: blob. It is not a zip file.",
    );
    expect(() => evaluate(`Utilities.ungzip(${file})`)).toThrow("it is not in the gzip format");
    expect(() => evaluate(`Utilities.zip([Utilities.newBlob("x")])`)).toThrow("must have non-null name");
    expect(() => evaluate(`Utilities.zip([${file}, ${file}])`)).toThrow("duplicate entry: a.txt");
    expect(() => evaluate(`Utilities.zip("x")`)).toThrow(
      "don't match the method signature for Utilities.zip.",
    );
  });

  it("keeps blobs", () => {
    expect(evaluate(`Utilities.newBlob("Sổ", "text/plain", "so.txt").getBytes()`)).toEqual([
      83, -31, -69, -107,
    ]);
    expect(
      evaluate(
        `((b) => [b.getName(), b.getContentType(), b.getDataAsString(), b.setName("x").getName()])(Utilities.newBlob("Sổ", "text/plain", "so.txt"))`,
      ),
    ).toEqual(["so.txt", "text/plain", "Sổ", "x"]);
    expect(evaluate(`Utilities.ungzip(Utilities.gzip(Utilities.newBlob("Sổ"))).getDataAsString()`)).toBe(
      "Sổ",
    );
  });
});

describe("Utilities.parseCsv [D reference/utilities]", () => {
  it.each([
    [
      "a,b\nc,d",
      undefined,
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ['"a,1","nói ""có"""\r\n', undefined, [["a,1", 'nói "có"']]],
    ["a;b;", ";", [["a", "b", ""]]],
    ['"hai\ndòng",x', undefined, [["hai\ndòng", "x"]]],
    ['"",x', undefined, [["", "x"]]],
  ])("%j", (text, delimiter, expected) => {
    const args = [text, delimiter].filter((part) => part !== undefined).map((part) => JSON.stringify(part));
    expect(evaluate(`Utilities.parseCsv(${args.join()})`)).toEqual(expected);
  });
});

describe("time and identifiers", () => {
  it("sleeps in virtual time only", () => {
    // Two real minutes would be more than a test is given.
    expect(evaluate("((t) => { Utilities.sleep(120000); return Date.now() - t; })(Date.now())")).toBe(
      120_000,
    );
    expect(() => evaluate("Utilities.sleep(300001)")).toThrow("Should be between 0 and 300000");
  });

  it("ends a run that sleeps past six minutes [D guides/services/quotas], whatever it catches", () => {
    const source = `function main() {
      try { for (let i = 0; i < 3; i++) Utilities.sleep(150000); } catch (e) {}
      return "sống sót";
    }`;
    expect(() => standalone(source).run("main")).toThrow("Exceeded maximum execution time");
  });

  it("makes version 4 identifiers, the same for the same seed", () => {
    const id = evaluate("Utilities.getUuid()", { seed: 7 });
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(evaluate("Utilities.getUuid()", { seed: 7 })).toBe(id);
    expect(evaluate("Utilities.getUuid()", { seed: 8 })).not.toBe(id);
  });

  it("Date's own methods use the script's zone [D guides: appsscript.json timeZone]", () => {
    const files = {
      "appsscript.json": JSON.stringify({ timeZone: "America/New_York", runtimeVersion: "V8" }),
    };
    // 10:00 UTC in March, daylight saving time in New York.
    expect(evaluate("new Date().getHours()", { files })).toBe(6);
    expect(evaluate("new Date().getHours()")).toBe(17);
  });
});
