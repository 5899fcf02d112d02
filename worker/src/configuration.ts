import type {Bindings} from './env.js';

const LOCAL = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/**
 * What is wrong with the bindings; empty where nothing is. The secret of wrangler.jsonc is public: with it,
 * anybody could derive the token of anybody's pledge, so nothing but this machine may run on it.
 */
export function configurationFaults(env: Bindings): string[] {
  const faults: string[] = [];
  if (!/^https?:\/\/[^/\s]+$/.test(env.PUBLIC_ORIGIN)) faults.push('PUBLIC_ORIGIN is no origin');
  if (env.SECRET.length < 32) faults.push('SECRET has less than 32 characters');
  if (env.SECRET.startsWith('development-only') && !LOCAL.test(env.PUBLIC_ORIGIN)) {
    faults.push('SECRET is the one for development: set another with `wrangler secret put SECRET`');
  }
  return faults;
}

const checked = new WeakSet<Bindings>();

/**
 * Checks the bindings once. What is wrong goes to the log; it holds no secret.
 *
 * @throws {Error} when something is wrong
 */
export function checkConfiguration(env: Bindings): void {
  if (checked.has(env)) return;
  const faults = configurationFaults(env);
  if (faults.length > 0) {
    console.error(JSON.stringify({configuration: faults}));
    throw new Error('Duit is not configured');
  }
  checked.add(env);
}
