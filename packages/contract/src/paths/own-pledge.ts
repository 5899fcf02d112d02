import {municipality} from './campaigns.js';

/** Takes a confirmation. */
export const confirmations = (of: string): string => `${municipality(of)}/pledges/confirmations`;

/** One's own pledge, by its token. */
export const ownPledge = (of: string): string => `${municipality(of)}/pledges/own`;
