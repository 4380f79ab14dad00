import type { Metadata } from "next";
import { MyHome } from "@/components/partnership/MyHome";
import { PartnershipFrame } from "@/components/partnership/PartnershipFrame";
import { PublicPage } from "@/components/partnership/PublicPage";
import { BeOneOfThem } from "@/components/person/BeOneOfThem";
import { Flash } from "@/components/ui/Flash";
import { charterHere, charterOf } from "@/lib/charter/read";
import { definitionOf } from "@/lib/charter/read-definition";
import { pledgesOf } from "@/lib/charter/read-pledges";
import { toLookAt } from "@/lib/comment/read-asked";
import { newInMyWorks } from "@/lib/comment/read-topics";
import { openHome } from "@/lib/door";
import { saidWords } from "@/lib/form/said";
import { ladderOf } from "@/lib/ladder/read";
import { helpLinksOf, homeWords } from "@/lib/partnership/read-administration";
import { isUsed, neededFor, newsOf, publishedWorksOf } from "@/lib/partnership/read";
import { settings } from "@/lib/settings";
import { myWorks } from "@/lib/work/list";
import { submitNoticeRead } from "./submit";

type Props = { params: Promise<{ partnership: string }>; searchParams: Promise<{ said?: string }> };

export const metadata: Metadata = { title: "Home" };

export default async function PartnershipPage({ params, searchParams }: Props) {
  const reads = { charter: charterOf, ladder: ladderOf, works: publishedWorksOf, used: isUsed, definition: definitionOf, pledges: pledgesOf, help: helpLinksOf };
  const { partnership, published, here } = await openHome(params, reads, { mine: myWorks, needed: neededFor, news: newsOf, charter: charterHere, isNew: newInMyWorks, look: toLookAt, words: homeWords });
  const said = saidWords((await searchParams).said);
  return (
    <PartnershipFrame partnership={partnership} seen={here?.seen ?? null} here="home">
      {said && <Flash><p>{said}</p></Flash>}
      {here ? <MyHome {...here} dismiss={submitNoticeRead.bind(null, partnership.slug, "partnership")} /> : <PublicPage partnership={partnership} {...published} />}
      {here && settings().demo && <BeOneOfThem another />}
    </PartnershipFrame>
  );
}
