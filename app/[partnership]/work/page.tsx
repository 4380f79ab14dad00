import type { Metadata } from "next";
import { PartnershipFrame } from "@/components/partnership/PartnershipFrame";
import { WorkListing } from "@/components/partnership/WorkListing";
import { openHere } from "@/lib/door";
import { leadsListed, listFilterFrom, worksListed } from "@/lib/work/list";

type Props = { params: Promise<{ partnership: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: "Pieces of work" };

export default async function WorksPage({ params, searchParams }: Props) {
  const filter = listFilterFrom(await searchParams);
  const { seen, list, choices } = await openHere(params, "be here", { list: worksListed(filter), choices: leadsListed });
  return (
    <PartnershipFrame partnership={seen.partnership} seen={seen} here="work">
      <WorkListing seen={seen} list={list} choices={choices} filter={filter} />
    </PartnershipFrame>
  );
}
