import type {ReleasedFile} from '@duit/contract';

/** One released version that can be pinned. */
export interface Release {
  /** `1.4.2` */
  version: string;
  /** Integrity of the single file `duit.all.js`, as `sha384-…`. */
  integrity: string;
  /** The same of `duit.js`, the script in pieces. */
  pieces: string;
}

const VERSION = /^\d+\.\d+\.\d+$/;
const SHA384 = /^sha384-[A-Za-z0-9+/]{64}$/;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isFile = (file: unknown): file is Pick<ReleasedFile, 'path' | 'integrity'> =>
  isObject(file) && typeof file['integrity'] === 'string' && SHA384.test(file['integrity']);

function readRelease(json: unknown): Release[] {
  if (!isObject(json) || !Array.isArray(json['files'])) return [];
  const {version} = json;
  if (typeof version !== 'string' || !VERSION.test(version)) return [];
  const files = json['files'].filter(isFile);
  const integrityOf = (name: string) => files.find(({path}) => path === `/v${version}/${name}`)?.integrity;
  const integrity = integrityOf('duit.all.js');
  const pieces = integrityOf('duit.js');
  return integrity && pieces ? [{version, integrity, pieces}] : [];
}

/**
 * The versions in `/v1/releases.json` (`Releases` of the contract) that can be pinned, in its order: newest first.
 * What is not of that form is left out: then pinning is not offered.
 */
export const readReleases = (json: unknown): Release[] =>
  isObject(json) && Array.isArray(json['releases']) ? json['releases'].flatMap(readRelease) : [];
