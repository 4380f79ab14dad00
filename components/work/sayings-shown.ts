import type { LadderMark } from "@/components/ladder/LadderPicture";
import type { Saying } from "@/components/ladder/LadderSayings";
import type { Sayings } from "@/lib/ladder/read";
import { sealedForGoodWords, sealedWords } from "@/lib/ladder/words";
import { seatSays, seatWords } from "@/lib/seat/words";
import { dayWords } from "@/lib/work/dates";

const dated = (on: Date) => ({ at: on.toISOString(), words: dayWords(on) });

/** What the lead says and what each seat says, as the page shows it. Empty while nothing is said and nothing is hidden. */
export function sayingsShown({ rungs, claim, views, beside, sealed, sealedForGood }: Sayings): Saying[] {
  if (!claim && views.length === 0 && beside.length === 0 && !sealed) return [];
  const rungOf = (key: string, name: string) => ({ name, of: rungs.length, position: rungs.find((rung) => rung.key === key)?.position ?? 1 });
  const lead: Saying = claim
    ? {
        key: "lead", kind: "lead", who: "The lead says", rung: rungOf(claim.rungKey, claim.rungName), quote: claim.because || undefined, by: claim.by, on: dated(claim.on),
        note: claim.together ? "Said with two keys: the lead and a second seat." : claim.withoutFamiliesBecause ? `Why no family was there before it took shape: “${claim.withoutFamiliesBecause}”` : undefined,
      }
    : { key: "lead", kind: "lead", who: "The lead says", note: "Not said yet." };
  const said = (view: Sayings["views"][number], key: string, who: string): Saying => ({
    key, kind: "view", who, rung: rungOf(view.rungKey, view.rungName), quote: view.words || undefined, by: view.by ?? undefined, on: dated(view.on),
  });
  const besideOf = (seatId: string) => beside.filter((view) => view.seatId === seatId).map((view, at) => said(view, `${seatId}-${at}`, `Beside it, another ${seatWords(view)} member says`));
  const seats = views.flatMap((view) => [said(view, view.seatId, seatSays(view)), ...besideOf(view.seatId)]);
  seats.push(...beside.filter((view) => !views.some(({ seatId }) => seatId === view.seatId)).map((view, at) => said(view, `beside-${at}`, `${seatWords(view)}: not said for the seat yet. A member says`)));
  if (sealed) seats.push({ key: "sealed", kind: "view", who: "Each seat says", note: sealedForGood ? sealedForGoodWords : sealedWords });
  else if (seats.length === 0) seats.push({ key: "none", kind: "view", who: "Each seat says", note: "Not said yet." });
  return [lead, ...seats];
}

export function marksShown({ aim, claim, views }: Sayings): LadderMark[] {
  const aimed: LadderMark[] = aim ? [{ rungKey: aim.rungKey, words: "Our aim", kind: "aim" }] : [];
  const lead: LadderMark[] = claim ? [{ rungKey: claim.rungKey, words: "The lead says", kind: "lead" }] : [];
  return [...aimed, ...lead, ...views.map((view): LadderMark => ({ rungKey: view.rungKey, words: seatSays(view), kind: "view" }))];
}
