import type { Metadata } from "next";
import { SiteFrame } from "@/components/frame/SiteFrame";
import { Form } from "@/components/ui/Form";
import { TextField } from "@/components/ui/TextField";
import { settings } from "@/lib/settings";
import { submitCode } from "../submit";

export const metadata: Metadata = { title: "Check your email" };

export default function CheckEmailPage() {
  return (
    <SiteFrame person="not asked" narrow>
      <h1>Check your email</h1>
      <p className="lead-words">We have sent you a letter. Press the button in it, or type its code here.</p>
      <Form send={submitCode} once={crypto.randomUUID()} submit="Sign in" pending="Signing in…">
        <TextField name="code" label="The code in the letter" hint="Six numbers. They work in this browser, for 10 minutes." inputMode="numeric" autoComplete="one-time-code" narrow />
      </Form>
      <h2>No letter?</h2>
      <ul>
        <li>It can take a few minutes. Look in your junk mail, too.</li>
        <li>Perhaps you have another address here, for example the one you use at work.</li>
        <li><a href="/sign-in">Ask for a new letter</a>. Then only the newest code works.</li>
      </ul>
      {settings().demo && <p>This is a demo: its letters are all in the <a href="/outbox">outbox</a>.</p>}
    </SiteFrame>
  );
}
