import {DuitCampaignList} from '../components/campaign-list/campaign-list.js';
import {define} from '../internal/define.js';

define('duit-campaign-list', DuitCampaignList);
