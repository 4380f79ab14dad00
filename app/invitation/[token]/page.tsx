import type { Metadata } from "next";
import { AboutTheWork } from "@/components/invitation/AboutTheWork";
import { BeforeYouAnswer } from "@/components/invitation/BeforeYouAnswer";
import { EasyBeforeYouAnswer, EasyInvitation } from "@/components/invitation/EasyInvitation";
import { InvitationFrame } from "@/components/invitation/InvitationFrame";
import { Listen } from "@/components/invitation/Listen";
import { NothingToAnswer } from "@/components/invitation/NothingToAnswer";
import { Opened } from "@/components/invitation/Opened";
import { WhenAsked } from "@/components/invitation/WhenAsked";
import { YourAnswer } from "@/components/invitation/YourAnswer";
import { openInvitation } from "@/lib/door";
import { invitationShown } from "@/lib/invitation/read";
import { linkState } from "@/lib/invitation/rules";
import { maskedAddress } from "@/lib/sign-in/rules";
import { submitNewLink, submitNotNow } from "./submit";

export const metadata: Metadata = { title: "An invitation", robots: { index: false } };

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ said?: string }> };

export default async function InvitationPage({ params, searchParams }: Props) {
  const { token, now, seen, found } = await openInvitation(params, invitationShown);
  const { partnership, work, invitation } = seen;
  const state = linkState(seen, now);
  const at = `/invitation/${token}`;
  const isYoung = seen.seat.sector === "young-people";
  const address = maskedAddress(invitation.email);
  const { said } = await searchParams;
  if (state !== "to answer") {
    return (
      <InvitationFrame partnership={partnership} said={said}>
        <NothingToAnswer state={state} title={work.title} address={address} invitation={invitation} asker={found.asker} workHref={`/${partnership.slug}/work/${work.slug}`} sendNewLink={submitNewLink.bind(null, token)} />
      </InvitationFrame>
    );
  }
  return (
    <InvitationFrame partnership={partnership} said={said}>
      <div id="invitation" className="flow">
        <h1>{isYoung ? "Would you like to help?" : "Help shape:"} {work.title}</h1>
        <WhenAsked by={found.asker?.name ?? partnership.teamName} askedAt={invitation.sentAt ?? invitation.addedAt} begunAt={work.begunAt} />
        <p className="buttons"><Listen to="invitation" /><a href="#answer">Go to your answer</a></p>
        {isYoung ? <EasyInvitation work={work} shown={found} /> : <AboutTheWork work={work} shown={found} />}
        {isYoung ? <EasyBeforeYouAnswer shown={found} seatId={seen.seat.id} /> : <BeforeYouAnswer table={found.table} seat={seen.seat} />}
      </div>
      <YourAnswer at={at} invitation={invitation} notNow={submitNotNow.bind(null, token)} />
      <p className="text-muted">The letter was sent to {address}. <a href={`${at}/not-me`}>Is this not for you? Tell us</a></p>
      <Opened at={`${at}/opened`} />
    </InvitationFrame>
  );
}
