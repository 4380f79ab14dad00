import { PrivateForm } from "@/components/comment/PrivateForm";
import { PrivateWords } from "@/components/comment/PrivateWords";
import { addressesOf } from "@/components/comment/thread";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { boxWith } from "@/lib/comment/read-draft";
import { privateWords } from "@/lib/comment/read-private";
import { boxOf, GENERAL } from "@/lib/comment/rules";
import { openInside } from "@/lib/door";
import { leadOf } from "@/lib/work/read";
import { submitPrivately } from "../submit";

type Props = { params: Promise<{ partnership: string; work: string }> };

export const generateMetadata = pageTitle("Said in private");

export default async function PrivatePage({ params }: Props) {
  const { seen, words, lead, box } = await openInside(params, { words: privateWords, lead: leadOf, box: boxWith(boxOf.privately) });
  const slugs = { partnership: seen.partnership.slug, work: seen.work.slug };
  const { at } = addressesOf({ ...slugs, topic: GENERAL });
  const maySay = may(seen, "say it privately") && lead !== null;
  return (
    <WorkFrame seen={seen} here="comments" narrow>
      <Breadcrumb links={[{ href: at, label: "Comments" }]} here="Said in private" />
      <h1>Said in private</h1>
      {maySay && <p>Say it to {lead.name} alone. Others see that something was said in private, and not what, or by whom.</p>}
      {maySay && <div id="write"><PrivateForm send={submitPrivately.bind(null, slugs, at)} lead={lead.name} box={box} once={crypto.randomUUID()} address={`/api/works/${slugs.partnership}/${slugs.work}/draft`} /></div>}
      {words.length > 0 ? <PrivateWords words={words} /> : <p>Nothing was said in private to you or by you.</p>}
      <p>Is a child in danger? <a href="/worried">Read what to do if you are worried about a child</a>.</p>
    </WorkFrame>
  );
}
