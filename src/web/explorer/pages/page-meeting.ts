import type { MeetingPageQuery } from "../generated/operations.js";

/** A meeting as its page shows it. */
export type PageMeeting = NonNullable<MeetingPageQuery["meeting"]>;
