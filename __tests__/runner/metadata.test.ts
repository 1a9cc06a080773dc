/** Each cloud's metadata service, imitated on the loopback: its own shape, wrong shapes, hangs, redirects, floods. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { askMetadata, type MetadataFetch, type MetadataRequest } from '../../src/runner/metadata.ts';
import { metadataOverHttp } from '../../src/runner/metadata-http.ts';
import type { Place } from '../../src/runner/runner.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { fixture } from './fake-machine.ts';

/** Longer than any test: whatever waits for it never ends. */
const PATIENCE = { timeoutMs: 24 * 3_600_000 };

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A loopback server in the place of 169.254.169.254 and 169.254.42.42. */
async function imitation(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<URL> {
  const server = createServer(answer);
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}

function at(base: URL): MetadataFetch {
  return metadataOverHttp((url) => new URL(url.pathname + url.search, base));
}

/** What one cloud answers: `METHOD /path` to the headers it insists on and the body. All else is 404, as on the real ones. */
type Routes = Readonly<Record<string, { readonly needs?: Readonly<Record<string, string>>; readonly body: string }>>;

async function cloud(routes: Routes): Promise<{ fetch: MetadataFetch; asked: string[]; base: URL }> {
  const asked: string[] = [];
  const base = await imitation((request, response) => {
    const line = `${request.method} ${request.url}`;
    asked.push(line);
    const route = routes[line];
    const missing = Object.entries(route?.needs ?? {}).some(([name, value]) => request.headers[name] !== value);
    response
      .writeHead(route === undefined ? 404 : missing ? 400 : 200)
      .end(route !== undefined && !missing ? route.body : 'no');
  });
  return { fetch: at(base), asked, base };
}

const AZURE = {
  location: 'GET /metadata/instance/compute/location?api-version=2021-02-01&format=text',
  vmSize: 'GET /metadata/instance/compute/vmSize?api-version=2021-02-01&format=text',
};
const azureCompute = (JSON.parse(fixture('metadata/azure.json')) as { compute: { location: string; vmSize: string } })
  .compute;

const CLOUDS: Readonly<Record<string, { readonly routes: Routes; readonly place: Place }>> = {
  Azure: {
    routes: {
      [AZURE.location]: { needs: { metadata: 'true' }, body: azureCompute.location },
      [AZURE.vmSize]: { needs: { metadata: 'true' }, body: azureCompute.vmSize },
    },
    place: found('azure', 'eastus2', 'Standard_D4ds_v5', 'Azure instance metadata'),
  },
  AWS: {
    routes: {
      'PUT /latest/api/token': {
        needs: { 'x-aws-ec2-metadata-token-ttl-seconds': '60' },
        body: 'AQAEALH5WAjXnqWFHTGjmkw9fKjVBc0Ij6_YHF0a4xgSVn0v1QZl2g==',
      },
      'GET /latest/dynamic/instance-identity/document': {
        needs: { 'x-aws-ec2-metadata-token': 'AQAEALH5WAjXnqWFHTGjmkw9fKjVBc0Ij6_YHF0a4xgSVn0v1QZl2g==' },
        body: fixture('metadata/aws.json'),
      },
      // IMDSv2 also serves these; they must not be mistaken for OpenStack.
      'GET /latest/meta-data/instance-type': { body: 't2.micro' },
    },
    place: found('aws', 'us-west-2', 't2.micro', 'AWS instance metadata'),
  },
  'Google Cloud': {
    routes: {
      'GET /computeMetadata/v1/instance/zone': {
        needs: { 'metadata-flavor': 'Google' },
        body: 'projects/123456789012/zones/us-central1-a',
      },
      'GET /computeMetadata/v1/instance/machine-type': {
        needs: { 'metadata-flavor': 'Google' },
        body: 'projects/123456789012/machineTypes/n1-standard-1',
      },
    },
    place: found('gcp', 'us-central1', 'n1-standard-1', 'Google Cloud instance metadata'),
  },
  'Oracle Cloud': {
    routes: {
      'GET /opc/v2/instance/canonicalRegionName': { needs: { authorization: 'Bearer Oracle' }, body: 'us-phoenix-1' },
      'GET /opc/v2/instance/shape': { needs: { authorization: 'Bearer Oracle' }, body: 'VM.Standard2.1' },
    },
    place: found('oci', 'us-phoenix-1', 'VM.Standard2.1', 'Oracle Cloud instance metadata'),
  },
  DigitalOcean: {
    routes: { 'GET /metadata/v1/region': { body: 'nyc3' } },
    place: found('digitalocean', 'nyc3', undefined, 'DigitalOcean droplet metadata'),
  },
  Hetzner: {
    routes: { 'GET /hetzner/v1/metadata/availability-zone': { body: 'fsn1-dc14\n' } },
    place: found('hetzner', 'fsn1', undefined, 'Hetzner server metadata'),
  },
  Scaleway: {
    routes: { 'GET /conf?format=json': { body: fixture('metadata/scaleway.json') } },
    place: found('scaleway', 'fr-par-1', 'DEV1-S', 'Scaleway instance metadata'),
  },
  IBM: {
    routes: {
      'PUT /instance_identity/v1/token?version=2022-03-01': {
        needs: { 'metadata-flavor': 'ibm' },
        body: '{"access_token":"eyJhbGciOiJSUzI1NiJ9.e30.c2ln","created_at":"2026-11-23T00:00:00Z","expires_in":300}',
      },
      'GET /metadata/v1/instance?version=2022-03-01': {
        needs: { authorization: 'Bearer eyJhbGciOiJSUzI1NiJ9.e30.c2ln' },
        body: fixture('metadata/ibm.json'),
      },
    },
    place: found('ibm', 'us-south', 'bx2-2x8', 'IBM Cloud instance metadata'),
  },
  'OVHcloud on OpenStack': {
    routes: {
      'GET /openstack': { body: '2012-08-10\n2013-04-04\n2018-08-27\nlatest' },
      'GET /latest/meta-data/placement/availability-zone': { body: 'eu-west-par-a' },
      'GET /latest/meta-data/instance-type': { body: 'b3-8' },
    },
    place: found('ovh', 'EU-WEST-PAR', 'b3-8', 'OpenStack instance metadata (OVHcloud)'),
  },
};

function mapBodies(routes: Routes, change: (body: string) => string): Routes {
  return Object.fromEntries(
    Object.entries(routes).map(([line, route]) => [line, { ...route, body: change(route.body) }]),
  );
}

function found(provider: string, region: string | undefined, instanceType: string | undefined, how: string): Place {
  return { provider, ...(region && { region }), ...(instanceType && { instanceType }), found: 'metadata', how };
}

describe.each(Object.entries(CLOUDS))('%s', (_, { routes, place }) => {
  it('is recognised by its own answers', async () => {
    const { fetch } = await cloud(routes);
    expect(await askMetadata(fetch, PATIENCE)).toEqual(place);
  });

  it('is never asked for credentials, keys or user data', async () => {
    const { fetch } = await cloud(routes);
    const urls: string[] = [];
    const recording: MetadataFetch = (request, signal) => {
      urls.push(request.url);
      return fetch(request, signal);
    };
    await askMetadata(recording, PATIENCE);
    expect(urls.length).toBeGreaterThanOrEqual(9);
    const secret =
      /iam|credential|user-?data|public-?keys|service-?accounts|identity\/oauth|password|meta_data\.json|v1\.json/i;
    // The whole document has all of these in it.
    const whole = /metadata\/instance\?api|opc\/v2\/instance\/?$|hetzner\/v1\/metadata$/;
    expect(urls.filter((url) => secret.test(url) || whole.test(url))).toEqual([]);
  });

  it('is not believed with an empty, cut or foreign body', async () => {
    for (const body of ['', '{}', '[]', 'null', '<html>login</html>', '{"compute":', 'a'.repeat(5000)]) {
      const { fetch } = await cloud(mapBodies(routes, () => body));
      expect(await askMetadata(fetch, PATIENCE), body.slice(0, 20)).toBeUndefined();
    }
  });

  it('is given up when it hangs, at whichever question', async () => {
    // What AWS is not asked does not matter.
    const asked = Object.keys(routes).filter((line) => place.provider !== 'aws' || !line.includes('/meta-data/'));
    for (const hanging of asked) {
      const base = await imitation((request, response) => {
        const line = `${request.method} ${request.url}`;
        if (line === hanging) return;
        response.writeHead(routes[line] === undefined ? 404 : 200).end(routes[line]?.body);
      });
      expect(await askMetadata(at(base), { timeoutMs: 100 }), hanging).toBeUndefined();
    }
  });

  it('is not followed when it redirects', async () => {
    const elsewhere = await cloud(routes);
    const base = await imitation((request, response) => {
      response.writeHead(302, { location: new URL(request.url ?? '', elsewhere.base).href }).end();
    });
    expect(await askMetadata(at(base), PATIENCE)).toBeUndefined();
    expect(elsewhere.asked).toEqual([]);
  });
});

describe('bodies that look right but are not', () => {
  const azure = (location: string, vmSize: string) =>
    cloud({ [AZURE.location]: { body: location }, [AZURE.vmSize]: { body: vmSize } });

  it('takes no Azure location without an Azure size next to it', async () => {
    for (const vmSize of ['', 'm1.large', '<script>', '{"error":"not found"}']) {
      const { fetch } = await azure('eastus2', vmSize);
      expect(await askMetadata(fetch, PATIENCE)).toBeUndefined();
    }
  });

  it('takes no location with markup, control characters or a path in it', async () => {
    for (const location of ['<b>x</b>', 'east\nus', '../../x', 'a', 'x'.repeat(200), '7', '["eastus"]']) {
      const { fetch } = await azure(location, 'Standard_D2s_v3');
      expect(await askMetadata(fetch, PATIENCE)).toBeUndefined();
    }
  });

  it('drops an instance type that is none and keeps the region', async () => {
    const { fetch } = await cloud({
      'GET /conf?format=json': { body: '{"commercial_type":"<script>","location":{"zone_id":"nl-ams-1"}}' },
    });
    const place = found('scaleway', 'nl-ams-1', undefined, 'Scaleway instance metadata');
    expect(await askMetadata(fetch, PATIENCE)).toEqual(place);
  });

  it('sends no header made of an untrusted token answer', async () => {
    const { fetch, asked } = await cloud({
      'PUT /latest/api/token': { body: 'x\r\nX-Injected: 1' },
      'PUT /instance_identity/v1/token?version=2022-03-01': { body: '{"access_token":"a b"}' },
    });
    expect(await askMetadata(fetch, PATIENCE)).toBeUndefined();
    expect(asked.filter((line) => /identity\/document|metadata\/v1\/instance/.test(line))).toEqual([]);
  });

  it('knows OpenStack by its index, and gives no region where the zone is only `nova`', async () => {
    const { fetch } = await cloud({
      'GET /openstack': { body: '2018-08-27\nlatest' },
      'GET /latest/meta-data/placement/availability-zone': { body: 'nova' },
      'GET /latest/meta-data/instance-type': { body: 'm1.large' },
    });
    expect(await askMetadata(fetch, PATIENCE)).toEqual(
      found('openstack', undefined, 'm1.large', 'OpenStack instance metadata'),
    );
  });
});

describe('services that misbehave', () => {
  it('gives up when the time is over, whatever hangs', async () => {
    const base = await imitation(() => {});
    expect(await askMetadata(at(base), { timeoutMs: 50 })).toBeUndefined();
  });

  it('gives up even when what fetches ignores its signal', async () => {
    expect(await askMetadata(() => new Promise(() => {}), { timeoutMs: 20 })).toBeUndefined();
  });

  it('does not wait for a service that hangs when another has answered', async () => {
    const base = await imitation((request, response) => {
      // Scaleway comes after Hetzner in the order and never answers here.
      if (request.url?.startsWith('/conf')) return;
      if (request.url === '/hetzner/v1/metadata/availability-zone') response.end('nbg1-dc3');
      else response.writeHead(404).end();
    });
    expect((await askMetadata(at(base), PATIENCE))?.region).toBe('nbg1');
  });

  it('takes an answer that was there when the time is over, though an earlier service still hangs', async () => {
    const ovh = CLOUDS['OVHcloud on OpenStack'];
    // All that answer do so before a timer can end.
    const fetch: MetadataFetch = async ({ method, url }) => {
      const { pathname, search } = new URL(url);
      if (pathname.startsWith('/conf')) return new Promise(() => {});
      return ovh?.routes[`${method} ${pathname}${search}`]?.body;
    };
    expect(await askMetadata(fetch, { timeoutMs: 1 })).toEqual(ovh?.place);
  });

  it('is stopped by its caller', async () => {
    const base = await imitation(() => {});
    const stop = new AbortController();
    const answer = askMetadata(at(base), { ...PATIENCE, signal: stop.signal });
    stop.abort();
    expect(await answer).toBeUndefined();
  });

  it('asks Azure first, which answers only five requests a second', async () => {
    const urls: string[] = [];
    const fetch: MetadataFetch = async ({ url }) => {
      urls.push(url);
      return undefined;
    };
    await askMetadata(fetch, PATIENCE);
    expect(urls.slice(0, 2).every((url) => url.includes('/metadata/instance/compute/'))).toBe(true);
  });

  it('asks nothing when it was stopped before', async () => {
    const requests: MetadataRequest[] = [];
    const fetch: MetadataFetch = async (request) => {
      requests.push(request);
      return undefined;
    };
    expect(await askMetadata(fetch, { ...PATIENCE, signal: AbortSignal.abort() })).toBeUndefined();
    expect(requests).toEqual([]);
  });

  it('reads no more than 64 kB', async () => {
    let written = 0;
    const base = await imitation((request, response) => {
      if (`GET ${request.url}` !== AZURE.location) {
        response.writeHead(404).end();
        return;
      }
      const more = () => {
        while (!response.destroyed && written < 100_000_000) {
          written += 10_000;
          if (!response.write('x'.repeat(10_000))) break;
        }
      };
      response.on('drain', more);
      more();
    });
    expect(await askMetadata(at(base), PATIENCE)).toBeUndefined();
    expect(written).toBeLessThan(100_000_000);
  });

  it('survives a server that drops the connection', async () => {
    const base = await imitation((request) => request.socket.destroy());
    expect(await askMetadata(at(base), PATIENCE)).toBeUndefined();
  });

  it('survives a machine where nothing listens', async () => {
    const unreachable = new URL('http://127.0.0.1:9');
    expect(await askMetadata(at(unreachable), PATIENCE)).toBeUndefined();
  });

  it('survives a fetch that throws', async () => {
    const fetch: MetadataFetch = () => {
      throw new Error('no network here');
    };
    expect(await askMetadata(fetch, PATIENCE)).toBeUndefined();
  });

  it('never throws, and lets nothing but words of the known shapes through, whatever is answered', async () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.json(),
      fc.record({ compute: fc.anything(), region: fc.anything(), zone: fc.anything() }).map((value) => safeJson(value)),
      fc.constantFrom(...Object.values(CLOUDS).flatMap(({ routes }) => Object.values(routes).map(({ body }) => body))),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 12 }), async (bodies) => {
        let next = 0;
        const place = await askMetadata(async () => bodies[next++ % bodies.length], PATIENCE);
        if (place === undefined) return true;
        const words = [place.provider, place.region, place.instanceType].filter((word) => word !== undefined);
        return words.every((word) => /^[A-Za-z0-9][A-Za-z0-9._-]{1,63}$/.test(word)) && place.found === 'metadata';
      }),
      { numRuns: fuzzRuns() },
    );
  });
});

