import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type ReceivedSms = { id: string; to: string; text: string; token: string };

/** A real HTTP gateway on loopback. `answer` is the status for the next SMS; null never answers. */
export async function startSmsGateway(answer: (sms: ReceivedSms) => number | null = () => 200) {
  const received: ReceivedSms[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = JSON.parse(Buffer.concat(chunks).toString("utf8")) as Omit<ReceivedSms, "token">;
      const sms = { ...body, token: request.headers.authorization ?? "" };
      const status = answer(sms);
      if (status === null) return;
      if (status < 300) received.push(sms);
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    gateway: { url: `http://127.0.0.1:${port}/send`, token: "a-token" },
    received,
    stop: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  };
}
