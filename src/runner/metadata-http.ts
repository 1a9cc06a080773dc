/** The one place where a metadata service is really asked: plain HTTP by `node:http`, so that no proxy setting applies. */
import { request as httpRequest } from 'node:http';
import type { MetadataFetch } from './metadata.ts';

/** Ten times the largest metadata document. */
const MAX_BODY_BYTES = 64 * 1024;

export interface MetadataHttpOptions {
  /** Where an address is really asked; tests point it at their loopback imitation. */
  readonly locate?: (url: URL) => URL;
}

/** Follows no redirect, keeps no connection, reads at most 64 kB and answers undefined for whatever goes wrong. */
export function metadataOverHttp(options: MetadataHttpOptions = {}): MetadataFetch {
  return ({ method, url, headers }, signal) =>
    new Promise((resolve) => {
      const target = options.locate?.(new URL(url)) ?? new URL(url);
      // `agent: false` makes an agent of its own, which knows nothing of HTTP_PROXY even where Node is set to use it.
      const request = httpRequest(target, { method, headers, agent: false, signal }, (response) => {
        if (response.statusCode !== 200) {
          response.destroy();
          resolve(undefined);
          return;
        }
        const chunks: Buffer[] = [];
        let bytes = 0;
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
          chunks.push(chunk);
          if (bytes > MAX_BODY_BYTES) response.destroy();
        });
        response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
        response.on('error', () => resolve(undefined));
        response.on('close', () => resolve(undefined));
      });
      request.on('error', () => resolve(undefined));
      request.end();
    });
}