describe('proxies', () => {
  it('are not used, even where Node is set to use them for everything', async () => {
    const proxied: string[] = [];
    const proxy = await imitation((request, response) => {
      proxied.push(request.url ?? '');
      response.end('nyc3');
    });
    const service = await imitation((request, response) => {
      if (request.url === '/metadata/v1/region') response.end('ams3');
      else response.writeHead(404).end();
    });
    const script = `
      import { askMetadata } from ${JSON.stringify(new URL('../../src/runner/metadata.ts', import.meta.url).href)};
      import { metadataOverHttp } from ${JSON.stringify(new URL('../../src/runner/metadata-http.ts', import.meta.url).href)};
      const fetch = metadataOverHttp((url) => new URL(url.pathname + url.search, ${JSON.stringify(service.href)}));
      console.log(JSON.stringify(await askMetadata(fetch, ${JSON.stringify(PATIENCE)})));
    `;
    const env = {
      PATH: process.env['PATH'] ?? '',
      NODE_USE_ENV_PROXY: '1',
      HTTP_PROXY: proxy.href,
      http_proxy: proxy.href,
      NO_PROXY: '',
    };
    const args = ['--import', 'ts-blank-space/register', '--input-type=module', '-e', script];
    const { stdout } = await promisify(execFile)(process.execPath, args, { env });
    expect(JSON.parse(stdout)).toEqual(found('digitalocean', 'ams3', undefined, 'DigitalOcean droplet metadata'));
    expect(proxied).toEqual([]);
  });
});

function safeJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}
