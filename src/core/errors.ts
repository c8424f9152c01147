export type FailureCode =
  | "no-host"
  | "excel-refused"
  | "cell-being-edited"
  | "cell-changed"
  | "sheet-protected"
  | "sheet-missing"
  | "sheet-name-taken"
  | "name-taken"
  | "table-renamed"
  | "unreadable-setting"
  | "unreadable-file"
  | "newer-format"
  | "too-large"
  | "invalid-assessment"
  | "write-incomplete"
  | "change-unfinished"
  | "change-elsewhere"
  | "put-aside"
  | "cancelled";

/** An expected failure: the pane shows `message` to the user, `cause` is for the log. */
export class AssessmentError extends Error {
  override readonly name = "AssessmentError";
  readonly code: FailureCode;
  /** What the message is about, for example the sheet's name. */
  readonly subject: string | undefined;

  constructor(code: FailureCode, message: string, options?: ErrorOptions & { readonly subject?: string }) {
    super(message, options);
    this.code = code;
    this.subject = options?.subject;
  }
}
