import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {withPlatform} from '../../../../worker/scripts/platform.mjs';

/** The little of R2 that this test uses. */
interface Pictures {
  put(key: string, text: string): Promise<unknown>;
  get(key: string): Promise<{text(): Promise<string>} | null>;
}
interface Bindings {
  IMAGES: Pictures;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duit-platform-'));
});
afterAll(() => rm(folder, {recursive: true, force: true}));
const options = () => ({
  'persist-to': folder,
  config: fileURLToPath(new URL('../../../../worker/wrangler.jsonc', import.meta.url)),
  remote: false,
});

describe('work with the Worker’s bindings', () => {
  it('answers what it found, and what it wrote is there for the next', async () => {
    await withPlatform(options(), async ({IMAGES}: Bindings) => {
      await IMAGES.put('plein.txt', 'een plein');
    });
    const read = await withPlatform(options(), async ({IMAGES}: Bindings) =>
      (await IMAGES.get('plein.txt'))?.text(),
    );
    expect(read).toBe('een plein');
  });

  it('that fails says why, and lets go of the bindings all the same', async () => {
    let kept: Pictures | undefined;
    const work = async ({IMAGES}: Bindings) => {
      kept = IMAGES;
      await IMAGES.put('straat.txt', 'een straat');
      throw new RangeError('halverwege');
    };
    await expect(withPlatform(options(), work)).rejects.toThrow(new RangeError('halverwege'));
    expect(() => kept?.get('straat.txt')).toThrow('poisoned stub');
  });
});
