import { headers } from "next/headers";
import type { ReactNode } from "react";
import { SiteFrame } from "@/components/frame/SiteFrame";
import { WorkHeader } from "@/components/frame/WorkHeader";
import { NameAnywhere } from "@/components/hiding/NamesAChild";
import { Flash } from "@/components/ui/Flash";
import { may, type Outline } from "@/lib/access/see";
import { saidWords } from "@/lib/form/said";
import { mySeatWords, stageOf, workLinks, type WorkPage } from "./work-links";

type Props = { seen: Outline; here: WorkPage; children: ReactNode; narrow?: boolean };

/** Every page of a piece of work stands in this frame. It asks the database nothing: all it shows came with `seen`. */
export async function WorkFrame({ seen, here, children, narrow }: Props) {
  const { partnership, work } = seen;
  const header = (
    <WorkHeader
      partnership={partnership}
      work={work}
      stageWords={stageOf(seen)}
      seatsWords={mySeatWords(seen)}
      here={here}
      links={workLinks(seen)}
    />
  );
  const said = saidWords(await saidKey());
  return (
    <SiteFrame partnership={partnership} person={{ name: seen.person.name }} above={header} narrow={narrow}>
      {said && <Flash><p>{said}</p></Flash>}
      {children}
      {here !== "hide" && may(seen, "hide a child's name") && <NameAnywhere at={`/${partnership.slug}/work/${work.slug}`} />}
    </SiteFrame>
  );
}

/** The frame is the same on every page, so it reads the address itself and no page can forget to hand it over. */
async function saidKey() {
  const path = (await headers()).get("x-alongside-path") ?? "/";
  return new URL(path, "http://here").searchParams.get("said");
}
