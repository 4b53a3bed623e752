import { parseArgs } from "node:util";
import type { ServerOptions } from "sheets-script-host";
import { type CampaignOptions, SAMPLES, type Sample, USUAL } from "./newCampaign.ts";

export interface StartOptions extends ServerOptions, CampaignOptions {
  /** A kept .xlsx file from which a new data folder begins; null for none. */
  readonly from: string | null;
}

const PORT = 8642;

export const USAGE = `Cách dùng: npm start -- [--port N] [--data THƯ_MỤC] [--empty] [--profile TÊN] [--sample GIAI_ĐOẠN] [--from TỆP.xlsx]
Không ghi gì: mở đợt mẫu của Công văn 848-CV/HU ở http://127.0.0.1:${PORT}, giữ dữ liệu trong thư mục data.
--empty: bảng tính trống, mới cài đặt. --profile: hồ sơ thiết lập, huyen-uy-2023, dang-uy-xa-phuong hoặc to-chuc-co-so-dang.
--sample scoring: đợt mẫu đã đăng ký, báo cáo và phân công, chờ chấm điểm. --sample ranked: đã chấm và xếp hạng. (Không ghi: registering, đang đăng ký.)
--from TỆP.xlsx: mở tiếp từ tệp đã xuất, để tra cứu năm cũ hoặc mở đợt năm sau.
Những lựa chọn này chỉ dùng khi thư mục dữ liệu còn trống.
--port 0: cổng nào còn trống.`;

/** Reads the command line. Throws an Error with a sentence for the person who typed it. */
export function readServerOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: "string" },
      data: { type: "string" },
      empty: { type: "boolean" },
      profile: { type: "string" },
      sample: { type: "string" },
      from: { type: "string" },
      develops: { type: "boolean" },
    },
  });
  const { port, data = "data", empty = USUAL.empty, profile = USUAL.profile } = values;
  const sample = sampleOf(values.sample);
  if (sample !== USUAL.sample && (empty || profile !== USUAL.profile)) {
    throw new Error(`--sample ${sample}: đợt mẫu này có hồ sơ riêng; hãy bỏ --empty và --profile.`);
  }
  const { from = null, develops = false } = values;
  if (from !== null && (empty || profile !== USUAL.profile || sample !== USUAL.sample))
    throw new Error(`--from ${from}: tệp có sẵn nội dung; hãy bỏ --empty, --profile và --sample.`);
  return { port: portOf(port), data, empty, profile, sample, from, develops };
}

function sampleOf(text: string = USUAL.sample): Sample {
  const found = SAMPLES.find((sample) => sample === text);
  if (found !== undefined) return found;
  throw new Error(`--sample ${text}: cần một trong ${SAMPLES.join(", ")}.`);
}

const LARGEST_PORT = 65_535;

function portOf(text: string | undefined): number {
  if (text === undefined) return PORT;
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (port <= LARGEST_PORT) return port;
  throw new Error(`--port ${text}: cần một số từ 0 đến ${LARGEST_PORT}.`);
}
