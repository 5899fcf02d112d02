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
