import { parseArgs } from "node:util";
import { type CampaignOptions, USUAL } from "./campaign/newCampaign.ts";

export interface ServerOptions extends CampaignOptions {
  /** Folder of the durable state. */
  readonly data: string;
  /** 0: any that is free. */
  readonly port: number;
}

const PORT = 8642;

export const USAGE = `Cách dùng: npm start -- [--port N] [--data THƯ_MỤC] [--empty] [--profile TÊN]
Không ghi gì: mở đợt mẫu của Công văn 848-CV/HU ở http://127.0.0.1:${PORT}, giữ dữ liệu trong thư mục data.
--empty: bảng tính trống, mới cài đặt. --profile: tên hồ sơ thiết lập. Cả hai chỉ dùng khi thư mục dữ liệu còn trống.
--port 0: cổng nào còn trống.`;

/** Reads the command line. Throws an Error with a sentence for the person who typed it. */
export function readServerOptions(args: readonly string[]): ServerOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: "string" },
      data: { type: "string" },
      empty: { type: "boolean" },
      profile: { type: "string" },
    },
  });
  return {
    port: portOf(values.port),
    data: values.data ?? "data",
    empty: values.empty ?? USUAL.empty,
    profile: values.profile ?? USUAL.profile,
  };
}

const LARGEST_PORT = 65_535;

function portOf(text: string | undefined): number {
  if (text === undefined) return PORT;
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (port <= LARGEST_PORT) return port;
  throw new Error(`--port ${text}: cần một số từ 0 đến ${LARGEST_PORT}.`);
}
