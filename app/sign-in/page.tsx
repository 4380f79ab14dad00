import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SiteFrame } from "@/components/frame/SiteFrame";
import { EmailField } from "@/components/ui/EmailField";
import { Flash } from "@/components/ui/Flash";
import { Form } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { saidWords } from "@/lib/form/said";
import { signedIn } from "@/lib/session";
import { settings } from "@/lib/settings";
import { placeOfOurs } from "@/lib/sign-in/rules";
import { submitSignIn } from "./submit";

export const metadata: Metadata = { title: "Sign in" };

type Props = { searchParams: Promise<{ next?: string | string[]; said?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const { next: asked, said: saidKey } = await searchParams;
  const said = typeof saidKey === "string" ? saidWords(saidKey) : undefined;
  const next = placeOfOurs(typeof asked === "string" ? asked : "", settings().appUrl);
  if (await signedIn()) redirect(next);
  return (
    <SiteFrame person="not asked" narrow>
      {said && <Flash><p>{said}</p></Flash>}
      <h1>Sign in</h1>
      <p className="lead-words">You don’t need a password. We send you a letter with a button and a code.</p>
      <Form send={submitSignIn} once={crypto.randomUUID()} submit="Send me a letter">
        <Hidden name="next" value={next} />
        <EmailField name="email" label="Your email address" hint="The one that our letters go to." />
      </Form>
      <h2>Were you invited?</h2>
      <p>Open the link in the invitation letter. That is how you join. You don’t need to sign in first.</p>
      {settings().demo && <p>This is a demo: <a href="/">be one of its people</a> instead, with one press.</p>}
    </SiteFrame>
  );
}
