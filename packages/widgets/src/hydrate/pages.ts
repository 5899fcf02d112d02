/**
 * `/pages.js`, for our own server-rendered pages and nobody else's: the loader, with elements that take over what
 * the server drew and begin with what it read. `instead/` says what differs.
 */
// First: it teaches Lit to take over before any element is made of it.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import {baseTexts} from '../i18n/base/index.js';
import {campaignTexts} from '../i18n/campaign/index.js';
import {languages} from '../i18n/locales.js';
import type {Given} from '../internal/given.js';
import {claimPage} from '../loader/claim.js';
import {start} from '../loader/start.js';
import {island} from './island.js';

/** Has elements say from the start what the server drew in a municipality's own words. */
async function speak({campaign, texts}: Given): Promise<void> {
  if (texts) await (await languages()).speakFor({[campaign.municipality]: texts});
}

if (claimPage()) {
  const {origin} = new URL(import.meta.url);
  // Before its texts are there an element draws that it waits, which is not what the server drew.
  const texts = island
    ? [baseTexts.load(island.locale), campaignTexts.load(island.locale), speak(island).catch(console.warn)]
    : [];
  void Promise.all(texts).then(() => start(origin));
}
