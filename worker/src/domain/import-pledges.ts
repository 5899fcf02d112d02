import type {ImportFile} from '@duit/contract';
import {pastInstantOf, type CampaignContext} from './import-plan.js';

/** The rows of the pledges that come with a campaign; keys are column names. */
export interface PledgePlan {
  people: object[];
  pledges: object[];
  items: object[];
}

type FileCampaign = ImportFile['campaigns'][number];

/**
 * Plans the confirmed pledges of one campaign. `ids` has the new id of each need by its key, and those of
 * its shifts in the order of the file. Nobody in a file has an address: nobody is ever mailed.
 */
export function planPledges(
  file: FileCampaign,
  ids: ReadonlyMap<string, {id: string; shifts: readonly string[]}>,
  context: CampaignContext,
): PledgePlan {
  const plan: PledgePlan = {people: [], pledges: [], items: []};
  file.pledges.forEach((pledge, index) => {
    const path = `${context.path}.pledges.${index}`;
    const day = pastInstantOf(context, `${path}.date`, pledge.date, '12:00');
    // A second apart, so that the order of the file is the order of the list.
    const at = Math.min(day + index * 1000, context.now);
    const person = context.newId();
    const id = context.newId();
    plan.people.push({
      id: person,
      name: pledge.name,
      on_behalf_of: pledge.onBehalfOf,
      display: pledge.display,
      message: pledge.message,
      moderation: pledge.approved ? 'approved' : 'waiting',
      created_at: at,
    });
    plan.pledges.push({id, person, created_at: at, confirm_before: at, confirmed_at: at});
    for (const [number, item] of pledge.items.entries()) {
      const where = `${path}.items.${number}`;
      const need = ids.get(item.need);
      const shift = item.shift === undefined ? '' : need?.shifts[item.shift];
      if (!need) context.refuse(`${where}.need`, `the campaign has no need ${item.need}`);
      else if (need.shifts.length > 0 !== (item.shift !== undefined)) {
        context.refuse(`${where}.shift`, 'a shift is named where, and only where, the need has shifts');
      } else if (shift === undefined) context.refuse(`${where}.shift`, `the need has no shift ${item.shift}`);
      else plan.items.push({pledge: id, need: need.id, shift, amount: item.amount, note: item.note});
    }
  });
  return plan;
}
