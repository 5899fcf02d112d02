/** Everything of one municipality. */
export const municipality = (slug: string): string => `/v1/municipalities/${encodeURIComponent(slug)}`;

/** Its campaigns. */
export const campaigns = (of: string): string => `${municipality(of)}/campaigns`;

/** One campaign. */
export const campaign = (of: string, slug: string): string => `${campaigns(of)}/${encodeURIComponent(slug)}`;

/** The page of a campaign, for people. */
export const page = (of: string, slug: string): string =>
  `/c/${encodeURIComponent(of)}/${encodeURIComponent(slug)}`;
