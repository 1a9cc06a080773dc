/** One address for two GitHubs: artifacts are the loopback's, as emulate has no service to upload them to; all else is emulate's. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FrontDoor {
  readonly url: string;
  close(): Promise<void>;
}

/** Headers about the connection and the body's coding, both of which are new behind the door. */
const OF_ONE_HOP = new Set([
  'host',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-encoding',
  'content-length',
]);

export async function openFrontDoor(gitHub: string, artifacts: string): Promise<FrontDoor> {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const path = request.url ?? '/';
    const headers = Object.entries(request.headers).filter(([name]) => !OF_ONE_HOP.has(name));
    const answer = await fetch(`${/^\/repos\/[^/]+\/[^/]+\/actions\//.test(path) ? artifacts : gitHub}${path}`, {
      method: request.method ?? 'GET',
      headers: Object.fromEntries(headers) as Record<string, string>,
      redirect: 'manual',
      ...(parts.length > 0 && { body: Buffer.concat(parts) }),
    });
    const body = Buffer.from(await answer.arrayBuffer());
    const passed = [...answer.headers].filter(([name]) => !OF_ONE_HOP.has(name));
    response.writeHead(answer.status, { ...Object.fromEntries(passed), 'content-length': body.byteLength });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}
