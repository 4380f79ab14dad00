import { Form, type Send } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { Submit } from "@/components/ui/Submit";
import type { SentInvitation } from "@/lib/invitation/read";
import { stillWaits } from "@/lib/invitation/rules";
import { stateWords } from "@/lib/invitation/words";
import { dayWords } from "@/lib/work/dates";

type Props = { invitations: SentInvitation[]; again: Send; takeBack: Send; linkHref: (id: string) => string };

/** For the lead: who is asked, how it stands, and what may be done. */
export function InvitationLines({ invitations, again, takeBack, linkHref }: Props) {
  const asked = invitations.flatMap(({ id, state, forLead }) => (forLead ? [{ id, state, ...forLead }] : []));
  if (asked.length === 0) return null;
  return (
    <ul className="max-w-none list-none p-0">
      {asked.map((one) => (
        <li key={one.id} className="m-0 border-edge py-3 not-first:border-t">
          <p className="max-w-none wrap-anywhere"><b>{one.name}</b>, {one.email}</p>
          <p>{stateWords[one.state]}. <span className="text-small text-muted">{whenWords(one)}</span></p>
          {one.declinedBecause && <p>They wrote: “{one.declinedBecause}”</p>}
          {mayDoSomething(one.state) && (
            <div className="mt-2 flex flex-wrap gap-3">
              <Form send={again} once={crypto.randomUUID()}><Hidden name="invitation" value={one.id} /><Submit kind="quiet">Send again<span className="sr-only"> to {one.name}</span></Submit></Form>
              <Form send={takeBack} once={crypto.randomUUID()}><Hidden name="invitation" value={one.id} /><Submit kind="quiet" pending="Taking back…">Take back<span className="sr-only"> the invitation to {one.name}</span></Submit></Form>
              {one.linkWorks && <a href={linkHref(one.id)} className="inline-flex min-h-11 items-center">Copy a link<span className="sr-only"> for {one.name}</span></a>}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

const mayDoSomething = stillWaits;

function whenWords({ sentAt, notNowAt, declinedAt, generation }: NonNullable<SentInvitation["forLead"]>): string {
  const sent = sentAt ? `Sent on ${dayWords(sentAt)}${generation > 1 ? `, for the ${generation === 2 ? "second" : "third"} time` : ""}.` : "";
  const answer = declinedAt ?? notNowAt;
  return answer ? `${sent} Answered on ${dayWords(answer)}.` : sent;
}
