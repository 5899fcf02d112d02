import type {CampaignCard} from '@duit/contract';

/** A campaign's name on the page: `municipality/slug`. */
export type CampaignName = string;

/** Why a campaign could not be read: no answer, a fault at our side, or a request that makes no sense. */
export type FailureReason = 'offline' | 'server' | 'refused';

/** What is known of one campaign. `card` stays while it is refreshed and when a refresh fails. */
export type CampaignState =
  | {status: 'loading'; card?: undefined}
  | {status: 'ready'; card: CampaignCard}
  | {status: 'not-found'; card?: undefined}
  /** `reason` tells what a person can do about it. */
  | {status: 'failed'; reason: FailureReason; card?: CampaignCard | undefined};

/** Called when a watched campaign changed. */
export type Watcher = (state: CampaignState) => void;

/** One per page: every element reads campaigns from here and none fetches by itself. */
export interface CampaignStore {
  /** The state of `name` now. */
  get(name: CampaignName): CampaignState;
  /**
   * Puts `name` in the next batched request (one per municipality and turn) unless it is known or on its way,
   * so that data can come before the code that shows it.
   */
  ask(name: CampaignName): void;
  /** Asks for `name` and watches it. Answers the function that ends the watch. */
  watch(name: CampaignName, watcher: Watcher): () => void;
  /** Begins a turn: whoever is about to ask for cards takes one, and hands it over with the answer. */
  turn(): number;
  /**
   * Puts fresh cards in, from a list or from the answer to a pledge: every watcher hears of it. What was asked
   * for in an earlier `turn` than the card that is there is left out; without one they are as fresh as can be.
   */
  accept(cards: readonly CampaignCard[], turn?: number): void;
  /** Asks again, after a failure; the state stays as it is until the answer. */
  retry(name: CampaignName): void;
}
