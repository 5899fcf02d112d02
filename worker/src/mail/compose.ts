import {FRAGMENTS, paths, plainPaths} from '@duit/contract';
import type {Database} from '../domain/database.js';
import {numberPlaces} from '../domain/own-texts.js';
import type {Pledge} from '../domain/pledge.js';
import {deriveToken} from '../domain/tokens.js';
import {findCard} from '../repositories/cards.js';
import {findMunicipality} from '../repositories/municipalities.js';
import {findOrigin} from '../repositories/origins.js';
import type {LeasedMail} from '../repositories/outbox.js';
import {findPledge} from '../repositories/own-pledges.js';
import type {MailMessage} from './mailer.js';
import {renderMail} from './render.js';

/** What rendering needs besides the rows. */
export interface ComposeContext {
  database: Database;
  secret: string;
  /** Origin of the API, without a slash at the end. */
  publicOrigin: string;
  /** In ms. */
  now: number;
}

const PURPOSES = {confirm: 'confirm', 'thank-you': 'manage', changed: 'manage', withdrawn: null} as const;

/** Whether the mail still makes sense: what it speaks of may have changed since it was queued. */
function isCurrent({template}: LeasedMail, pledge: Pledge, now: number): boolean {
  if (template === 'confirm') return pledge.status === 'pending' && now < pledge.confirmBefore;
  return pledge.status === (template === 'withdrawn' ? 'withdrawn' : 'confirmed');
}

/** The page where the pledge was made, as long as its site is on the list; else the campaign's own page. */
async function pageOf(context: ComposeContext, mail: LeasedMail, pledge: Pledge, slug: string): Promise<URL> {
  const page = new URL(pledge.page);
  if (page.origin !== context.publicOrigin) {
    const {municipality} = mail;
    const listed = await findOrigin(context.database, {municipality, origin: page.origin});
    if (listed.outcome === 'not-listed') return new URL(paths.page(municipality, slug), context.publicOrigin);
  }
  page.hash = '';
  return page;
}

async function linkOf(
  context: ComposeContext,
  mail: LeasedMail,
  pledge: Pledge,
  slug: string,
): Promise<string> {
  const page = await pageOf(context, mail, pledge, slug);
  const purpose = PURPOSES[mail.template];
  if (!purpose) return page.href;
  const {municipality, tokenVersion: version} = mail;
  const token = await deriveToken(context.secret, {purpose, municipality, pledge: pledge.id, version});
  if (pledge.form === 'plain') {
    // Whoever has no script cannot send a fragment; nothing logs the query of these pages (see wrangler.jsonc).
    const path = plainPaths[purpose === 'confirm' ? 'confirmation' : 'ownPledge'];
    const own = new URL(path(paths.page(municipality, slug)), context.publicOrigin);
    // The token in the middle: what makes links of text leaves out a `-` or `_` at the end.
    own.search = new URLSearchParams({token, lang: pledge.locale}).toString();
    return own.href;
  }
  return `${page.href}#${FRAGMENTS[purpose]}=${municipality}/${slug}/${token}`;
}

/** The first instant at which a reservation ends; null where none holds any more. */
function heldUntilOf({holds}: Pledge, now: number): number | null {
  const first = Math.min(...holds.map(({expiresAt}) => expiresAt));
  return first > now && first < Infinity ? first : null;
}

/** Renders a queued mail from the rows as they are now; null when there is nothing to say any more. */
export async function composeMail(context: ComposeContext, mail: LeasedMail): Promise<MailMessage | null> {
  const {database} = context;
  const {municipality, template} = mail;
  const [tenant, owned] = await Promise.all([
    findMunicipality(database, {municipality}),
    findPledge(database, {municipality, pledge: mail.pledge}),
  ]);
  if (tenant.outcome === 'not-found' || owned.outcome === 'not-found') return null;
  const {pledge} = owned;
  const found = await findCard(database, {municipality, id: pledge.campaign});
  if (found.outcome === 'not-found' || !isCurrent(mail, pledge, context.now)) return null;
  const {card} = found;
  const {sender, name} = tenant.municipality;
  return {
    id: `${mail.id}@${sender.email.split('@').at(-1)}`,
    from: sender,
    to: {name: pledge.name, email: pledge.email},
    locale: pledge.locale,
    ...renderMail({
      template,
      locale: pledge.locale,
      timeZone: card.timeZone,
      name: pledge.name,
      municipality: name,
      campaign: {
        title: card.title,
        organiser: card.organiser,
        deadlineAt: card.deadlineAt,
        allOrNothing: card.fundingModel === 'all-or-nothing',
      },
      confirmBefore: pledge.confirmBefore,
      heldUntil: pledge.status === 'pending' ? heldUntilOf(pledge, context.now) : null,
      items: pledge.items,
      link: await linkOf(context, mail, pledge, card.slug),
      texts: numberPlaces(tenant.municipality.texts)[pledge.locale],
    }),
  };
}
