import type {GlobalComponents} from 'vue';
import type {DuitErrorEvent, DuitPledgeSubmittedEvent} from '@duit/widgets';
import type {} from '@duit/widgets/vue';

/** What a template checks an element's attributes against. */
type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const card: Props<'duit-campaign-card'> = {
  class: 'card',
  campaign: 'zilverwijk/leefstraat',
  variant: 'compact',
  'heading-level': 2,
  onDuitError: (event: DuitErrorEvent) => console.log(event.code),
};
export const form: Props<'duit-pledge-form'> = {
  campaign: 'zilverwijk/leefstraat',
  onDuitPledgeSubmitted: (event: DuitPledgeSubmittedEvent) => console.log(event.campaign),
};
// @ts-expect-error -- no such variant
export const small: Props<'duit-campaign-card'> = {variant: 'small'};
// @ts-expect-error -- no such element
export type Unknown = GlobalComponents['duit-card'];

declare const emit: InstanceType<GlobalComponents['duit-pledge-form']>['$emit'];
declare const submitted: DuitPledgeSubmittedEvent;
emit('duit-pledge-submitted', submitted);
// @ts-expect-error -- the event is an object
emit('duit-pledge-submitted', 'zilverwijk/leefstraat');
