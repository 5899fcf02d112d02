import {readSupporters, readUpdates} from '@duit/client';
import type {Campaign, Locale, Page, Supporter, TextOverrides, Update} from '@duit/contract';

/** What a server-rendered page brings along, so that its elements have nothing to ask for at first. */
export interface Given {
  /** The language in which the elements were drawn, whose texts have to be there before they are taken over. */
  locale: Locale;
  campaign: Campaign;
  /** What the campaign's municipality says in its own words, as the API would tell; absent where that is nothing. */
  texts?: TextOverrides | undefined;
  /** First pages of the campaign's lists, as the API would answer them; absent where no element shows them. */
  updates?: Page<Update>;
  supporters?: Page<Supporter>;
}

/** `id` of the `<script type="application/json">` that holds it. */
export const GIVEN_ID = 'duit-given';

/** Attribute of a drawn style sheet: how many elements were drawn with it. */
export const COUNT = 'data-elements';

/** Tells which page of `given` answers what a client function would read. */
const LISTS = new Map<unknown, 'updates' | 'supporters'>([
  [readUpdates, 'updates'],
  [readSupporters, 'supporters'],
]);

/** The page that `read` would answer with first, if it was given. `read` is a client function of one list. */
export function pageGiven<T>(given: Given, read: (...all: never[]) => Promise<Page<T>>): Page<T> | undefined {
  const list = LISTS.get(read);
  return list && (given[list] as Page<T> | undefined);
}
