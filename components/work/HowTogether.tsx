import { LadderPicture } from "@/components/ladder/LadderPicture";
import { ThreeSayings } from "@/components/ladder/LadderSayings";
import { LadderTogether } from "@/components/ladder/LadderTogether";
import type { Sayings } from "@/lib/ladder/read";
import { marksShown, sayingsShown } from "./sayings-shown";

/** The sayings in words, then the ladder they are said on. `ladderHref` is left out for those who cannot go there. */
export function HowTogether({ sayings, ladderHref }: { sayings: Sayings; ladderHref?: string }) {
  const { rungs, ladder } = sayings;
  const picture = <LadderPicture rungs={rungs} marks={marksShown(sayings)} credit={{ text: ladder.credit, href: ladder.link }} folds />;
  return (
    <LadderTogether sayings={<ThreeSayings sayings={sayingsShown(sayings)} />} picture={picture}>
      {ladderHref && <p><a href={ladderHref}>Who said what, and when</a></p>}
    </LadderTogether>
  );
}
