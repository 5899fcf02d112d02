/** Answers of an oEmbed provider, version 1.0: https://oembed.com, section 2.3.4. */
import {html, raw} from './html.js';

/** An answer, with the specification's own names. Sizes in CSS pixels, `cache_age` in seconds. */
export interface Oembed {
  version: '1.0';
  type: 'rich' | 'link';
  title: string;
  author_name: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  /** With `rich` only. */
  html?: string;
  width?: number;
  height?: number;
}

/**
 * The markup of a `rich` answer: a link to the campaign's page, which is what some editors keep of it
 * (WordPress keeps `blockquote`, `a` and `iframe`), and the frame.
 */
export async function richEmbed(of: {
  title: string;
  page: string;
  frame: string;
  width: number;
  height: number;
}): Promise<string> {
  const {title, page, frame, width, height} = of;
  const link = html`<blockquote><a href="${page}">${title}</a></blockquote>`;
  const framed = html`<iframe
    src="${frame}"
    title="${title}"
    width="${width}"
    height="${height}"
    loading="lazy"
  ></iframe>`;
  return String(await html`${link}${framed}`).replace(/\s+/g, ' ');
}

/** What XML cannot hold is left out (https://www.w3.org/TR/xml/#charsets). */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The same answer in XML, one element per name. */
export async function oembedXml(answer: Oembed): Promise<string> {
  const fields = Object.entries(answer).map(
    ([name, value]) => html`${raw(`<${name}>`)}${String(value).replace(NOT_XML, '')}${raw(`</${name}>`)}`,
  );
  const document = html`${raw('<?xml version="1.0" encoding="utf-8" standalone="yes"?>')}<oembed
      >${fields}</oembed
    >`;
  return String(await document);
}
