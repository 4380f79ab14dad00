import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SiteFrame } from "@/components/frame/SiteFrame";
import { EmptyState } from "@/components/ui/EmptyState";
import { lettersInOutbox } from "@/lib/letter/read";
import { settings } from "@/lib/settings";
import { momentWords } from "@/lib/work/dates";

export const metadata: Metadata = { title: "Outbox" };

export default async function OutboxPage() {
  if (!settings().demo) notFound();
  const letters = await lettersInOutbox();
  const now = new Date();
  return (
    <SiteFrame person="not asked" narrow>
      <h1>Outbox</h1>
      <p className="lead-words">This is a demo, so no letter leaves this machine. Here is what people would have got, the newest first.</p>
      {letters.length === 0 && <EmptyState title="No letter yet"><p>Invite somebody, or ask to sign in.</p></EmptyState>}
      <ol className="max-w-none list-none p-0">
        {letters.map(({ id, subject, to, from, sentAt }) => (
          <li key={id} className="m-0 border-edge py-3 not-first:border-t">
            <a href={`/outbox/${id}`} className="font-label">{subject}</a>
            <p className="max-w-none text-small text-muted wrap-anywhere">To {to} · from {from} · {momentWords(sentAt, now)}</p>
          </li>
        ))}
      </ol>
    </SiteFrame>
  );
}
