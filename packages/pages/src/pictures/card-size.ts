/** Size of the drawn picture of a card, in CSS pixels: as tall as the finished card at that width. */
export const CARD_PICTURE = {width: 360, height: 760} as const;
