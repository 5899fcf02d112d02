import type {SvelteHTMLElements} from 'svelte/elements';
import type {} from '@duit/widgets/svelte';

export const card: SvelteHTMLElements['duit-campaign-card'] = {
  class: 'card',
  campaign: 'zilverwijk/leefstraat',
  variant: 'compact',
  'heading-level': 2,
  'onduit-error': ({code}) => console.log(code),
};
export const form: SvelteHTMLElements['duit-pledge-form'] = {
  campaign: 'zilverwijk/leefstraat',
  'onduit-pledge-submitted': ({campaign}) => console.log(campaign),
};
// @ts-expect-error -- no such variant
export const small: SvelteHTMLElements['duit-campaign-card'] = {variant: 'small'};
// @ts-expect-error -- the event has no address
export const wrong: SvelteHTMLElements['duit-pledge-form'] = {'onduit-pledge-submitted': ({email}) => email};
