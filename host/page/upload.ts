import type { Connection } from "./connection.ts";

/** As the host has it (host/xlsx/read/container.ts): a file that is surely too large need not be sent. */
const LARGEST_FILE = 20 * 1024 * 1024;
const TOO_LARGE = "Tệp lớn hơn 20 MB nên không được nhập. Hãy chia thành các tệp nhỏ hơn.";
const UNSENT = "Không gửi được tệp tới máy chủ. Hãy xem máy chủ có đang chạy không rồi nhập lại.";

/** Returns the sentence of a refusal, or null when the file's tabs are on their way to every page. */
export async function sendFile(host: Pick<Connection, "ask">, file: File): Promise<string | null> {
  if (file.size > LARGEST_FILE) return TOO_LARGE;
  const { refused, result } = await host.ask({ kind: "import" });
  if (refused !== null) return refused;
  try {
    const address = `import.xlsx?ticket=${encodeURIComponent(String(result))}`;
    const response = await fetch(address, { method: "POST", body: file });
    return response.ok ? null : (await response.text()) || UNSENT;
  } catch {
    return UNSENT;
  }
}
