import type { Metadata } from "next";
import { SiteFrame } from "@/components/frame/SiteFrame";
import { CardFields } from "@/components/person/CardFields";
import { SharedMailbox } from "@/components/person/SharedMailbox";
import { Flash } from "@/components/ui/Flash";
import { Form } from "@/components/ui/Form";
import { openMine } from "@/lib/door";
import { saidWords } from "@/lib/form/said";
import { myCard } from "@/lib/person/read";
import { submitCard, submitGoOnAs } from "./submit";

export const metadata: Metadata = { title: "Your account" };

type Props = { searchParams: Promise<{ said?: string }> };

export default async function AccountPage({ searchParams }: Props) {
  const { person, places } = await openMine({ card: myCard });
  const words = saidWords((await searchParams).said);
  return (
    <SiteFrame person={{ name: places[0]?.card.name ?? person.email, href: "/account" }} narrow>
      {words && <Flash><p>{words}</p></Flash>}
      <h1>Your account</h1>
      <p>You sign in with {person.email}. <a href="/account/address">Use another address</a></p>
      <SharedMailbox others={places.flatMap(({ card }) => card.others)} me={places[0]?.card.name ?? ""} send={submitGoOnAs} />
      {places.map(({ seen, card }) => (
        <section key={seen.partnership.id} className="flow" aria-labelledby={seen.partnership.slug}>
          <h2 id={seen.partnership.slug}>In {seen.partnership.name}</h2>
          {card.organisation && <p>You are here for {card.organisation}.</p>}
          <Form send={submitCard.bind(null, seen.partnership.slug)} once={crypto.randomUUID()} submit={places.length > 1 ? `Save for ${seen.partnership.name}` : "Save"} pending="Saving…">
            <CardFields card={card} />
          </Form>
        </section>
      ))}
      <h2>Signing out</h2>
      <div className="buttons">
        <form method="post" action="/sign-out"><button type="submit" className="button button-quiet">Sign out</button></form>
        <form method="post" action="/sign-out/everywhere"><button type="submit" className="button button-quiet">Sign out everywhere</button></form>
      </div>
      <p>“Everywhere” also signs you out of other phones and computers.</p>
    </SiteFrame>
  );
}
