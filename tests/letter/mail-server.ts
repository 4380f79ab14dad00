import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

export type Arrived = { mail: Email; raw: string; from: string; to: string[] };
type Answer = { code: number; words: string };

const refusal = ({ code, words }: Answer) => Object.assign(new Error(words), { responseCode: code });

/** A real mail server on this machine. It keeps what arrives, and refuses what it is told to. */
export async function aMailServer() {
  const arrived: Arrived[] = [];
  const says: { toAddress?: (address: string) => Answer | undefined; toLetter?: (letter: Arrived) => Answer | undefined; beforeThanks?: (letter: Arrived) => Promise<void> } = {};
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo({ address }, _session, done) {
      const no = says.toAddress?.(address);
      done(no && refusal(no));
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => void keep(Buffer.concat(parts), session.envelope).then(() => done(), done));
    },
  });

  async function keep(bytes: Buffer, envelope: { mailFrom: false | { address: string }; rcptTo: { address: string }[] }) {
    const mail = await PostalMime.parse(bytes);
    const letter = { mail, raw: bytes.toString("latin1"), from: envelope.mailFrom ? envelope.mailFrom.address : "", to: envelope.rcptTo.map(({ address }) => address) };
    const no = says.toLetter?.(letter);
    if (no) throw refusal(no);
    arrived.push(letter);
    await says.beforeThanks?.(letter);
  }

  // A worker that is killed breaks its connection off.
  server.on("error", () => {});
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.server.address() as { port: number };
  const to = (address: string) => arrived.filter((letter) => letter.to.includes(address));
  /** Forgets what arrived, and refuses nothing. */
  const begin = () => {
    arrived.length = 0;
    for (const rule of Object.keys(says)) delete says[rule as keyof typeof says];
  };
  return { begin, url: `smtp://127.0.0.1:${port}`, arrived, to, says, close: () => new Promise<void>((closed) => server.close(closed)) };
}
export type MailServer = Awaited<ReturnType<typeof aMailServer>>;
