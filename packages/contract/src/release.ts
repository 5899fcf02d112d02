/** A file that never changes under its address. */
export interface ReleasedFile {
  /** From the root of the host: `/v1.4.2/duit.js`. */
  path: string;
  /** As the `integrity` attribute takes it: `sha384-…`. */
  integrity: string;
  /** Before compression. */
  bytes: number;
}

/** One release of the script and its chunks. */
export interface Release {
  /** `1.4.2` */
  version: string;
  /** Day of the release, `2026-11-22`. */
  date: string;
  files: ReleasedFile[];
}

/** What `/v1/releases.json` answers. */
export interface Releases {
  /** Newest version first. */
  releases: Release[];
}
