import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export type ReceivedMail = { to: string[]; raw: string };

/** A real SMTP server on loopback. `answer` may refuse a recipient with an SMTP code, anew at each attempt. */
export async function startMailServer({ answer = () => null }: { answer?: (recipient: string) => number | null } = {}) {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo: ({ address }, _session, done) => {
      const code = answer(address);
      done(code === null ? null : Object.assign(new Error("Not now."), { responseCode: code }));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const raw = Buffer.concat(chunks).toString("utf8");
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
        done();
      });
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

/** The decoded text of a mail: quoted-printable undone, headers apart. */
export function mailText({ raw }: ReceivedMail): { headers: string; subject: string; text: string } {
  const [head = "", ...rest] = raw.split("\r\n\r\n");
  const headers = head.replace(/\r\n[ \t]+/g, " ");
  const subject = (/^Subject: (.*)$/m.exec(headers)?.[1] ?? "")
    .replace(/\?= =\?UTF-8\?Q\?/g, "")
    .replace(/=\?UTF-8\?Q\?(.*)\?=/, (_match, encoded: string) => unquoted(encoded.replaceAll("_", " ")));
  const body = rest.join("\r\n\r\n");
  const isQuoted = /^content-transfer-encoding: quoted-printable/im.test(headers);
  const text = isQuoted ? unquoted(body.replace(/=\r\n/g, "")) : body;
  return { headers, subject, text: text.replaceAll("\r\n", "\n") };
}

function unquoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/g, (_match, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
