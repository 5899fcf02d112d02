import {DuitCampaignMap} from '../components/campaign-map/campaign-map.js';
import {define} from '../internal/define.js';

define('duit-campaign-map', DuitCampaignMap);
