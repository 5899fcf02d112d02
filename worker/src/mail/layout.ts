import {directionOf, type Locale} from '@duit/contract';

/** A mail in parts. All texts are plain; line breaks in them are kept. */
export interface MailParts {
  locale: Locale;
  subject: string;
  greeting: string;
  before: readonly string[];
  heading: string;
  items: readonly string[];
  button: {label: string; href: string};
  after: readonly string[];
  closing: string;
  plainLink: string;
  footer: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML, in an element or in a quoted attribute. */
const escape = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
const lines = (text: string) => escape(text).replaceAll('\n', '<br>');

const FONT =
  "font-family:system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;font-size:16px;line-height:1.6";

/**
 * No background and no text colour but the reader's own, so that it is right in light and dark; one
 * accent that has contrast on both (4.5:1 with white on it, 3:1 as a line on black).
 */
const ACCENT = '#2a6f97';

function toHtml(parts: MailParts): string {
  const paragraph = (text: string) => `<p style="margin:0 0 16px">${lines(text)}</p>`;
  const href = escape(parts.button.href);
  const dir = directionOf(parts.locale);
  // Mail programs know no logical properties, and many drop what stands on <html>.
  const start = dir === 'rtl' ? 'right' : 'left';
  return `<!doctype html>
<html lang="${parts.locale}"${dir === 'rtl' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escape(parts.subject)}</title>
</head>
<body style="margin:0;padding:0">
<div lang="${parts.locale}" dir="${dir}" style="${FONT};text-align:${start};max-width:560px;margin:0 auto;padding:24px 20px;overflow-wrap:break-word">
${paragraph(parts.greeting)}
${parts.before.map(paragraph).join('\n')}
<div style="margin:0 0 24px;padding:4px 0;padding-${start}:16px;border-${start}:4px solid ${ACCENT}">
<h1 style="margin:0 0 4px;font-size:18px;line-height:1.4">${escape(parts.heading)}</h1>
<ul style="margin:0;padding:0;padding-${start}:20px">
${parts.items.map((item) => `<li>${lines(item)}</li>`).join('\n')}
</ul>
</div>
<p style="margin:0 0 24px"><a href="${href}" style="display:inline-block;padding:12px 24px;border-radius:8px;background:${ACCENT};color:#fff;font-weight:600;text-decoration:none">${escape(parts.button.label)}</a></p>
${parts.after.map(paragraph).join('\n')}
${paragraph(parts.closing)}
<div style="margin:24px 0 0;padding:16px 0 0;border-top:1px solid #8888;font-size:14px">
<p style="margin:0 0 8px">${escape(parts.plainLink)}<br><a href="${href}" dir="ltr" style="color:inherit">${href}</a></p>
<p style="margin:0">${escape(parts.footer)}</p>
</div>
</div>
</body>
</html>
`;
}

const toText = (parts: MailParts): string =>
  [
    parts.greeting,
    ...parts.before,
    [`${parts.heading}:`, ...parts.items.map((item) => `- ${item}`)].join('\n'),
    `${parts.button.label}:\n${parts.button.href}`,
    ...parts.after,
    parts.closing,
    `-- \n${parts.footer}`,
  ].join('\n\n') + '\n';

/** Lays a mail out as HTML without tables or pictures, and as text that says the same. */
export const layOut = (parts: MailParts): {text: string; html: string} => ({
  text: toText(parts),
  html: toHtml(parts),
});
