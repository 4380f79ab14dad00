import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SiteFrame } from "@/components/frame/SiteFrame";
import { DataTable } from "@/components/ui/DataTable";
import { lettersInOutbox } from "@/lib/letter/read";
import { settings } from "@/lib/settings";
import { momentWords } from "@/lib/work/dates";

export const metadata: Metadata = { title: "Outbox" };

const columns = [{ key: "subject", label: "Letter" }, { key: "to", label: "To" }, { key: "from", label: "From" }, { key: "when", label: "Sent" }];

export default async function OutboxPage() {
  if (!settings().demo) notFound();
  const letters = await lettersInOutbox();
  const now = new Date();
  return (
    <SiteFrame person="not asked">
      <h1>Outbox</h1>
      <p className="lead-words">This is a demo, so no letter leaves this machine. Here is what people would have got, the newest first.</p>
      <DataTable
        caption="Letters" columns={columns} none="No letter yet. Invite somebody, or ask to sign in."
        rows={letters.map((letter) => ({
          key: letter.id,
          cells: { subject: <a href={`/outbox/${letter.id}`}>{letter.subject}</a>, to: letter.to, from: letter.from, when: momentWords(letter.sentAt, now) },
        }))}
      />
    </SiteFrame>
  );
}
