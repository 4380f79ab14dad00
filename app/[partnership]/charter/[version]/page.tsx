import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OtherVersions, Promises } from "@/components/charter/CharterPage";
import { PartnershipFrame } from "@/components/partnership/PartnershipFrame";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { Notice } from "@/components/ui/Notice";
import { charterCalled, charterVersionsOf } from "@/lib/charter/read";
import { versionNote } from "@/lib/charter/words";
import { openPublic } from "@/lib/door";

export const metadata: Metadata = { title: "A version of the charter" };

type Props = { params: Promise<{ partnership: string; version: string }> };

export default async function CharterVersionPage({ params }: Props) {
  const { version } = await params;
  const { partnership, charter, versions, here } = await openPublic(params, { charter: charterCalled(version), versions: charterVersionsOf }, {});
  const listed = versions.find((one) => one.version === charter?.version);
  if (!charter || !listed) notFound();
  const at = `/${partnership.slug}/charter`;
  return (
    <PartnershipFrame partnership={partnership} seen={here?.seen ?? null} here="charter" narrow>
      <Breadcrumb links={[{ href: at, label: "Charter" }]} here={`Version ${charter.version}`} />
      <h1>{charter.name}, version {charter.version}</h1>
      <Notice title={versionNote(listed)}>{!listed.inForce && <p><a href={at}>Read the charter in force</a></p>}</Notice>
      <Promises charter={charter} />
      <OtherVersions versions={versions} at={at} except={charter.version} />
    </PartnershipFrame>
  );
}
