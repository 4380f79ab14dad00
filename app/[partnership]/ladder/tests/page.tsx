import type { Metadata } from "next";
import { TestsForm } from "@/components/ladder/TestsForm";
import { TestsHead } from "@/components/ladder/TestsHead";
import { PartnershipFrame } from "@/components/partnership/PartnershipFrame";
import { openHere } from "@/lib/door";
import { testsHere } from "@/lib/ladder/read-tests";
import { needsOf } from "@/lib/ladder/reading/own-tests";

export const metadata: Metadata = { title: "Which tests each rung needs" };

type Props = { params: Promise<{ partnership: string }> };

export default async function TestsPage({ params }: Props) {
  const { seen, tests } = await openHere(params, "administer", { tests: testsHere });
  const at = `/${seen.partnership.slug}/ladder`;
  return (
    <PartnershipFrame partnership={seen.partnership} seen={seen} here="ladder" narrow>
      <TestsHead tests={tests} at={at}>
        {(ladder) => <TestsForm action={`${at}/tests/effect`} ladder={ladder} needs={needsOf(ladder)} />}
      </TestsHead>
    </PartnershipFrame>
  );
}
