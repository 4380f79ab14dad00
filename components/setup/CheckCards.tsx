import { SummaryCard } from "@/components/ui/SummaryCard";
import type { Outline } from "@/lib/access/see";
import type { CountedSeat } from "@/lib/seat/read";
import { seatWords } from "@/lib/seat/words";
import { dayWordsOf } from "@/lib/work/dates";
import { ideaFromWords, settledKindWords, whyWords } from "@/lib/work/words";
import { setupAddress } from "./SetupPage";

type Seen = { seen: Outline };

export function IdeaCard({ seen }: Seen) {
  const { title, idea, ideaFrom, why } = seen.work;
  const reasons = [...why.map((one) => whyWords[one as keyof typeof whyWords] ?? one), seen.work.whyMore].filter(Boolean).join(". ");
  const rows = [
    { key: "title", label: "Working title", value: seen.work.withheldUntil ? `${title} (the full title is kept back until ${dayWordsOf(seen.work.withheldUntil)})` : title },
    { key: "idea", label: "The idea", value: idea },
    { key: "from", label: "Who had the idea", value: ideaFromWords[ideaFrom] },
    { key: "why", label: "Why this work exists", value: reasons || "Not said" },
  ];
  return <SummaryCard title="Idea" rows={rows} change={{ href: setupAddress(seen, "idea") }} />;
}

type Settled = { id: string; kind: "limit" | "answer"; what: string; setBy: string; since: string | null };

export function SettledCard({ seen, settled }: Seen & { settled: Settled[] }) {
  const change = { href: `${setupAddress(seen, "idea")}#settled-heading` };
  if (settled.length === 0) return <SummaryCard title="What is settled" change={change}><p>Nothing.</p></SummaryCard>;
  const rows = settled.map(({ id, kind, what, setBy, since }) => ({
    key: id,
    label: settledKindWords[kind],
    value: [what, setBy && `Set by ${setBy}`, since && `Since ${dayWordsOf(since)}`].filter(Boolean).join(". "),
  }));
  return <SummaryCard title="What is settled" rows={rows} change={change} />;
}

export function SeatsCard({ seen, seats, mine }: Seen & { seats: CountedSeat[]; mine: string }) {
  const rows = seats.map((seat) => ({ key: seat.id, label: seatWords(seat), value: whoIsThere(seat, seat.id === mine) }));
  return <SummaryCard title="Seats" rows={rows} change={{ href: setupAddress(seen, "who") }} />;
}

function whoIsThere(seat: CountedSeat, isMine: boolean): string {
  if (seat.emptyBecause !== null) return [`Left empty: ${seat.emptyBecause}`, seat.heardHow && `How they will be heard: ${seat.heardHow}`].filter(Boolean).join(" ");
  const asked = seat.asked === 1 ? "1 person to ask" : `${seat.asked} people to ask`;
  if (isMine) return seat.asked > 0 ? `You, and ${asked}` : "You";
  return seat.asked > 0 ? asked : "No one yet";
}

type Draft = { name: string; email: string; seat: string; organisation: string };

export function InvitationsCard({ seen, seats, drafts }: Seen & { seats: CountedSeat[]; drafts: Draft[] }) {
  const change = { href: setupAddress(seen, "invite") };
  if (drafts.length === 0) return <SummaryCard title="Invitations (0)" change={change}><p>Nobody yet.</p></SummaryCard>;
  const seatOf = (id: string) => seats.find((seat) => seat.id === id);
  const rows = drafts.map(({ name, email, seat, organisation }) => {
    const sits = seatOf(seat);
    return { key: email, label: name, value: <>{[sits && seatWords(sits), organisation].filter(Boolean).join(", ")}<br /><span className="break-all">{email}</span></> };
  });
  return <SummaryCard title={`Invitations (${drafts.length})`} rows={rows} change={change} />;
}

type Card = { name: string; job: string; reach: string; organisation: string };

export function ContactCard({ card }: { card: Card }) {
  const rows = [
    { key: "name", label: "Name", value: card.name },
    { key: "job", label: "Job", value: [card.job, card.organisation].filter(Boolean).join(", ") || "Not said" },
    { key: "reach", label: "How to reach you", value: card.reach || "Not said. The letter leaves it out, so nobody can ring or write to you." },
  ];
  return <SummaryCard title="You, as people see you" rows={rows} change={{ href: "/account" }} />;
}
