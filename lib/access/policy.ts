import { isFamily } from "@/lib/seat/sectors";
import type { PartnershipStanding, Role, Standing } from "./standing";

const has = (s: PartnershipStanding, ...roles: Role[]) => s.roles.some((role) => roles.includes(role));
const hasASeat = (s: Standing) => s.seat !== null;
const leads = (s: Standing) => s.leadId === s.person.id && hasASeat(s);
/** Rule 1, people before plans: nothing else opens until every needed seat is invited or left empty with a reason. */
const isOpened = (s: Standing) => s.work.openedAt !== null;
const isClosed = (s: Standing) => s.stage === "closed" || s.work.recordedAfterwards;
const isGoingOn = (s: Standing) => !isClosed(s) && s.work.stoppedAt === null;

/** Who may do what to a piece of work. The whole of it, on one screen. */
export const policy = {
  "see the outline": (s) => hasASeat(s) || has(s, "practitioner", "forum rep", "manager", "administrator"),
  "see inside": (s) => hasASeat(s),
  "set up the work": (s) => isGoingOn(s) && leads(s) && !isOpened(s),
  "withdraw the idea": (s) => isGoingOn(s) && leads(s) && !isOpened(s),
  "show the full title": (s) => leads(s) && s.work.withheldUntil !== null,
  "write the terms": (s) => isGoingOn(s) && leads(s) && isOpened(s),
  "invite people": (s) => isGoingOn(s) && leads(s),
  "post a comment": (s) => isGoingOn(s) && hasASeat(s) && isOpened(s),
  "begin a topic": (s) => isGoingOn(s) && hasASeat(s) && isOpened(s),
  // What a young person says in private goes to two named adults (rule 11), never to one.
  "say it privately": (s) => isGoingOn(s) && hasASeat(s) && !leads(s) && s.leadId !== null && s.seat?.sector !== "young-people" && isOpened(s),
  "change your comment": (s) => isGoingOn(s) && hasASeat(s) && isOpened(s),
  "take back your comment": (s) => hasASeat(s) && isOpened(s),
  "take down a comment": (s) => leads(s) && isOpened(s),
  "hide a child's name": (s) => hasASeat(s) && isOpened(s),
  "object to a hiding": (s) => hasASeat(s) && isOpened(s),
  "report a comment": (s) => hasASeat(s) && isOpened(s),
  "answer a report": (s) => leads(s) || has(s, "forum rep", "administrator"),
  "answer an objection": (s) => has(s, "forum rep", "administrator"),
  "answer for the forum": (s) => has(s, "forum rep"),
  "answer as administrator": (s) => has(s, "administrator"),
  "say which rung": (s) => isGoingOn(s) && leads(s) && isOpened(s),
  "take up the new tests": (s) => isGoingOn(s) && leads(s) && isOpened(s),
  "say the aim": (s) => isGoingOn(s) && leads(s) && isOpened(s),
  "give a view": (s) => isGoingOn(s) && hasASeat(s) && isOpened(s),
  "ask for views": (s) => isGoingOn(s) && leads(s) && isOpened(s) && s.work.pausedAt === null,
  "add an action": (s) => isGoingOn(s) && hasASeat(s) && isOpened(s),
  // What changed is often known only when the work is over.
  "say what changed": (s) => !s.work.recordedAfterwards && hasASeat(s) && isOpened(s),
  "answer for an action": (s) => isGoingOn(s) && hasASeat(s) && isOpened(s),
  "move the stage": (s) => isGoingOn(s) && leads(s) && isOpened(s) && s.work.pausedAt === null,
  "pause or stop the work": (s) => isGoingOn(s) && leads(s) && isOpened(s),
  "go on again": (s) => !isClosed(s) && leads(s) && (s.work.pausedAt !== null || s.work.stoppedAt !== null),
  "ask for a second key": (s) => isGoingOn(s) && hasASeat(s) && isOpened(s),
  "answer a key": (s) => isGoingOn(s) && hasASeat(s) && isOpened(s),
  "keep the record": (s) => isGoingOn(s) && hasASeat(s) && isOpened(s),
  "put a proposal": (s) => isGoingOn(s) && hasASeat(s) && isOpened(s) && s.work.pausedAt === null,
  "answer a proposal": (s) => isGoingOn(s) && hasASeat(s) && isOpened(s),
  // Whoever put it, or the lead: the verb knows which of them.
  "end a proposal": (s) => isGoingOn(s) && hasASeat(s) && isOpened(s),
  "choose a supporter": (s) => isGoingOn(s) && isOpened(s) && s.seat !== null && isFamily(s.seat.sector),
  "speak for somebody": (s) => isGoingOn(s) && hasASeat(s) && isOpened(s),
  "say what came before": (s) => isGoingOn(s) && hasASeat(s),
  "leave": (s) => hasASeat(s) && !leads(s),
  "end somebody's seat": (s) => isGoingOn(s) && leads(s) && isOpened(s),
  "offer the lead": (s) => isGoingOn(s) && leads(s) && isOpened(s),
  "write the outline": (s) => isGoingOn(s) && leads(s),
  // Who leads is about people, so it may be asked before anything else opens (rule 1).
  "ask others to lead": (s) => isGoingOn(s) && leads(s),
  "lead for the forum": (s) => isGoingOn(s) && !leads(s) && has(s, "forum rep"),
  "lead for the council": (s) => isGoingOn(s) && !leads(s) && has(s, "practitioner", "manager"),
  // For which side somebody may answer is asked once more when it is known who was asked.
  "answer the ask to lead": (s) => isGoingOn(s) && !leads(s) && has(s, "forum rep", "practitioner", "manager"),
  "answer the offer of the lead": (s) => isGoingOn(s) && hasASeat(s) && !leads(s),
  "ask for a seat": (s) => isGoingOn(s) && !hasASeat(s),
  "agree that a seat is empty": (s) => isGoingOn(s) && s.seat !== null && isFamily(s.seat.sector),
} satisfies Record<string, (s: Standing) => boolean>;

/** Who may do what in a partnership. */
export const partnershipPolicy = {
  "be here": () => true,
  "see every outline": (s) => has(s, "practitioner", "forum rep", "manager", "administrator"),
  "see the dashboard": (s) => has(s, "manager", "forum rep"),
  /** The forum's words are the forum's (rule 3). */
  "say which work is missing": (s) => has(s, "forum rep"),
  "begin work": (s) => has(s, "practitioner", "forum rep"),
  /** What each rung needs is the forum's to agree as well (from-the-start). */
  "turn the forum's key": (s) => has(s, "forum rep"),
  // Rule 9: at once, by anyone.
  "hide a child's name here": () => true,
  "answer for the council": (s) => has(s, "manager"),
  "look at what is asked": (s) => has(s, "forum rep", "administrator"),
  "administer": (s) => has(s, "administrator"),
} satisfies Record<string, (s: PartnershipStanding) => boolean>;

export type Permission = keyof typeof policy;
export type PartnershipPermission = keyof typeof partnershipPolicy;
