import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SiteFrame } from "@/components/frame/SiteFrame";
import { LetterAsHtml } from "@/components/letter/LetterAsHtml";
import { LetterAsText } from "@/components/letter/LetterAsText";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { SummaryList } from "@/components/ui/SummaryList";
import { letterInOutbox } from "@/lib/letter/read";
import { settings } from "@/lib/settings";
import { momentWords } from "@/lib/work/dates";

export const metadata: Metadata = { title: "A letter" };

export default async function LetterPage({ params }: { params: Promise<{ id: string }> }) {
  const letter = settings().demo ? await letterInOutbox((await params).id) : null;
  if (!letter) notFound();
  const { subject, to, from, sentAt, text, html } = letter;
  return (
    <SiteFrame person="not asked" narrow>
      <Breadcrumb links={[{ href: "/outbox", label: "Outbox" }]} here="A letter" />
      <h1>{subject}</h1>
      <SummaryList rows={[{ key: "to", label: "To", value: to }, { key: "from", label: "From", value: from }, { key: "sent", label: "Sent", value: momentWords(sentAt, new Date()) }]} />
      <h2>As it is laid out</h2>
      <LetterAsHtml html={html} />
      <h2>As plain text</h2>
      <LetterAsText text={text} />
    </SiteFrame>
  );
}
