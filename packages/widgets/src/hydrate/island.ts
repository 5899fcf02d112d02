import {GIVEN_ID, type Given} from '../internal/given.js';

/** What the page was given, or undefined where there is nothing or nothing that can be read. */
function read(): Given | undefined {
  const island = document.getElementById(GIVEN_ID);
  try {
    return island ? (JSON.parse(island.textContent) as Given) : undefined;
  } catch (error) {
    console.warn('Duit: what the page brings along cannot be read; it is asked for.', error);
    return undefined;
  }
}

/** What the server read for this page, once for all elements. It comes from our own server, like this script. */
export const island = read();

/** The given page's campaign where that is the one named: `municipality/slug`. */
export const campaignGiven = (name: string): Given['campaign'] | undefined =>
  island && `${island.campaign.municipality}/${island.campaign.slug}` === name ? island.campaign : undefined;
