import { notFound } from "next/navigation";
import { CopyWords } from "@/components/setup/CopyWords";
import { Form } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { WorkFrame } from "@/components/work/WorkFrame";
import { pageTitle } from "@/components/work/page-title";
import { openInside } from "@/lib/door";
import { copiedLinkOf } from "@/lib/invitation/read";
import { settings } from "@/lib/settings";
import { dayWords } from "@/lib/work/dates";
import { submitLink } from "./submit";

export const generateMetadata = pageTitle("A link to pass on");

export default async function CopiedLinkPage({ params }: { params: Promise<{ partnership: string; work: string; one: string }> }) {
  const { one, ...slugs } = await params;
  const { seen, asked } = await openInside(params, { asked: copiedLinkOf(one) });
  if (!asked) notFound();
  return (
    <WorkFrame seen={seen} here="seats" narrow>
      <h1>A link for {asked.name}</h1>
      <p className="lead-words">For when the letter does not arrive: you can pass this link on by hand, by WhatsApp or text.</p>
      <ul>
        <li>Whoever has the link can read the invitation. So send it to {asked.name} alone.</li>
        <li>Before {asked.name} can join by it, we send a code to the address you typed. Nobody else can take the seat.</li>
      </ul>
      {asked.token ? (
        <>
          <CopyWords label="Link to copy" words={`${settings().appUrl}/invitation/${asked.token}`} button="Copy the link" />
          <p>{asked.expiresAt && <>It works until {dayWords(asked.expiresAt)}. </>}If you send the letter again, this link stops.</p>
        </>
      ) : (
        <Form send={submitLink.bind(null, slugs)} once={crypto.randomUUID()} submit="Make a link" pending="Making…"><Hidden name="invitation" value={one} /></Form>
      )}
      <p><a href={`/${slugs.partnership}/work/${slugs.work}/seats`}>Back to the seats</a></p>
    </WorkFrame>
  );
}
