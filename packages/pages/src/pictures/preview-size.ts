/** Size of the picture that other websites show beside a link (https://ogp.me), in pixels. */
export const PREVIEW_PICTURE = {width: 1200, height: 630} as const;

/** Room of the campaign's own picture in it, at the right-hand side. */
export const PREVIEW_PHOTO = {width: 520, height: 630} as const;
