/** Whether `name` can be a campaign's: `municipality/slug`. Nothing is asked for any other. */
export const isCampaignName = (name: string): boolean => /^[\w-]+\/[\w-]+$/.test(name);
