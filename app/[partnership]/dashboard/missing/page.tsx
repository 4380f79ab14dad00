import type { Metadata } from "next";
import { MissingForm } from "@/components/dashboard/MissingForm";
import { PartnershipFrame } from "@/components/partnership/PartnershipFrame";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { Flash } from "@/components/ui/Flash";
import { missingWorks } from "@/lib/dashboard/read-missing";
import { openHere } from "@/lib/door";
import { organisationsNow } from "@/lib/partnership/read-organisations";
import { saidWords } from "@/lib/form/said";
import { submitMissing, submitTakeBack } from "./submit";

type Props = { params: Promise<{ partnership: string }>; searchParams: Promise<{ said?: string | string[] }> };

export const metadata: Metadata = { title: "Which work is missing here?" };

export default async function MissingPage({ params, searchParams }: Props) {
  const { seen, missing, organisations } = await openHere(params, "say which work is missing", { missing: missingWorks, organisations: organisationsNow });
  const { slug } = seen.partnership;
  const said = saidWords(String((await searchParams).said ?? ""));
  return (
    <PartnershipFrame partnership={seen.partnership} seen={seen} here="dashboard" narrow>
      {said && <Flash><p>{said}</p></Flash>}
      <Breadcrumb links={[{ href: `/${slug}/dashboard`, label: "Dashboard" }]} here="Missing here" />
      <h1>Which work is missing here?</h1>
      <MissingForm missing={missing} organisations={organisations} partnership={seen.partnership} send={submitMissing.bind(null, slug)} takeBack={submitTakeBack.bind(null, slug)} />
    </PartnershipFrame>
  );
}
