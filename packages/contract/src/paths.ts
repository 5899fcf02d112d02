/** Where everything is, as functions of what it is about. Segments are escaped. */
const base = (municipality: string) => `/v1/municipalities/${encodeURIComponent(municipality)}`;
const campaign = (municipality: string, slug: string) =>
  `${base(municipality)}/campaigns/${encodeURIComponent(slug)}`;

/** Paths of the API and of the pages, without host. */
export const paths = {
  campaigns: (municipality: string) => `${base(municipality)}/campaigns`,
  campaign,
  updates: (municipality: string, slug: string) => `${campaign(municipality, slug)}/updates`,
  supporters: (municipality: string, slug: string) => `${campaign(municipality, slug)}/supporters`,
  pledges: (municipality: string, slug: string) => `${campaign(municipality, slug)}/pledges`,
  challenges: (municipality: string) => `${base(municipality)}/challenges`,
  confirmations: (municipality: string) => `${base(municipality)}/pledges/confirmations`,
  ownPledge: (municipality: string) => `${base(municipality)}/pledges/own`,
  page: (municipality: string, slug: string) =>
    `/c/${encodeURIComponent(municipality)}/${encodeURIComponent(slug)}`,
} as const;

/** Where the framed page of a campaign is. Apart from `paths`, so that no widget carries it. */
export const embedPath = (municipality: string, slug: string): string =>
  `/embed/${encodeURIComponent(municipality)}/${encodeURIComponent(slug)}`;

/**
 * What works without script, below a campaign's page or its framed page; apart from `paths`, so that no widget
 * carries it. The last two are pages of one pledge, whose token stands in the query as `token`: platforms can keep
 * queries out of their logs, and paths they cannot.
 */
export const plainPaths = {
  /** Takes the form; answers with the form again, or leads to `pledged`. */
  pledges: (page: string) => `${page}/pledges`,
  /** Says that a mail is on its way. */
  pledged: (page: string) => `${page}/pledged`,
  /** Shows a pledge and a button that confirms it. */
  confirmation: (page: string) => `${page}/confirmation`,
  /** Says that a pledge counts. */
  confirmed: (page: string) => `${page}/confirmed`,
  /** Shows one's own pledge and changes it. */
  ownPledge: (page: string) => `${page}/own-pledge`,
  /** Withdraws one's own pledge. */
  withdrawal: (page: string) => `${page}/own-pledge/withdrawal`,
  /** Says that a pledge was withdrawn. */
  withdrawn: (page: string) => `${page}/withdrawn`,
} as const;

/** Names of headers that writes carry. */
export const HEADERS = {
  /** UUID made by the client, kept until a final answer. Required on POST, PATCH and DELETE. */
  key: 'Idempotency-Key',
  /** On every write, so that no plain form or simple request can make one. Any value. */
  client: 'Duit-Client',
  /** On every answer, for those who ask for help. */
  request: 'Request-Id',
} as const;

/**
 * Names in the fragment of a mail's link: `#duit-confirm=MUNICIPALITY/CAMPAIGN/TOKEN` or
 * `#duit-pledge=MUNICIPALITY/CAMPAIGN/TOKEN`. A fragment is never sent to a server, so the token reaches
 * no log.
 */
export const FRAGMENTS = {confirm: 'duit-confirm', manage: 'duit-pledge'} as const;
