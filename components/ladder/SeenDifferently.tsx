import { Notice } from "@/components/ui/Notice";
import type { Sayings } from "@/lib/ladder/read";
import { differences } from "@/lib/ladder/rules";
import { seatSays } from "@/lib/seat/words";

const COUNTED = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];

/** Who stands two rungs or more apart, in words that blame nobody. Only what this reader may see is compared. */
export function SeenDifferently({ sayings: { rungs, claim, views } }: { sayings: Pick<Sayings, "rungs" | "claim" | "views"> }) {
  const lead = claim ? [{ who: { says: "The lead says", rungName: claim.rungName }, rungKey: claim.rungKey }] : [];
  const found = differences(rungs, [...lead, ...views.map((view) => ({ who: { says: seatSays(view), rungName: view.rungName }, rungKey: view.rungKey }))]);
  if (found.length === 0) return null;
  return (
    <Notice title="It is seen differently">
      <ul>
        {found.map(({ higher, lower, apart }) => (
          <li key={higher.says + lower.says}>
            {higher.says} <b>{higher.rungName}</b>. {lower.says} <b>{lower.rungName}</b>. They are {COUNTED[apart] ?? apart} rungs apart.
          </li>
        ))}
      </ul>
      <p>Nobody is right or wrong here. It is where to begin a talk.</p>
    </Notice>
  );
}
