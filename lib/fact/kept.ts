import type { Day } from "@/lib/ladder/reading/day";
import type { ANSWER_KEYS, DECIDED_WHERE_KEYS, DOCUMENT_KINDS, HOW_JOINED_KEYS, SAYING_KEYS, SECTOR_KEYS, STAGE_KEYS, STATUS_KEYS, THROUGH_STANDS, THROUGH_THINGS } from "@/db/keys";

/** One link of a work's chain: what happened, to what, by whom, on which London day. */
export type Happened = { seq: number; kind: string; subjectId: string; actorId: string | null; day: Day };

type Sector = (typeof SECTOR_KEYS)[number];

/** What the tables keep of one work, as one statement brings it: days are London days, counted. */
export type Kept = {
  workId: string;
  happened: Happened[];
  seats: { id: string; sector: Sector; label: string; addedOn: Day; because: string }[];
  members: {
    id: string; seatId: string; personId: string; how: (typeof HOW_JOINED_KEYS)[number]; paidByLead: boolean; wasForumRep: boolean;
    joinedOn: Day; leftOn: Day | null;
  }[];
  invitations: { id: string; seatId: string }[];
  settled: { id: string; as: "limit" | "answer"; since: Day | null }[];
  moves: { id: string; stage: (typeof STAGE_KEYS)[number] }[];
  actions: { id: string; number: number; gathersPeople: boolean }[];
  leads: { actionId: string; membershipId: string; accepted: boolean; handedBack: boolean }[];
  statuses: { actionId: string; number: number; status: (typeof STATUS_KEYS)[number] }[];
  decisions: {
    id: string; number: number; madeOn: Day; madeWhere: (typeof DECIDED_WHERE_KEYS)[number]; isReal: boolean; changedByFamilies: boolean;
    meetingId: string | null; namedSeats: string[]; recordedAt: number; followsId: string | null; sameOutcome: boolean; recordedBy: string;
  }[];
  points: { id: string; number: number; seatId: string; raisedBy: string | null; recordedBy: string; raisedOn: Day }[];
  answers: { id: string; pointId: string; how: (typeof ANSWER_KEYS)[number] }[];
  meetings: { id: string; number: number; isReview: boolean; heldOn: Day; namedSeats: string[] }[];
  documents: { id: string; number: number; kind: (typeof DOCUMENT_KINDS)[number]; writtenOn: Day }[];
  boards: { id: string; fixed: number; open: number }[];
  earlier: { id: string; saidBy: string; onDay: Day }[];
  questions: { id: string; seatId: string; days: number }[];
  sayings: { id: string; kind: (typeof SAYING_KEYS)[number]; subjectId: string; membershipId: string; saidOn: Day; saidAt: number; onDay: Day | null }[];
  through: { id: string; thing: (typeof THROUGH_THINGS)[number]; subjectId: string; stand: (typeof THROUGH_STANDS)[number]; membershipId: string; counts: boolean; takenBack: boolean }[];
  views: { id: string; membershipId: string; rung: string; beside: boolean }[];
  asks: { id: string; seatId: string; stage: (typeof STAGE_KEYS)[number]; askedOn: Day }[];
};
