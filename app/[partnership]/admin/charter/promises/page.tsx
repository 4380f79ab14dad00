import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PromiseFields } from "@/components/charter/PromiseFields";
import { AdminFrame } from "@/components/partnership/AdminFrame";
import { Form } from "@/components/ui/Form";
import { charterHere } from "@/lib/charter/read";
import { charterDraft } from "@/lib/charter/read-draft";
import { MOST_PROMISES } from "@/lib/charter/rules";
import { openHere } from "@/lib/door";
import { submitPromises } from "../submit";

export const metadata: Metadata = { title: "Word the promises: administration" };

type Props = { params: Promise<{ partnership: string }> };

export default async function WordPromisesPage({ params }: Props) {
  const { partnership: slug } = await params;
  const { seen, draft, charter } = await openHere(params, "administer", { draft: charterDraft, charter: charterHere });
  if (!draft) redirect(`/${slug}/admin/charter`);
  const { promises } = draft.content;
  const inForce = charter?.promises ?? [];
  return (
    <AdminFrame seen={seen} page="charter" deeper="The promises">
      <h1>Word the promises</h1>
      <p className="lead-words">Each promise has a “we will” sentence, and the same in easy words. You can save now and come back later.</p>
      <Form send={submitPromises.bind(null, slug)} once={crypto.randomUUID()} version={String(draft.version)} submit="Save and check">
        {promises.map((promise, at) => <PromiseFields key={at} at={at} promise={promise} inForce={inForce} />)}
        {promises.length < MOST_PROMISES && <PromiseFields at={promises.length} inForce={inForce} />}
      </Form>
    </AdminFrame>
  );
}
