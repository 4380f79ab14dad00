import type { Metadata } from "next";
import { AdminFrame } from "@/components/partnership/AdminFrame";
import { Form } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { TextField } from "@/components/ui/TextField";
import { openHere } from "@/lib/door";
import { ruleDaysHere } from "@/lib/partnership/read-administration";
import { ruleDaysWords } from "@/lib/partnership/words";
import { submitAddress, submitRuleDays } from "./submit";

export const metadata: Metadata = { title: "Settings: administration" };

type Props = { params: Promise<{ partnership: string }> };

export default async function AdminSettingsPage({ params }: Props) {
  const { partnership: slug } = await params;
  const { seen, days } = await openHere(params, "administer", { days: ruleDaysHere });
  const { about, usual, least, most } = ruleDaysWords["second key"];
  return (
    <AdminFrame seen={seen} page="settings">
      <h1>Settings</h1>
      <h2>How long the second key waits</h2>
      <p>{about}</p>
      <Form send={submitRuleDays.bind(null, slug)} once={crypto.randomUUID()} submit="Save the number of days">
        <Hidden name="rule" value="second key" />
        <TextField name="days" label="Days" hint={`Between ${least} and ${most}. Without a choice it is ${usual}.`} inputMode="numeric" narrow defaultValue={String(days["second key"])} />
      </Form>
      <h2>The partnership’s address</h2>
      <p>Now it is <b>/{slug}</b>. If you change it, the old address leads to the new one, and letters already sent still work.</p>
      <Form send={submitAddress.bind(null, slug)} once={crypto.randomUUID()} submit="Change the address">
        <TextField name="slug" label="New address" hint="Small letters, digits and dashes. For example: wolds-and-coast." maxLength={60} spellCheck={false} autoComplete="off" />
        <TextField name="now" label="To be sure, type the address it has now" maxLength={60} spellCheck={false} autoComplete="off" />
      </Form>
    </AdminFrame>
  );
}
