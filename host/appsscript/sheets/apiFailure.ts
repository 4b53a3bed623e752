/**
 * What the Sheets API answers instead of a result. Scripts catch it as a GoogleJsonResponseException whose `details` hold code and
 * message (guides/services/advanced; the class is Google's Java client's).
 */
export class ApiFailure extends Error {
  override readonly name = "GoogleJsonResponseException";
  readonly code: number;
  /** The service's own sentence, without the words Apps Script puts before it. */
  readonly reason: string;

  constructor(method: string, code: number, reason: string) {
    super(`API call to ${method} failed with error: ${reason}`);
    this.code = code;
    this.reason = reason;
  }
}

/** Why a call is refused, before it is known which call it was. Codes as in workspace/sheets/api/troubleshoot-api-errors. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly code: number;

  constructor(message: string, code = 400) {
    super(message);
    this.code = code;
  }
}

/** The sentence for a sheet that is not there names the request by its number only. */
export class NoGrid extends Refused {
  constructor(sheetId: number) {
    super(`No grid with id: ${sheetId}`);
  }
}

/** What Google can do and this host cannot: no answer of Google's, so it keeps its own words. */
export class NotImitated extends Error {
  constructor(what: string) {
    super(`${what} is not imitated by the local host`);
  }
}
