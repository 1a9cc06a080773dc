/** The network behind a proxy, as runners name it: `https_proxy`, `http_proxy` and `no_proxy`, in small or capital letters. */

const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'] as const;

/** By the proxy's address, so that its connections are used again. */
const agents = new Map<string, import('undici').ProxyAgent>();

/** As `fetch`. The packages for a proxy are loaded only where the environment names one. */
export const fetchByProxy: typeof globalThis.fetch = async (input, init) => {
  if (VARIABLES.every((name) => !process.env[name])) return globalThis.fetch(input, init);
  const [{ fetch, ProxyAgent }, { getProxyUrl }] = await Promise.all([
    import('undici'),
    import('@actions/http-client/lib/proxy'),
  ]);
  const address = input instanceof Request ? input.url : String(input);
  // Undefined where `no_proxy` names the host.
  const proxy = getProxyUrl(new URL(address));
  if (proxy === undefined) return globalThis.fetch(input, init);
  const agent = agents.get(proxy.href) ?? new ProxyAgent(proxy.href);
  agents.set(proxy.href, agent);
  // Node's fetch is undici's, in a version of its own: the same at run time, two declarations for the compiler.
  const options = { ...init, dispatcher: agent } as unknown as Parameters<typeof fetch>[1];
  return (await fetch(address, options)) as unknown as Response;
};
