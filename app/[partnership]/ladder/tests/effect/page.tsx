import type { Metadata } from "next";
import { EffectTable } from "@/components/ladder/EffectTable";
import { ProposeTests } from "@/components/ladder/ProposeTests";
import { TestsForm } from "@/components/ladder/TestsForm";
import { TestsHead } from "@/components/ladder/TestsHead";
import { TestsMoved } from "@/components/ladder/TestsMoved";
import { PartnershipFrame } from "@/components/partnership/PartnershipFrame";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { Notice } from "@/components/ui/Notice";
import { openHere, stopwatch } from "@/lib/door";
import { movedTests, needsOf } from "@/lib/ladder/reading/own-tests";
import { effectAddress, needsFrom } from "@/lib/ladder/tests-input";
import { nothingMoved, wrongInWords } from "@/lib/ladder/tests-words";
import { effectOfChoice, pageFrom } from "@/lib/record/read-effect";
import { submitTests } from "../submit";

export const metadata: Metadata = { title: "What other tests would change" };

type Props = { params: Promise<{ partnership: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function EffectPage({ params, searchParams }: Props) {
  const sent = await searchParams;
  const { seen, chosen } = await openHere(params, "administer", { chosen: effectOfChoice(needsFrom(sent), pageFrom(sent.page), stopwatch()) });
  const { tests, needs, wrong, effect } = chosen;
  const at = `/${seen.partnership.slug}/ladder`;
  const here = `${at}/tests/effect`;
  if (!tests.now || !needs || !effect) {
    return (
      <PartnershipFrame partnership={seen.partnership} seen={seen} here="ladder" narrow>
        <TestsHead tests={tests} at={at}>
          {(ladder) => (
            <>
              {wrong && <div role="alert"><Notice kind="amber" title="Please change something below"><p>{wrong === "nothing" ? nothingMoved : wrongInWords(wrong, ladder)}</p></Notice></div>}
              <TestsForm action={here} ladder={ladder} needs={needs ?? needsOf(ladder)} wrong={wrong === "nothing" ? undefined : wrong} />
            </>
          )}
        </TestsHead>
      </PartnershipFrame>
    );
  }
  return (
    <PartnershipFrame partnership={seen.partnership} seen={seen} here="ladder">
      <Breadcrumb links={[{ href: at, label: "The ladder" }, { href: `${at}/tests`, label: "Which tests each rung needs" }]} here="What it would change" />
      <h1>What other tests would change</h1>
      <p className="lead-words">Nothing is changed yet, and nobody is asked. This is what it would do.</p>
      <h2>What each rung would need</h2>
      <TestsMoved moved={movedTests(needsOf(tests.now.ladder), needs)} ladder={tests.now.ladder} />
      <p><a href={`${at}/tests`}>Choose again</a></p>
      <h2>What it would do to work that goes on</h2>
      <EffectTable effect={effect} at={`/${seen.partnership.slug}`} pageHref={(page) => effectAddress(here, needs, page)} />
      <ProposeTests tests={tests} needs={needs} at={at} send={submitTests.bind(null, seen.partnership.slug)} once={crypto.randomUUID()} />
    </PartnershipFrame>
  );
}
