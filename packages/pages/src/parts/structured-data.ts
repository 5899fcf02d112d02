import type {Campaign} from '@duit/contract';
import type {PageContext} from './layout.js';

/**
 * A campaign in schema.org's words, as JSON-LD that may stand in a `<script>`: no `<` in it can end that.
 * People can join in (`JoinAction`) while the campaign takes pledges. https://schema.org/Project
 */
export function structuredData(
  campaign: Campaign,
  municipality: {name: string},
  {locale, origin}: Pick<PageContext, 'locale' | 'origin'>,
): string {
  const {url, title, summary, image, place, organiser, pledging, deadline} = campaign;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': url,
    url,
    name: title,
    description: summary,
    inLanguage: locale,
    isPartOf: {'@type': 'WebSite', name: 'Duit', url: `${origin}/`},
    ...(image && {
      primaryImageOfPage: {
        '@type': 'ImageObject',
        contentUrl: image.url,
        caption: image.alt,
        width: image.width,
        height: image.height,
      },
    }),
    about: {
      '@type': 'Project',
      name: title,
      description: summary,
      parentOrganization: {'@type': 'Organization', name: organiser},
      location: {
        '@type': 'Place',
        name: place || municipality.name,
        containedInPlace: {'@type': 'AdministrativeArea', name: municipality.name},
      },
    },
    ...(pledging.open && {
      potentialAction: {
        '@type': 'JoinAction',
        target: {'@type': 'EntryPoint', urlTemplate: url},
        endTime: deadline,
      },
    }),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
