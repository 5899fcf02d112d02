import {campaign} from './campaigns.js';

/** A campaign's news. */
export const updates = (of: string, slug: string): string => `${campaign(of, slug)}/updates`;

/** Who takes part in a campaign. */
export const supporters = (of: string, slug: string): string => `${campaign(of, slug)}/supporters`;
