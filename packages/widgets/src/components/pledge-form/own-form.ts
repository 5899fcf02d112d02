/** What a form that changes a pledge offers and begins with; the element and the form without script alike. */
import type {Campaign, OwnPledge} from '@duit/contract';
import {formatCents} from '@duit/money';
import type {Values} from '../../forms/form-controller.js';
import {amountField, freeField, noteField, shiftField} from './read-items.js';

/** The campaign with what this pledge may take, what it has already included. */
export function withOwn(campaign: Campaign, {items}: OwnPledge): Campaign {
  const own = new Map(items.map(({shift, need, available}) => [shift ?? need, available]));
  return {
    ...campaign,
    needs: campaign.needs.map((need) => ({
      ...need,
      available: own.get(need.id) ?? need.available,
      shifts: need.shifts.map((shift) => ({...shift, available: own.get(shift.id) ?? shift.available})),
    })),
  };
}

/** A pledge as the form's fields show it. Amounts of money are written in the first of `intl`. */
export function valuesOf(pledge: OwnPledge, campaign: Campaign, intl: readonly string[]): Values {
  const values: Record<string, string> = {
    display: pledge.display,
    message: pledge.message,
    shareContact: pledge.consents.shareContact ? '1' : '',
    updates: pledge.consents.updates ? '1' : '',
  };
  for (const {need: id, shift, unit, amount, note, status} of pledge.items) {
    if (status === 'lapsed') continue;
    const isFree = unit === 'cents' && !campaign.pledging.suggestedCents.includes(amount);
    if (shift) values[shiftField({id: shift})] = '1';
    else values[amountField({id})] = isFree ? 'other' : String(amount);
    if (isFree) values[freeField({id})] = formatCents(amount, intl);
    values[noteField({id})] = note;
  }
  return values;
}
