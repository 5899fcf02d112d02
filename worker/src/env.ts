import type {Locale} from '@duit/contract';

/** What the platform binds to the Worker; wrangler.jsonc names them. */
export interface Bindings {
  DB: D1Database;
  IMAGES: R2Bucket;
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
}

/** Hono's environment: bindings, and what middleware found out about the request. */
export interface AppEnv {
  Bindings: Bindings;
  Variables: {
    /** For the `Request-Id` header, problems and logs. */
    requestId: string;
    /** Language of messages, from Accept-Language. */
    locale: Locale;
  };
}
