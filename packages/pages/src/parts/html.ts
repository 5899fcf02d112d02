import {html, raw} from 'hono/html';

export {html, raw};

/** Escaped markup, as the template tag makes it. */
export type Html = ReturnType<typeof html>;

/** Nothing at all: a template takes it and shows nothing. */
export const NOTHING = '';
