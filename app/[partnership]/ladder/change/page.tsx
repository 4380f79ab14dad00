import type { Metadata } from "next";
import { ChangeLadderForm } from "@/components/ladder/ChangeLadderForm";
import { PartnershipFrame } from "@/components/partnership/PartnershipFrame";
import { EmptyState } from "@/components/ui/EmptyState";
import { Inset } from "@/components/ui/Inset";
import { openHere } from "@/lib/door";
import { ladderToChange } from "@/lib/ladder/read-versions";
import { submitLadder } from "../submit";

export const metadata: Metadata = { title: "Change the ladder" };

type Props = { params: Promise<{ partnership: string }>; searchParams: Promise<{ from?: string | string[] }> };

export default async function ChangeLadderPage({ params, searchParams }: Props) {
  const { from: asked } = await searchParams;
  const { seen, ladder } = await openHere(params, "administer", { ladder: ladderToChange(typeof asked === "string" ? asked : undefined) });
  const { partnership } = seen;
  const at = `/${partnership.slug}/ladder`;
  if (!ladder) return <PartnershipFrame partnership={partnership} seen={seen} here="ladder" narrow><h1>Change the ladder</h1><EmptyState title="No ladder yet"><p>Ask the operator to bring one in.</p></EmptyState></PartnershipFrame>;
  return (
    <PartnershipFrame partnership={partnership} seen={seen} here="ladder" narrow>
      <h1>Change the ladder</h1>
      <p className="lead-words">Your own names, words and order. New work is held against the new ladder. Work that has begun keeps the one it began with.</p>
      <p>What the record must show for each rung stays as it is. That takes the forum’s key: <a href={`${at}/tests`}>which tests each rung needs</a>.</p>
      <Inset><p>Agree it with your parent carer forum first. Whoever made the ladder stays named: {ladder.from.credit}.</p></Inset>
      <h2>Begin from</h2>
      <ul>
        {ladder.versions.map((version) => (
          <li key={version.id}>
            {version.id === ladder.from.id ? <b>{version.name}, {version.version}</b> : <a href={`${at}/change?from=${version.id}`}>{version.name}, {version.version}</a>}
            {version === ladder.versions[0] && version.inForceFrom && " (in force)"}
          </li>
        ))}
      </ul>
      <h2>The rungs</h2>
      <ChangeLadderForm key={ladder.from.id} send={submitLadder.bind(null, partnership.slug)} once={crypto.randomUUID()} from={ladder.from} rungs={ladder.rungs} />
      <p><a href={at}>Back to the ladder</a></p>
    </PartnershipFrame>
  );
}
