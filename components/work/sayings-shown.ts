import type { LadderMark } from "@/components/ladder/LadderPicture";
import type { Saying } from "@/components/ladder/LadderSayings";
import type { Sayings } from "@/lib/ladder/read";
import { sealedWords } from "@/lib/ladder/words";
import { seatSays } from "@/lib/seat/words";
import { dayWords } from "@/lib/work/dates";

const dated = (on: Date) => ({ at: on.toISOString(), words: dayWords(on) });

/** What the lead says and what each seat says, as the page shows it. Empty while nothing is said and nothing is hidden. */
export function sayingsShown({ rungs, claim, views, sealed }: Sayings): Saying[] {
  if (!claim && views.length === 0 && !sealed) return [];
  const rungOf = (key: string, name: string) => ({ name, of: rungs.length, position: rungs.find((rung) => rung.key === key)?.position ?? 1 });
  const lead: Saying = claim
    ? {
        key: "lead", kind: "lead", who: "The lead says", rung: rungOf(claim.rungKey, claim.rungName), quote: claim.because || undefined, by: claim.by, on: dated(claim.on),
        note: claim.withoutFamiliesBecause ? `Why no family was there before it took shape: “${claim.withoutFamiliesBecause}”` : undefined,
      }
    : { key: "lead", kind: "lead", who: "The lead says", note: "Not said yet." };
  const seats = views.map((view): Saying => ({
    key: view.seatId, kind: "view", who: seatSays(view), rung: rungOf(view.rungKey, view.rungName), quote: view.words || undefined, by: view.by ?? undefined, on: dated(view.on),
  }));
  if (sealed) seats.push({ key: "sealed", kind: "view", who: "Each seat says", note: sealedWords });
  else if (seats.length === 0) seats.push({ key: "none", kind: "view", who: "Each seat says", note: "Not said yet." });
  return [lead, ...seats];
}

export function marksShown({ claim, views }: Sayings): LadderMark[] {
  const lead: LadderMark[] = claim ? [{ rungKey: claim.rungKey, words: "The lead says", kind: "lead" }] : [];
  return [...lead, ...views.map((view): LadderMark => ({ rungKey: view.rungKey, words: seatSays(view), kind: "view" }))];
}
