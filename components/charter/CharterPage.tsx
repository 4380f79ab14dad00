import { PledgeList } from "@/components/charter/PledgeList";
import { VersionList } from "@/components/charter/VersionList";
import type { Charter, CharterVersion } from "@/lib/charter/read";
import type { Definition } from "@/lib/charter/read-definition";
import type { Pledge } from "@/lib/charter/read-pledges";
import { NO_COUNT, type PromiseCount } from "@/lib/charter/rules";
import { versionNote } from "@/lib/charter/words";
import { CharterAbout } from "./CharterAbout";
import { DefinitionCard } from "./DefinitionCard";
import { PromiseCard } from "./PromiseCard";

/** The promises of one version. `counts` only for people with a role. */
export function Promises({ charter, counts }: { charter: Charter; counts?: Record<string, PromiseCount> | null }) {
  return (
    <>
      <CharterAbout charter={charter} />
      <h2>The promises</h2>
      {charter.promises.map((promise) => <PromiseCard key={promise.key} promise={promise} count={counts && (counts[promise.key] ?? NO_COUNT)} />)}
    </>
  );
}

export function WhatItMeans({ definition }: { definition: Definition | null }) {
  if (!definition) return null;
  return (
    <>
      <h2 id="definition">What co-production means here</h2>
      <DefinitionCard definition={definition} />
    </>
  );
}

export function WhoSigned({ pledges }: { pledges: Pledge[] }) {
  if (pledges.length === 0) return null;
  return (
    <>
      <h2 id="pledges">Who has signed up</h2>
      <PledgeList pledges={pledges} />
    </>
  );
}

export function OtherVersions({ versions, at, except }: { versions: CharterVersion[]; at: string; except: string }) {
  const others = versions.filter((one) => one.version !== except);
  if (others.length === 0) return null;
  return (
    <>
      <h2>Other versions</h2>
      <VersionList versions={others.map((one) => ({ key: one.version, href: one.inForce ? at : `${at}/${encodeURIComponent(one.version)}`, name: `Version ${one.version}`, since: one.since, note: versionNote(one) }))} />
    </>
  );
}
