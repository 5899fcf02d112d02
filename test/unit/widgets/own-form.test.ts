import type {OwnPledge} from '@duit/contract';
import {fieldOrder} from '@duit/pages';
import {valuesOf, withOwn} from '@duit/widgets/components/pledge-form/own-form.js';
import {describe, expect, it} from 'vitest';
import {makeCampaign, makeOwnPledge} from '../../widgets/support/pledge-campaigns.js';

const campaign = makeCampaign();
const [goods, hours, money] = makeOwnPledge().items;
if (!goods || !hours || !money) throw new Error('a pledge of three items was made');
const hands = {...hours, need: 'build', shift: 'noon', unit: 'people', amount: 1, available: 1} as const;
const advice = {
  ...hours,
  need: 'light',
  kind: 'knowledge',
  unit: 'people',
  amount: 1,
  note: 'Monteur',
} as const;
const pledge = (...items: OwnPledge['items']) => makeOwnPledge({items});

describe('the form that changes a pledge', () => {
  it('offers what is left and what the pledge has already', () => {
    const own = withOwn(campaign, pledge({...goods, available: 4}, hands));
    const need = (id: string) => own.needs.find((each) => each.id === id);
    expect(need('barrow')?.available).toBe(4);
    expect(need('trailer')?.available).toBe(0);
    expect(need('build')?.shifts.map(({id, available}) => [id, available])).toEqual([
      ['morning', 2],
      ['noon', 1],
    ]);
    // The campaign itself stays as everybody else sees it.
    expect(campaign.needs.find(({id}) => id === 'barrow')?.available).toBe(3);
  });

  it('begins with the pledge as it is', () => {
    const values = valuesOf(pledge(goods, hands, advice, money), campaign, ['nl']);
    expect(values).toMatchObject({
      ...{'need-barrow': '1', 'shift-noon': '1', 'need-light': '1', 'note-light': 'Monteur'},
      ...{'need-soil': '2500', display: 'first-name', message: 'Mooi plan!'},
      ...{shareContact: '1', updates: ''},
    });
    expect(values).not.toHaveProperty('need-build');
  });

  it('shows an amount that is not suggested as one that was typed, as the language writes it', () => {
    const own = pledge({...money, amount: 1_250});
    expect(valuesOf(own, campaign, ['nl'])).toMatchObject({
      'need-soil': 'other',
      'free-soil': '€\u00a012,50',
    });
    expect(valuesOf(own, campaign, ['en'])).toMatchObject({'free-soil': '€12.50'});
  });

  it('leaves out what lapsed', () => {
    expect(valuesOf(pledge({...goods, status: 'lapsed'}), campaign, ['nl'])).not.toHaveProperty(
      'need-barrow',
    );
  });

  it('fills fields that the form without script has too, by the same names', () => {
    const names = new Set([...fieldOrder(campaign), ...campaign.needs.map(({id}) => `note-${id}`)]);
    const values = valuesOf(pledge(goods, hands, advice, {...money, amount: 1_250}), campaign, ['nl']);
    expect(Object.keys(values).filter((name) => !names.has(name))).toEqual([]);
  });
});
