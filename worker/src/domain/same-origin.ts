/** What a browser says about where a form stood. A page cannot set either header. */
export interface SentFrom {
  /** The Origin header. */
  origin: string | undefined;
  /** The Sec-Fetch-Site header. */
  site: string | undefined;
}

/** Whether a browser says that a form stood on another site than `own`. */
export const isFromElsewhere = ({origin, site}: SentFrom, own: string): boolean =>
  (site !== undefined && site !== 'same-origin') ||
  (origin !== undefined && origin !== 'null' && origin !== own);

/**
 * Whether a browser vouches that a form stood on a page of `own`. `Origin: null` says nothing by itself: any site can
 * make it with a sandboxed frame, and then Sec-Fetch-Site is `cross-site`. A page of ours under `no-referrer`, be it by
 * its reader's settings, says `null` too (Fetch, section 3.2), and then Sec-Fetch-Site is `same-origin`. So `null` and
 * no Origin at all are believed where Sec-Fetch-Site vouches for them, and refused where nothing does.
 */
export const isFromHere = (sent: SentFrom, own: string): boolean =>
  !isFromElsewhere(sent, own) && (sent.origin === own || sent.site === 'same-origin');
