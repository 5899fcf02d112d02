import {campaign, municipality} from './campaigns.js';

/** Takes a pledge. */
export const pledges = (of: string, slug: string): string => `${campaign(of, slug)}/pledges`;

/** Gives the proof of work for a pledge. */
export const challenges = (of: string): string => `${municipality(of)}/challenges`;
