/**
 * How often each rule was right on the pages with a known reading (`npm run ingest:measure -- --calibrate`): right
 * readings plus one, of all plus two, so that a rule that was seldom tried is not trusted fully.
 */
const measured: Readonly<Record<string, number>> = {
  "active-role": 0.96,
  "active-role-beside": 0.86,
  "bounds-from-order": 0.67,
  "counted-people": 0.94,
  "date-of-announcement": 0.98,
  "date-of-announcement-year-of-heading": 0.75,
  "date-of-announcement-year-of-publication": 0.75,
  "date-of-meeting": 0.75,
  "date-of-meeting-year": 0.67,
  "date-of-meeting-year-of-heading": 0.67,
  "demonym-process-chair": 0.75,
  "dialogue-convening": 0.97,
  "dialogue-joint": 0.8,
  "dialogue-of-the-page": 0.95,
  "dialogue-participating": 0.67,
  framework: 0.94,
  "framework-unregistered": 0.8,
  "in-capacity-of-role": 0.9,
  "in-cooperation-with": 0.75,
  "introduced-title": 0.75,
  "kind-of-announcement": 0.98,
  "kind-of-meeting": 0.67,
  "kind-of-the-list": 0.67,
  "labelled-date": 0.88,
  "labelled-online": 0.9,
  "labelled-place": 0.95,
  "labelled-role": 0.8,
  "on-the-initiative-of": 0.83,
  "passive-role": 0.98,
  "passive-roles": 0.83,
  "place-of-announcement": 0.96,
  "place-of-announcement-unregistered": 0.67,
  "process-chair-then-state": 0.75,
  "quoted-title": 0.86,
  "said-online": 0.75,
  "senior-officials-met": 0.67,
  "served-as-role": 0.75,
  "state-as-process-chair": 0.8,
  "taking-part": 0.98,
  "theme-mentioned": 0.84,
  "theme-of-announcement": 0.67,
  "theme-of-another-meeting": 0.73,
  "theme-of-subject": 0.81,
  "theme-of-title": 0.91,
  "title-after-kind": 0.86,
  "together-with": 0.89,
  "took-part": 0.95,
  "topic-after-kind": 0.92,
  "under-chairmanship": 0.67,
  "under-demonym-chair": 0.67,
  "webinar-is-online": 0.75,
  "welcomed-to": 0.8,
  "with-as-role": 0.89,
  "year-from-order": 0.75,
};

const untried = 0.5;

/** The confidence of a rule, from 0 to 1; one half where it was never tried. */
export function confidenceOf(rule: string): number {
  return measured[rule] ?? untried;
}
