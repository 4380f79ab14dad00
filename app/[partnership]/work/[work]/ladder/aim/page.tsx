import { notFound } from "next/navigation";
import { AimForm } from "@/components/ladder/AimForm";
import { LadderPicture } from "@/components/ladder/LadderPicture";
import { Details } from "@/components/ui/Details";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { sayingsOf } from "@/lib/ladder/read";
import { whoSeesSayings } from "@/lib/ladder/words";
import { submitAim } from "../submit";

type Props = { params: Promise<{ partnership: string; work: string }> };

export const generateMetadata = pageTitle("The aim");

export default async function AimPage({ params }: Props) {
  const { seen, sayings } = await openInside(params, { sayings: sayingsOf });
  if (!may(seen, "say the aim")) notFound();
  const slugs = await params;
  const { rungs, ladder } = sayings;
  return (
    <WorkFrame seen={seen} here="ladder" narrow>
      <h1>What does {seen.work.title} aim for?</h1>
      <p className="lead-words">Best agreed by everyone round the table, before the work takes shape. Some work is rightly a consultation. Say so, and do that one well.</p>
      <Details summary="See the whole ladder first"><LadderPicture rungs={rungs} credit={{ text: ladder.credit, href: ladder.link }} open level={2} /></Details>
      <AimForm send={submitAim.bind(null, slugs)} once={crypto.randomUUID()} sayings={sayings} audience={whoSeesSayings(seen.partnership.name)} />
      <p className="text-muted">Ladder: <a href={ladder.link}>{ladder.credit}</a></p>
    </WorkFrame>
  );
}
