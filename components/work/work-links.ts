import { may, type Outline } from "@/lib/access/see";
import { seatWords } from "@/lib/seat/words";
import { standsWords } from "@/lib/work/words";

/** What is recorded of a work, under More. */
type RecordPage = "decisions" | "points" | "meetings" | "documents" | "fixed-and-open" | "told-and-asked";
const RECORD_PAGES: readonly [RecordPage, string][] = [
  ["points", "You said, we did"], ["decisions", "Decisions"], ["meetings", "Meetings"], ["documents", "Documents"], ["fixed-and-open", "Fixed and open"], ["told-and-asked", "Told and asked"],
];

/** Where in a work a page stands. "stage" has no link of its own: the overview leads there. */
export type WorkPage = "overview" | "setup" | "comments" | "actions" | "ladder" | "seats" | "story" | "stage" | "evidence" | "terms" | "outline" | RecordPage | "hide";

/** The pages of this work that this person can open. */
export function workLinks(seen: Outline) {
  const at = `/${seen.partnership.slug}/work/${seen.work.slug}`;
  const page = (key: WorkPage, label: string) => ({ key, label, href: key === "overview" ? at : `${at}/${key}` });
  const overview = page("overview", "Overview");
  const outline = seen.work.recordedAfterwards ? [] : [page("outline", "Work outline")];
  if (!may(seen, "see inside")) return seen.work.openedAt ? [overview, page("ladder", "Ladder"), ...outline, page("evidence", "The record on one page")] : [overview, ...outline];
  if (!seen.work.openedAt) return [overview, ...(may(seen, "set up the work") ? [page("setup", "Set up")] : []), ...outline, page("story", "Story")];
  return [overview, page("comments", "Comments"), page("actions", "Actions"), page("ladder", "Ladder"), page("seats", "Seats"), page("story", "Story"), ...RECORD_PAGES.map(([key, label]) => page(key, label)), ...outline, page("terms", "What the group is for"), page("evidence", "The record on one page")];
}

export function stageOf({ work, stage }: Outline): string {
  if (work.recordedAfterwards) return "Recorded afterwards";
  return standsWords({ stage, rests: work.stoppedAt ? "stopped" : work.pausedAt ? "paused" : null, confirmed: work.closingConfirmedAt !== null });
}

export function mySeatWords({ seat, work }: Outline): string {
  if (seat) return `Your seat: ${seatWords(seat)}`;
  return work.recordedAfterwards ? "From what was published" : "You do not have a seat here";
}
