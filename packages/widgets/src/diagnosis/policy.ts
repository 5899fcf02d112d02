import {pageAddress} from './addresses.js';

/** What the page's Content Security Policy refused. */
export interface Violation {
  /** The directive that decided, such as `connect-src`. */
  directive: string;
  /** What was refused: an address, or a word such as `inline`. */
  blocked: string;
  /** The whole policy, as it was sent. */
  policy: string;
  /** `report`: it is only reported, and works. */
  disposition: SecurityPolicyViolationEvent['disposition'];
}

const seen: Violation[] = [];

addEventListener('securitypolicyviolation', (event) => {
  seen.push({
    directive: event.effectiveDirective,
    blocked: event.blockedURI,
    policy: event.originalPolicy,
    disposition: event.disposition,
  });
});

/** All that was refused since this file was loaded. */
export const violations = (): readonly Violation[] => seen;

/** What was refused before that, where the browser remembers it (Chromium, with `report-to` in the policy). */
export function earlierViolations(): Promise<readonly Violation[]> {
  if (!('ReportingObserver' in globalThis)) return Promise.resolve([]);
  return new Promise((resolve) => {
    const observer = new ReportingObserver(
      (reports) => {
        observer.disconnect();
        resolve(reports.flatMap(({body}) => (body ? [violationOf(body)] : [])));
      },
      {types: ['csp-violation'], buffered: true},
    );
    observer.observe();
    // There may be none, and then nobody calls.
    setTimeout(() => resolve([]), 100);
  });
}

function violationOf(body: object): Violation {
  // The type library knows no body of this kind (Reporting API, CSP Level 3, section 5.3).
  const {effectiveDirective, blockedURL, originalPolicy, disposition} = body as Record<string, string>;
  return {
    directive: effectiveDirective ?? '',
    blocked: blockedURL ?? '',
    policy: originalPolicy ?? '',
    disposition: disposition === 'report' ? 'report' : 'enforce',
  };
}

/** Whether the policy refused an address of ours, for what a directive is about. */
export const refused = (directive: string): Violation | undefined =>
  seen.find(
    ({directive: decided, blocked, disposition}) =>
      disposition === 'enforce' && decided.startsWith(directive) && blocked.startsWith(pageAddress()),
  );

/** The event of a violation comes in a task of its own, after the promise of what was refused. */
const afterEvents = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function connects(): Promise<boolean> {
  try {
    await fetch(`${pageAddress()}/v1/releases.json`, {
      mode: 'no-cors',
      credentials: 'omit',
      signal: AbortSignal.timeout(5_000),
    });
    return true;
  } catch {
    // Refused, or no answer, or a page that replaced `fetch`.
    return false;
  }
}

/** `refused`: by the page's policy, before it left the browser; `failed`: no answer came. */
export type Connection = 'answered' | 'refused' | 'failed';

let connection: Promise<Connection> | undefined;

/** Tries, once per page, to connect to the API; what it answers does not matter. */
export function tryConnection(): Promise<Connection> {
  connection ??= (async () => {
    if (await connects()) return 'answered';
    await afterEvents();
    return refused('connect-src') ? 'refused' : 'failed';
  })();
  return connection;
}

/**
 * Whether the page's policy refuses our pictures.
 *
 * @param path of a picture at Duit
 */
export async function refusesPictures(path: string): Promise<boolean> {
  const picture = new Image();
  await new Promise((resolve) => {
    picture.onload = picture.onerror = resolve;
    picture.src = pageAddress() + path;
  });
  await afterEvents();
  return refused('img-src') !== undefined;
}
