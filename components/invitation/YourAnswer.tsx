import { ButtonLink } from "@/components/ui/ButtonLink";
import { Card } from "@/components/ui/Card";
import { Form, type Send } from "@/components/ui/Form";
import { Notice } from "@/components/ui/Notice";
import { Submit } from "@/components/ui/Submit";
import { asksOnceMoreFrom, putOff } from "@/lib/invitation/rules";
import { dayWords } from "@/lib/work/dates";

type Asked = Parameters<typeof asksOnceMoreFrom>[0] & { shared: boolean };
type Props = { at: string; invitation: Asked; notNow: Send };

/** Yes, not now, no, someone else: all are answers, and each may still become yes. Whoever reads a shared address says who comes. */
export function YourAnswer({ at, invitation, notNow }: Props) {
  const { declinedAt, someoneElseAt, shared } = invitation;
  const notNowAt = putOff(invitation);
  const answered = Boolean(declinedAt ?? notNowAt ?? someoneElseAt);
  return (
    <Card title="Your answer" look="tint" id="answer">
      <AnsweredBefore {...invitation} />
      {!answered && <p>You can say no, and that is fine.</p>}
      {shared && <p>This letter came to an address that several people read. So nobody joins by it: you say who comes, and they get a letter of their own.</p>}
      <div className="grid gap-3 tablet:flex tablet:flex-wrap tablet:items-start">
        {shared ? <ButtonLink href={`${at}/who-comes`}>Say who comes</ButtonLink> : <ButtonLink href={`${at}/join`}>Yes, I’d like to join</ButtonLink>}
        {!answered && <Form send={notNow} once={crypto.randomUUID()}><Submit kind="quiet" pending="Saving…">Not now</Submit></Form>}
        {!declinedAt && <ButtonLink href={`${at}/no-thanks`} quiet>No thanks</ButtonLink>}
        {!shared && !someoneElseAt && <ButtonLink href={`${at}/someone-else`} quiet>Someone else should</ButtonLink>}
      </div>
    </Card>
  );
}

/** What the letter of four weeks later will do, by the rule that sends it. */
export function OnceMore(asked: Parameters<typeof asksOnceMoreFrom>[0]) {
  const from = asksOnceMoreFrom(asked);
  return from && <p>We ask you once more by letter, with a new link, a little after {dayWords(from)}. After that we do not ask again.</p>;
}

function AnsweredBefore(asked: Asked) {
  const { declinedAt, someoneElseAt, expiresAt } = asked;
  const notNowAt = putOff(asked);
  const until = expiresAt && <> This link works until {dayWords(expiresAt)}.</>;
  if (declinedAt) return <Notice title={`You said no thank you on ${dayWords(declinedAt)}.`}><p>That is fine. We will not write to you about this again. If you change your mind, you can still say yes.{until}</p></Notice>;
  if (notNowAt) return <Notice title={`You said not now on ${dayWords(notNowAt)}.`}><p>That is fine. You can say yes when it suits you.{until}</p><OnceMore {...asked} /></Notice>;
  if (someoneElseAt) return <Notice title={`You said on ${dayWords(someoneElseAt)} that someone else should be asked.`}><p>Thank you. The person who asked you decides now. If you would like to come yourself, you can still say yes.{until}</p></Notice>;
  return null;
}
