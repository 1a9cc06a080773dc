/**
 * Entry of the sampler's bundle. `node sampler/index.js <folder>` samples until the end, started detached by the main
 * stage; it starts `node sampler/index.js --place <folder>`, which asks the cloud where the machine is and ends.
 */

import { nodeHost } from '../power/sampler/node-host.ts';
import { runSampler, writeFailure, writePlace } from '../power/sampler/run-sampler.ts';

const PLACE_TIMEOUT_MS = 3000;
const MAX_COMPLAINTS = 20;

// A vendor's command may fail with an error that no caller catches. Only its own reading is lost then.
let complaints = 0;
process.on('uncaughtException', (error) => {
  complaints++;
  if (complaints <= MAX_COMPLAINTS) console.error(error.stack ?? String(error));
});

const [script = '', first, second] = process.argv.slice(1);
if (first === '--place' && second !== undefined) {
  await askPlace(second);
  process.exit(0);
} else if (first !== undefined) {
  process.exit(await sample(first));
} else {
  console.error('usage: sampler <folder>');
  process.exit(2);
}

async function sample(folder: string): Promise<number> {
  try {
    await runSampler(folder, { world: nodeHost(), placeCommand: [process.execPath, script, '--place', folder] });
    return 0;
  } catch (error) {
    console.error(error);
    writeFailure(folder, error);
    return 1;
  }
}

/** Loaded on demand, because the sampler itself has no use for an HTTP client. */
async function askPlace(folder: string): Promise<void> {
  const [{ askMetadata }, { metadataOverHttp }] = await Promise.all([
    import('../runner/metadata.ts'),
    import('../runner/metadata-http.ts'),
  ]);
  writePlace(folder, await askMetadata(metadataOverHttp(), { timeoutMs: PLACE_TIMEOUT_MS }));
}
