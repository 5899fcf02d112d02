import {DuitCampaignList} from '../components/campaign-list/campaign-list.js';
import {define} from '../internal/define.js';

define('duit-campaign-list', DuitCampaignList);

/** Loads and registers the map. By way of the list, whose parts it has: its hash need not be in the first load. */
export const loadMap = (): Promise<unknown> => import('./duit-campaign-map.js');
