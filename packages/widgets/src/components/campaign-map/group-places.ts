/** A campaign that has a place. */
export interface MapPlace {
  slug: string;
  title: string;
  latitude: number;
  longitude: number;
}

/**
 * Puts places together whose markers would lie on one another: each joins the first group whose first place is
 * less than `room` away, so that the same places always give the same groups. `pixel` says where a place is.
 */
export function groupPlaces(
  places: readonly MapPlace[],
  pixel: (place: MapPlace) => {x: number; y: number},
  room: number,
): MapPlace[][] {
  const groups: {at: {x: number; y: number}; members: MapPlace[]}[] = [];
  for (const place of places) {
    const at = pixel(place);
    const near = groups.find((group) => Math.hypot(group.at.x - at.x, group.at.y - at.y) < room);
    if (near) near.members.push(place);
    else groups.push({at, members: [place]});
  }
  return groups.map(({members}) => members);
}
