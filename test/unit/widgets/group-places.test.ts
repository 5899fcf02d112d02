import {groupPlaces} from '@duit/widgets/components/campaign-map/group-places.js';
import {describe, expect, it} from 'vitest';

const place = (slug: string, longitude: number) => ({slug, title: slug, latitude: 0, longitude});
const groupsOf = (room: number, ...at: number[]) =>
  groupPlaces(
    at.map((longitude) => place(String(longitude), longitude)),
    ({longitude, latitude}) => ({x: longitude, y: latitude}),
    room,
  ).map((group) => group.map(({slug}) => slug).join());

describe('places on the map', () => {
  it('stand alone where there is room for each', () => {
    expect(groupsOf(44, 0, 44, 100)).toEqual(['0', '44', '100']);
  });
  it('stand together where their markers would lie on one another, and never in a chain', () => {
    expect(groupsOf(44, 0, 43, 60, 0)).toEqual(['0,43,0', '60']);
  });
  it('are none when there are none', () => {
    expect(groupsOf(44)).toEqual([]);
  });
});
