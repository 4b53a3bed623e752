import { parseArgs } from "node:util";
import { COMMUNE } from "./commune.ts";
import { LETTER } from "./letter.ts";
import type { Office } from "./office.ts";
import { TEAM_SIZE } from "./people.ts";

export interface SeasonOptions {
  readonly units: number;
  readonly models: number;
  readonly appraisers: number;
  readonly seed: number;
  /** Folder for the workbook and the tables; null for none. */
  readonly out: string | null;
  /** The letter's own numbers: not every registered model asks for HTXSNV. Otherwise all do, so that all are scored. */
  readonly letter: boolean;
  /** Each appraiser works on at most so many ballots in one sitting; on all when left out. */
  readonly ballotsEach?: number;
  /** Whose campaign it is; the letter's when left out. */
  readonly office?: Office;
}

const OFFICES: readonly Office[] = [LETTER, COMMUNE];

const LETTER_MODELS = 60;

/** The add-in prepares at most so many rows for a unit. */
const MOST_ROWS_PER_UNIT = 200;

export const USAGE = `Cách dùng: npm run season -- [--units N] [--models N] [--appraisers N] [--seed N] [--profile TÊN] [--out THƯ_MỤC]
Không ghi số nào: chạy đợt của Công văn 848-CV/HU (${LETTER.units.length} đơn vị, ${LETTER_MODELS} mô hình đăng ký, ${TEAM_SIZE} thành viên Tổ thẩm định).
--profile: ${OFFICES.map(({ profile }) => profile).join(", ")}.`;

/** Reads the command line. Throws an Error with a sentence for the person who typed it. */
export function readOptions(args: readonly string[]): SeasonOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      units: { type: "string" },
      models: { type: "string" },
      appraisers: { type: "string" },
      seed: { type: "string" },
      out: { type: "string" },
      profile: { type: "string" },
    },
  });
  const office = officeOf(values.profile ?? LETTER.profile);
  const usual = values.units === undefined && values.models === undefined && values.appraisers === undefined;
  const letter = usual && office === LETTER;
  const options = {
    units: wholeNumber("--units", values.units, office.units.length),
    models: wholeNumber("--models", values.models, LETTER_MODELS),
    appraisers: wholeNumber("--appraisers", values.appraisers, TEAM_SIZE),
    seed: wholeNumber("--seed", values.seed, 1),
    out: values.out ?? null,
    letter,
    ...(office === LETTER ? {} : { office }),
  };
  if (options.models > options.units * MOST_ROWS_PER_UNIT) {
    throw new Error(
      `--models ${options.models}: mỗi đơn vị có nhiều nhất ${MOST_ROWS_PER_UNIT} dòng; cần ít nhất ${Math.ceil(options.models / MOST_ROWS_PER_UNIT)} đơn vị (--units).`,
    );
  }
  return options;
}

function officeOf(profile: string): Office {
  const found = OFFICES.find((office) => office.profile === profile);
  if (found === undefined) throw new Error(`--profile ${profile}: không có hồ sơ này.`);
  return found;
}

function wholeNumber(name: string, text: string | undefined, usual: number): number {
  if (text === undefined) return usual;
  const number = /^\d+$/.test(text) ? Number(text) : 0;
  if (number < 1 || !Number.isSafeInteger(number)) {
    throw new Error(`${name} ${text}: cần một số nguyên từ 1 trở lên.`);
  }
  return number;
}
