/**
 * Names in the fragment of a mail's link: `#duit-confirm=MUNICIPALITY/CAMPAIGN/TOKEN` or
 * `#duit-pledge=MUNICIPALITY/CAMPAIGN/TOKEN`. A fragment is never sent to a server, so the token reaches
 * no log.
 */
export const FRAGMENTS = {confirm: 'duit-confirm', manage: 'duit-pledge'} as const;
