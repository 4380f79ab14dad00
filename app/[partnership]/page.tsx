import type { Metadata } from "next";
import { MyHome } from "@/components/partnership/MyHome";
import { PartnershipFrame } from "@/components/partnership/PartnershipFrame";
import { PublicPage } from "@/components/partnership/PublicPage";
import { charterHere, charterOf } from "@/lib/charter/read";
import { definitionOf } from "@/lib/charter/read-definition";
import { pledgesOf } from "@/lib/charter/read-pledges";
import { toLookAt } from "@/lib/comment/read-asked";
import { newInMyWorks } from "@/lib/comment/read-topics";
import { openHome } from "@/lib/door";
import { ladderOf } from "@/lib/ladder/read";
import { isUsed, neededFor, newsOf, publishedWorksOf } from "@/lib/partnership/read";
import { myWorks } from "@/lib/work/list";

type Props = { params: Promise<{ partnership: string }> };

export const metadata: Metadata = { title: "Home" };

export default async function PartnershipPage({ params }: Props) {
  const reads = { charter: charterOf, ladder: ladderOf, works: publishedWorksOf, used: isUsed, definition: definitionOf, pledges: pledgesOf };
  const { partnership, published, here } = await openHome(params, reads, { mine: myWorks, needed: neededFor, news: newsOf, charter: charterHere, isNew: newInMyWorks, look: toLookAt });
  return (
    <PartnershipFrame partnership={partnership} seen={here?.seen ?? null} here="home">
      {here ? <MyHome {...here} /> : <PublicPage partnership={partnership} {...published} />}
    </PartnershipFrame>
  );
}
