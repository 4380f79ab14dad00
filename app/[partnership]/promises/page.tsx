import type { Metadata } from "next";
import { KeptPromise } from "@/components/charter/KeptPromise";
import { PartnershipFrame } from "@/components/partnership/PartnershipFrame";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { Chips } from "@/components/ui/Chips";
import { EmptyState } from "@/components/ui/EmptyState";
import { mayHere } from "@/lib/access/see";
import { charterHere } from "@/lib/charter/read";
import { keptPromises } from "@/lib/charter/read-promises";
import { KEPT, keptFrom, matchesKept, NO_COUNT } from "@/lib/charter/rules";
import { keptWords, promisesWords } from "@/lib/charter/words";
import { openHere } from "@/lib/door";

export const metadata: Metadata = { title: "What is done for each promise" };

type Props = { params: Promise<{ partnership: string }>; searchParams: Promise<{ show?: string | string[] }> };

export default async function PromisesPage({ params, searchParams }: Props) {
  const show = keptFrom((await searchParams).show);
  const { seen, charter, kept } = await openHere(params, "be here", { charter: charterHere, kept: keptPromises });
  const at = `/${seen.partnership.slug}`;
  const promises = charter?.promises ?? [];
  const shown = promises.filter((promise) => matchesKept(kept[promise.key] ?? NO_COUNT, show));
  return (
    <PartnershipFrame partnership={seen.partnership} seen={seen} here="charter" narrow>
      <Breadcrumb links={[{ href: `${at}/charter`, label: "Charter" }]} here="By promise" />
      <h1>What is being done for each promise</h1>
      {charter ? (
        <>
          <p className="lead-words">{promisesWords(promises.map((promise) => kept[promise.key] ?? NO_COUNT))}</p>
          <p>{mayHere(seen, "see every outline") ? "This counts every piece of work here. What an action says is for people with a seat in its work." : "This counts the pieces of work you have a seat in."}</p>
          <p><a href={`${at}/promises/changed`} className="inline-flex min-h-11 items-center">What has changed for children, and how we know</a></p>
          <Chips label="Show" chips={KEPT.map((one) => ({ href: one === "all" ? `${at}/promises` : `${at}/promises?show=${one}`, label: keptWords[one], on: one === show }))} />
          {shown.length === 0 && <EmptyState title="No promise matches"><p><a href={`${at}/promises`}>Show all {promises.length}</a></p></EmptyState>}
          {shown.map((promise) => <KeptPromise key={promise.key} promise={promise} kept={kept[promise.key]} at={at} />)}
        </>
      ) : (
        <EmptyState title="No charter yet"><p>{seen.partnership.name} has not put its charter here. Work can begin without one.</p></EmptyState>
      )}
    </PartnershipFrame>
  );
}
