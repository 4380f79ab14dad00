import type { Letter } from "@/lib/letter/letter";
import { personInvited } from "@/lib/letter/letters/person-invited";
import type { Outline } from "@/lib/access/see";
import { seatWords } from "@/lib/seat/words";
import type { Sector } from "@/lib/seat/sectors";

type Card = { name: string; job: string; reach: string; organisation: string };
type First = {
  seen: Outline;
  card: Card | null;
  to: { name: string };
  seat: { sector: Sector; label: string };
  settled: { what: string; setBy: string }[];
  appUrl: string;
};

/** The letter as it will go out, word for word. Only its link is left out: that is made when it is sent, for the person asked. */
export const firstLetter = ({ seen: { partnership, work }, card, to, seat, settled, appUrl }: First): Letter =>
  personInvited({
    appUrl, partnership, work, to, actor: card, detail: {},
    seat: seatWords(seat),
    young: seat.sector === "young-people",
    idea: work.idea, message: work.message, timeAsked: work.timeAsked, offers: work.offers,
    settled: settled.map(({ what, setBy }) => (setBy ? `${what} (set by ${setBy})` : what)),
    link: `${appUrl}/invitation/their-own-link`,
  });
