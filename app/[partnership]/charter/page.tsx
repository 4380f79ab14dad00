import type { Metadata } from "next";
import { CharterAbout } from "@/components/charter/CharterAbout";
import { PromiseCard } from "@/components/charter/PromiseCard";
import { PartnershipFrame } from "@/components/partnership/PartnershipFrame";
import { EmptyState } from "@/components/ui/EmptyState";
import { charterOf } from "@/lib/charter/read";
import { actionsByPromise } from "@/lib/charter/read-promises";
import { NO_COUNT } from "@/lib/charter/rules";
import { openPublic } from "@/lib/door";

export const metadata: Metadata = { title: "The charter" };

type Props = { params: Promise<{ partnership: string }> };

export default async function CharterPage({ params }: Props) {
  const { partnership, charter, here } = await openPublic(params, { charter: charterOf }, { counts: actionsByPromise });
  return (
    <PartnershipFrame partnership={partnership} seen={here?.seen ?? null} here="charter" narrow>
      <h1>{charter ? charter.name : "The charter"}</h1>
      <p className="lead-words">What {partnership.name} promises, whenever families and services work together.</p>
      {charter ? (
        <>
          <CharterAbout charter={charter} />
          <h2>The promises</h2>
          {charter.promises.map((promise) => (
            <PromiseCard key={promise.key} promise={promise} count={here?.counts && (here.counts[promise.key] ?? NO_COUNT)} />
          ))}
          {here && <p><a href={`/${partnership.slug}/promises`}>What is being done for each promise</a></p>}
          {here?.counts && <p>The counts are actions in all pieces of work here, also those that began with an older version of the charter.</p>}
        </>
      ) : (
        <EmptyState title="No charter yet">
          <p>{partnership.name} has not put its charter here. Work can begin without one.</p>
        </EmptyState>
      )}
    </PartnershipFrame>
  );
}
