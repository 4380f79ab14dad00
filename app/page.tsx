import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SiteFrame } from "@/components/frame/SiteFrame";
import { NoticesUp } from "@/components/partnership/NoticesUp";
import { cameFor } from "@/components/partnership/partnership-links";
import { BeOneOfThem } from "@/components/person/BeOneOfThem";
import { MyPlaces } from "@/components/person/MyPlaces";
import { WhatThisIs } from "@/components/person/WhatThisIs";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { Card } from "@/components/ui/Card";
import { Flash } from "@/components/ui/Flash";
import { openMine } from "@/lib/door";
import { saidWords } from "@/lib/form/said";
import { myPart, partnershipsHere } from "@/lib/person/read";
import { signedIn } from "@/lib/session";
import { settings } from "@/lib/settings";
import { submitNoticeRead } from "./[partnership]/submit";

export const metadata: Metadata = { title: { absolute: "Alongside" } };

type Props = { searchParams: Promise<{ said?: string }> };

export default async function FrontPage({ searchParams }: Props) {
  if (await signedIn()) return <Home said={(await searchParams).said} />;
  const partnerships = await partnershipsHere();
  const words = saidWords((await searchParams).said);
  const { demo } = settings();
  return (
    <SiteFrame>
      {words && <Flash><p>{words}</p></Flash>}
      <WhatThisIs>
        <Card title="Come in" look="tint">
          <p>Were you invited? Open the link in your letter. You don’t need a password.</p>
          <p className="buttons"><ButtonLink href="/sign-in">Sign in</ButtonLink></p>
        </Card>
      </WhatThisIs>
      {demo && <BeOneOfThem />}
      <h2>The partnerships here</h2>
      <p>Everyone may read a partnership’s charter and its ladder.</p>
      {partnerships.length === 0 && <p>No partnership has been set up here yet.</p>}
      <ul>{partnerships.map(({ slug, name, isDemo }) => <li key={slug}><a href={`/${slug}`}>{name}</a>{isDemo && " (made up, for the demo)"}</li>)}</ul>
    </SiteFrame>
  );
}

/** One home over all the partnerships somebody belongs to. Who belongs to one is at home there. */
async function Home({ said }: { said: string | undefined }) {
  const { person, places } = await openMine({ part: myPart });
  const words = saidWords(said);
  if (places.length === 1) redirect(`/${places[0]!.seen.partnership.slug}${words ? `?said=${said}` : ""}`);
  const name = places[0]?.seen.person.name ?? person.email;
  return (
    <SiteFrame person={{ name, href: "/account" }}>
      {words && <Flash><p>{words}</p></Flash>}
      <h1>Hello, {name}</h1>
      {places.map(({ seen, part }) => <NoticesUp key={seen.partnership.id} notices={part.notices} dismiss={submitNoticeRead.bind(null, seen.partnership.slug, "all")} />)}
      <MyPlaces places={places.map(({ seen, part }) => ({ ...seen.partnership, works: part.works, cameFor: cameFor(seen) }))} />
      <h2>About you</h2>
      <ul>
        <li><a href="/actions">My actions, in all my pieces of work</a></li>
        <li><a href="/account">Your name, how to reach you, how often we write</a></li>
        {settings().demo && <li><a href="/outbox">The demo’s letters</a></li>}
      </ul>
      {settings().demo && <BeOneOfThem another />}
    </SiteFrame>
  );
}
