import {LIMITS, type ImportFile} from '@duit/contract';
import type {Refuse} from './import-plan.js';

type FileMunicipality = ImportFile['municipality'];

/** Whether a page can link to it: an http or https address, or a path on the API's own site. */
function isWebAddress(text: string, publicOrigin: string): boolean {
  if (!URL.canParse(text, publicOrigin)) return false;
  return /^https?:$/.test(new URL(text, publicOrigin).protocol);
}

/** Refuses what would be found out by the first resident: a notice that no form can name, a cap of nothing. */
export function checkMunicipality(
  {privacyNotice, policy, sender}: FileMunicipality,
  publicOrigin: string,
  refuse: Refuse,
): void {
  const path = (field: string) => `municipality.${field}`;
  if (privacyNotice.version.length > LIMITS.privacyVersion) {
    refuse(path('privacyNotice.version'), `is longer than ${LIMITS.privacyVersion} characters`);
  }
  if (!isWebAddress(privacyNotice.url, publicOrigin)) {
    refuse(path('privacyNotice.url'), `${privacyNotice.url} is no web address`);
  }
  if (!/^[^\s@<>]+@[^\s@<>]+$/.test(sender.email)) {
    refuse(path('sender.email'), `${sender.email} is no e-mail address`);
  }
  if (policy.maxCents < LIMITS.minCents) {
    refuse(path('policy.maxCents'), `is less than the smallest amount, ${LIMITS.minCents}`);
  }
  for (const [name, cap] of Object.entries(policy.caps)) {
    if (cap < 1) refuse(path(`policy.caps.${name}`), 'lets nobody pledge');
  }
}
