import type {MailLink} from '../internal/page.js';

/**
 * Brings whoever followed a mail's link to their pledge: to the page's own `<duit-pledge>`, or to one that is
 * put before the first element about the campaign (its form first), about the municipality, or on top of the
 * page's main content.
 */
export async function placePledge({campaign}: MailLink): Promise<void> {
  const [municipality] = campaign.split('/');
  let pledge = document.querySelector<HTMLElement>('duit-pledge');
  if (pledge) {
    // Put where it is, it reads the link that came in the meantime. It stays the same element: a framework that
    // drew it will want to take it away again.
    pledge.replaceWith(pledge);
  } else {
    pledge = document.createElement('duit-pledge');
    const about = `[campaign="${campaign}"]`;
    const anchor = [
      `duit-pledge-form${about}`,
      about,
      `[campaign^="${municipality}/"]`,
      `[municipality="${municipality}"]`,
    ]
      .map((selector) => document.querySelector(selector))
      .find(Boolean);
    if (anchor) anchor.before(pledge);
    else (document.querySelector('main') ?? document.body).prepend(pledge);
  }
  pledge.setAttribute('campaign', campaign);
  pledge.scrollIntoView();
  await customElements.whenDefined('duit-pledge');
  await (pledge as HTMLElement & {updateComplete?: Promise<unknown>}).updateComplete;
  pledge.focus();
}
