/** A page as read: the text that every quote stands in, with where it came from. */
export interface Page {
  /** The path as given. */
  readonly file: string;
  readonly format: PageFormat;
  readonly text: string;
  /** The page's address, where the file or an address list says it. */
  readonly url: string | null;
  /** What a person should know about the reading: another language, pages left out. */
  readonly notes: readonly string[];
}

export type PageFormat = "text" | "html" | "pdf" | "docx";

/** A file that cannot be read, with the reason in one sentence for the person who gave it. */
export class UnreadablePage extends Error {
  constructor(
    readonly file: string,
    reason: string,
  ) {
    super(`${file}: ${reason}`);
    this.name = "UnreadablePage";
  }
}

/** The largest file that is opened. A page is prose; what is larger is no page, and would take memory in vain. */
export const largestFile = 32 * 1024 * 1024;
