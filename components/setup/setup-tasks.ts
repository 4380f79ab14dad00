import type { Outline } from "@/lib/access/see";
import { may } from "@/lib/access/see";
import type { CountedSeat } from "@/lib/seat/read";
import { seatsMissing } from "@/lib/seat/rules";
import { isFamily } from "@/lib/seat/sectors";

export type Task = { key: string; words: string; state: string; kind: "done" | "now" | "later"; href?: string };
type Known = { seen: Outline; seats: CountedSeat[]; drafted: number; taken: { seatsChosen: boolean; letterWritten: boolean } };

const later = (key: string, words: string): Task => ({ key, words, state: "Cannot start yet", kind: "later" });

/** The steps of beginning, each with how it stands in words. What rule 1 keeps shut says so. */
export function setupTasks({ seen, seats, drafted, taken }: Known): Task[] {
  const at = `/${seen.partnership.slug}/work/${seen.work.slug}`;
  const isOpen = seen.work.openedAt !== null;
  const setsUp = may(seen, "set up the work");
  const step = (page: string) => (setsUp ? `${at}/setup/${page}` : undefined);
  const done = (key: string, words: string, page: string): Task => ({ key, words, state: "Completed", kind: "done", href: step(page) });
  const now = (key: string, words: string, state: string, href: string | undefined): Task => ({ key, words, state, kind: "now", href });
  const chosen = taken.seatsChosen || isOpen;
  const mayCheck = setsUp && taken.letterWritten && seatsMissing(seats).length === 0;
  return [
    done("idea", "Say what the idea is", "idea"),
    chosen ? done("who", "Choose who needs a seat", "who") : now("who", "Choose who needs a seat", "Not yet started", step("who")),
    isOpen || mayCheck ? done("invite", "Say whom you invite", "invite")
      : chosen ? now("invite", "Say whom you invite", drafted > 0 ? `${drafted} so far` : "Not yet started", step("invite"))
      : later("invite", "Say whom you invite"),
    isOpen ? done("send", "Send the invitations", "check") : mayCheck ? now("send", "Send the invitations", "Ready to send", step("check")) : later("send", "Send the invitations"),
    isOpen ? families(seats, at) : later("families", "Wait for families to join"),
    isOpen ? now("view", "Say how you see it", "Ready", `${at}/ladder`) : later("view", "Say how you see it"),
    isOpen ? now("actions", "Agree first actions", "Ready", `${at}/actions`) : later("actions", "Agree first actions"),
  ];
}

/** Families who began the work themselves were never asked, so they are not counted here. */
function families(seats: CountedSeat[], at: string): Task {
  const asked = seats.filter((seat) => isFamily(seat.sector));
  const of = asked.reduce((sum, seat) => sum + seat.asked, 0);
  const joined = asked.reduce((sum, seat) => sum + seat.accepted, 0);
  const state = of === 0 ? "Nobody is asked" : `${joined} of ${of} joined`;
  return { key: "families", words: "Wait for families to join", state, kind: of > 0 && joined === of ? "done" : "now", href: `${at}/seats` };
}
