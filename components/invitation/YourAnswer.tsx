import { ButtonLink } from "@/components/ui/ButtonLink";
import { Card } from "@/components/ui/Card";
import { Form, type Send } from "@/components/ui/Form";
import { Notice } from "@/components/ui/Notice";
import { Submit } from "@/components/ui/Submit";
import { dayWords } from "@/lib/work/dates";

type Asked = { notNowAt: Date | null; declinedAt: Date | null; expiresAt: Date | null };
type Props = { at: string; invitation: Asked; notNow: Send };

/** Yes, not now, no: all three are answers. “No” and “not now” may still become yes. */
export function YourAnswer({ at, invitation, notNow }: Props) {
  const { declinedAt, notNowAt } = invitation;
  return (
    <Card title="Your answer" look="tint" id="answer">
      <AnsweredBefore {...invitation} />
      {!declinedAt && !notNowAt && <p>You can say no, and that is fine.</p>}
      <div className="grid gap-3 tablet:flex tablet:flex-wrap tablet:items-start">
        <ButtonLink href={`${at}/join`}>Yes, I’d like to join</ButtonLink>
        {!declinedAt && !notNowAt && <Form send={notNow} once={crypto.randomUUID()}><Submit kind="quiet" pending="Saving…">Not now</Submit></Form>}
        {!declinedAt && <ButtonLink href={`${at}/no-thanks`} quiet>No thanks</ButtonLink>}
      </div>
    </Card>
  );
}

function AnsweredBefore({ notNowAt, declinedAt, expiresAt }: Asked) {
  const until = expiresAt && <> This link works until {dayWords(expiresAt)}.</>;
  if (declinedAt) return <Notice title={`You said no thank you on ${dayWords(declinedAt)}.`}><p>That is fine. We will not write to you about this again. If you change your mind, you can still say yes.{until}</p></Notice>;
  if (notNowAt) return <Notice title={`You said not now on ${dayWords(notNowAt)}.`}><p>That is fine. You can say yes when it suits you.{until}</p></Notice>;
  return null;
}
