import {DuitCampaign} from '../components/campaign/campaign.js';
import {define} from '../internal/define.js';

define('duit-campaign', DuitCampaign);
