import {StrictMode, useEffect, useRef, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {configure} from '@duit/widgets';
import '@duit/widgets/campaign-card';
import '@duit/widgets/pledge';
import '@duit/widgets/pledge-form';
import type {} from '@duit/widgets/react';
import {KINDS, OFFERS, type Kind, type Offer} from './offers.js';

const api = document.querySelector<HTMLMetaElement>('meta[name="duit-api"]')?.content ?? '';
configure({api, placePledge: false});

const MUNICIPALITY = 'zilverwijk';
const kinds = Object.entries(KINDS) as [Kind, string][];

/** The page's own text about a campaign that an element's event names. */
const titleOf = (campaign: string) =>
  OFFERS.find(({slug}) => campaign === `${MUNICIPALITY}/${slug}`)?.title ?? 'dit plan';

function App() {
  const [kind, setKind] = useState<Kind>('goods');
  const [chosen, setChosen] = useState<Offer>();
  const [message, setMessage] = useState('');
  const section = useRef<HTMLElement>(null);
  // The form comes below the list: whoever chose is taken there.
  useEffect(() => section.current?.focus(), [chosen]);
  return (
    <>
      <duit-pledge
        onduit-pledge-confirmed={({campaign}) =>
          setMessage(`Gelukt: uw bijdrage aan “${titleOf(campaign)}” telt mee.`)
        }
      />
      <fieldset className="kinds">
        <legend>Ik kan iets missen, namelijk</legend>
        {kinds.map(([each, name]) => (
          <label key={each}>
            <input type="radio" name="kind" checked={each === kind} onChange={() => setKind(each)} />
            {name}
          </label>
        ))}
      </fieldset>
      <ul className="offers">
        {OFFERS.map((offer) => (
          <li key={offer.slug}>
            <div>
              <strong>{offer.asks[kind]}</strong>
              <span className="quiet">{offer.title}</span>
            </div>
            <button
              className="button"
              aria-label={`Dat heb ik: ${offer.asks[kind]}`}
              aria-pressed={offer === chosen}
              onClick={() => setChosen(offer)}
            >
              Dat heb ik
            </button>
          </li>
        ))}
      </ul>
      {chosen && (
        <section className="columns chosen" ref={section} tabIndex={-1} aria-label={chosen.title}>
          <duit-pledge-form
            campaign={`${MUNICIPALITY}/${chosen.slug}`}
            heading-level={2}
            onduit-pledge-submitted={({campaign}) =>
              setMessage(
                `Dank u wel! Bevestig uw bijdrage aan “${titleOf(campaign)}” met de link in de mail.`,
              )
            }
          />
          <duit-campaign-card campaign={`${MUNICIPALITY}/${chosen.slug}`}>
            <a href={`${api}/c/${MUNICIPALITY}/${chosen.slug}`}>{chosen.title}</a>
          </duit-campaign-card>
        </section>
      )}
      <p role="status" className="message">
        {message}
      </p>
    </>
  );
}

const root = document.querySelector('#app');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
