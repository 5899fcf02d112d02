/**
 * What can keep an element from showing its campaign, by the code that stands in the console
 * (`duit: [api-blocked] …`). Each code is an anchor of `https://HOST/help`, so it never changes its meaning.
 */
export const DIAGNOSES = [
  /** A file of the script did not come, or not as it was built. */
  'code-blocked',
  /** The page's policy refuses the name of our Trusted Types policy. */
  'trusted-types',
  /** The page's policy refuses a connection to the API. */
  'api-blocked',
  /** The API did not answer, and no policy of the page is to blame. */
  'no-answer',
  /** The API, or something in front of it, answered with a fault. */
  'api-fault',
  'too-many-requests',
  /** No such campaign or municipality, or the municipality is closed. */
  'not-found',
  /** This site may show campaigns, but not take pledges. */
  'origin-not-listed',
  /** An attribute that an element cannot do without is not there, or is no name. */
  'attribute',
  /** A link with `data-duit` stays a link. */
  'link',
  /** The page has the script twice, of one version or of two. */
  'second-copy',
  /** Colours of the page's theme that cannot be read on one another; elements change theirs. */
  'contrast',
  /** Drawing failed: a mistake of ours. */
  'drawing',
  /** The report of `?duit-check` was asked for. */
  'check',
] as const;
/** One of the reasons. */
export type Diagnosis = (typeof DIAGNOSES)[number];
