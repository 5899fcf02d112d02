import type {Locale} from '@duit/contract';
import type {Framing} from '@duit/pages';
import type {Database} from './domain/database.js';
import type {Municipality} from './repositories/municipalities.js';

/** What the platform binds to the Worker; wrangler.jsonc names them. */
export interface Bindings {
  DB: D1Database;
  IMAGES: R2Bucket;
  /** Released scripts, by their paths: deploying replaces the assets, and pinned pages must never break. */
  RELEASES: R2Bucket;
  /** The built scripts, each with its `.br` and `.gz` beside it. */
  ASSETS: Fetcher;
  /** At least 32 characters; tokens, challenges and quota subjects are derived from it. */
  SECRET: string;
  /** Where the API answers, without a slash at the end. */
  PUBLIC_ORIGIN: string;
  SMTP_HOST: string;
  SMTP_PORT: string;
  SMTP_USER: string;
  SMTP_PASSWORD: string;
  /** `true`: TLS from the first byte; `false`: plain or STARTTLS. */
  SMTP_SECURE: string;
  /** JSON `[{"title", "url"}]`: further links on the start page, such as the demo sites in development. */
  DEV_LINKS?: string;
  /** Where security.txt sends people who found a hole: a `mailto:` or `https:` address. */
  SECURITY_CONTACT?: string;
}

/** A listed site that writes. */
export interface Writer {
  /** As the Origin header says it. */
  origin: string;
  /** The only organisation whose campaigns it may write to; null: all campaigns of the municipality. */
  organisation: string | null;
}

/** What middleware found out about the request. */
export interface Variables {
  /** For the `Request-Id` header, problems and logs. */
  requestId: string;
  /** Language of messages: as asked for, else the municipality's, else Dutch. */
  locale: Locale;
  /** Whether the request asked for a language that Duit speaks. */
  localeAsked: boolean;
  /** The frame in which the answer shows, whatever it is, and who may frame it; nothing: nobody may. */
  frame?: Framing;
  /** Whose words are spoken, where the path names one. */
  municipality?: Municipality;
}

/** What every route below `/v1/municipalities/{municipality}` knows besides. */
export interface MunicipalityVariables extends Variables {
  municipality: Municipality;
  /** This municipality's database, with a deadline on every call. */
  database: Database;
}

/** What every write knows besides, once `writeGuard` let it through. */
export interface WriteVariables extends MunicipalityVariables {
  writer: Writer;
  /** The client's Idempotency-Key. */
  idempotencyKey: string;
}

/** Hono's environment everywhere. */
export interface AppEnv {
  Bindings: Bindings;
  Variables: Variables;
}
/** Hono's environment below one municipality. */
export interface MunicipalityEnv {
  Bindings: Bindings;
  Variables: MunicipalityVariables;
}
/** Hono's environment of a write. */
export interface WriteEnv {
  Bindings: Bindings;
  Variables: WriteVariables;
}
