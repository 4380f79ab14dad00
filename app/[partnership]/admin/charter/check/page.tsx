import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CharterAbout } from "@/components/charter/CharterAbout";
import { PromiseCard } from "@/components/charter/PromiseCard";
import { AdminFrame } from "@/components/partnership/AdminFrame";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { Form } from "@/components/ui/Form";
import { Notice } from "@/components/ui/Notice";
import { charterHere } from "@/lib/charter/read";
import { charterDraft } from "@/lib/charter/read-draft";
import { missingIn } from "@/lib/charter/rules";
import { openHere } from "@/lib/door";
import { londonDay } from "@/lib/work/dates";
import { submitInForce } from "../submit";

export const metadata: Metadata = { title: "Check the charter: administration" };

type Props = { params: Promise<{ partnership: string }> };

export default async function CheckCharterPage({ params }: Props) {
  const { partnership: slug } = await params;
  const { seen, draft, charter } = await openHere(params, "administer", { draft: charterDraft, charter: charterHere });
  if (!draft) redirect(`/${slug}/admin/charter`);
  const { promises, ...about } = draft.content;
  const missing = missingIn(draft.content);
  const gone = (charter?.promises ?? []).filter((one) => !promises.some((promise) => promise.follows === one.key));
  const at = `/${slug}/admin/charter`;
  return (
    <AdminFrame seen={seen} page="charter" deeper="Check it">
      <h1>Check the charter before it is in force</h1>
      <p className="lead-words">This is how everyone will read it.</p>
      {missing.length > 0 && <Notice kind="amber" title="Not whole yet"><ul>{missing.map((one) => <li key={one}>{one}</li>)}</ul></Notice>}
      {gone.length > 0 && (
        <Notice title="Not carried on">
          <p>No promise carries on: {gone.map((one) => one.name).join("; ")}. Works that began with the version before keep {gone.length === 1 ? "it" : "them"}.</p>
        </Notice>
      )}
      <h2>{about.name}</h2>
      <CharterAbout charter={{ ...about, version: "The next one", inForceFrom: about.inForceFrom || londonDay(seen.now) }} />
      {promises.map((promise, index) => <PromiseCard key={index} promise={{ ...promise, key: `promise-${index + 1}`, position: index + 1 }} />)}
      <p className="buttons"><ButtonLink href={`${at}/promises`} quiet>Change the promises</ButtonLink><ButtonLink href={`${at}/new`} quiet>Change the name, the day or the lines</ButtonLink></p>
      {missing.length === 0 && (
        <>
          <p>Once it is in force it is not changed any more. Another change is another version.</p>
          <Form send={submitInForce.bind(null, slug)} once={crypto.randomUUID()} version={String(draft.version)} submit="Put it in force" />
        </>
      )}
    </AdminFrame>
  );
}
