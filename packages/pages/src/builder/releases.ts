/** One released version that can be pinned. */
export interface Release {
  /** `1.4.2` */
  version: string;
  /** Integrity of the single file `duit.all.js`, as `sha384-…`. */
  integrity: string;
}

const VERSION = /^v?(\d+\.\d+\.\d+)$/;
const SHA384 = /^(?:sha384-)?([A-Za-z0-9+/]{64})$/;
const FILE = /(?:^|\/)duit\.all\.js$/;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The integrity of the single file, wherever the release's list of files keeps it. */
function integrityOf(files: unknown): string | undefined {
  if (!isObject(files)) return undefined;
  for (const [name, value] of Object.entries(files)) {
    const text = isObject(value) ? (value['integrity'] ?? value['sha384']) : value;
    const hash = FILE.test(name) && typeof text === 'string' && SHA384.exec(text)?.[1];
    if (hash) return `sha384-${hash}`;
  }
  return integrityOf(files['files']);
}

const parts = (version: string) => version.split('.').map(Number);
function newestFirst({version: a}: Release, {version: b}: Release): number {
  const [left, right] = [parts(a), parts(b)];
  const index = left.findIndex((part, at) => part !== right[at]);
  return index < 0 ? 0 : (right[index] ?? 0) - (left[index] ?? 0);
}

/**
 * The versions in `/v1/releases.json` (version → file → SHA-384) that have the single file, newest first. What
 * is not of that form is left out: then pinning is not offered.
 */
export function readReleases(json: unknown): Release[] {
  const versions = isObject(json) && isObject(json['releases']) ? json['releases'] : json;
  if (!isObject(versions)) return [];
  return Object.entries(versions)
    .flatMap(([name, files]) => {
      const version = VERSION.exec(name)?.[1];
      const integrity = integrityOf(files);
      return version && integrity ? [{version, integrity}] : [];
    })
    .sort(newestFirst);
}
