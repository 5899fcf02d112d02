import type {Page} from 'puppeteer-core';
import {nl as form} from '../../../packages/widgets/src/i18n/form/nl.js';

/** What somebody pledges in these tests, and as whom. */
export interface Mix {
  name: string;
  email: string;
  /** Pieces by need's title. */
  pieces?: Record<string, number>;
  /** Hours by need's title. */
  hours?: Record<string, number>;
  /** One of the suggested amounts. */
  euros?: number;
  /** Who gets to see the address; undefined where only money is pledged. */
  organiser?: string;
}

/** Selects as assistive technology does: by role and name, through every shadow root. */
export const byRole = (role: string, name: string): string => `::-p-aria([name="${name}"][role="${role}"])`;

/** Presses a button. */
export const press = (page: Page, name: string): Promise<void> =>
  page.locator(byRole('button', name)).click();

/** Replaces what stands in a text field. */
export const fill = (page: Page, name: string, text: string): Promise<void> =>
  page.locator(byRole('textbox', name)).fill(text);

/** Fills in the form, without sending it. */
export async function fillIn(
  page: Page,
  {name, email, pieces = {}, hours = {}, euros, organiser}: Mix,
): Promise<void> {
  for (const [title, count] of Object.entries(pieces)) {
    await fill(page, `${form.amount.pieces}: ${title}`, String(count));
  }
  for (const [title, count] of Object.entries(hours)) {
    await fill(page, `${form.amount.hours}: ${title}`, String(count));
  }
  if (euros !== undefined) await page.locator(byRole('radio', inEuros(euros))).click();
  await fill(page, form.name, name);
  await fill(page, form.email, email);
  if (organiser) await page.locator(byRole('checkbox', form.shareContact(organiser))).click();
}

/** What stands in a text field. */
export async function valueOf(page: Page, name: string): Promise<string> {
  const field = await page.locator(byRole('textbox', name)).waitHandle();
  return field.evaluate((element) => (element as HTMLInputElement).value);
}

/** Waits until a text stands on the page, in whatever shadow root. */
export async function seeText(page: Page, text: string): Promise<void> {
  await page.locator(`::-p-text(${text})`).wait();
}

/** Whole euros as a Dutch page shows them. */
function inEuros(euros: number): string {
  return new Intl.NumberFormat('nl', {style: 'currency', currency: 'EUR', maximumFractionDigits: 0}).format(
    euros,
  );
}
