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
