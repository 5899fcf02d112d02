import type {Locale} from '@duit/contract';

/** What a link in a snippet says where no script runs: residents read it, so it is in every language. */
export const LINK_TEXTS: Record<
  Locale,
  {campaign: (title: string) => string; list: (municipality: string) => string}
> = {
  nl: {
    campaign: (title) => `Doe mee: ${title}`,
    list: (municipality) => `Bekijk alle acties van ${municipality}`,
  },
  en: {
    campaign: (title) => `Join in: ${title}`,
    list: (municipality) => `See all campaigns of ${municipality}`,
  },
  fy: {
    campaign: (title) => `Doch mei: ${title}`,
    list: (municipality) => `Besjoch alle aksjes fan ${municipality}`,
  },
  de: {
    campaign: (title) => `Machen Sie mit: ${title}`,
    list: (municipality) => `Alle Aktionen von ${municipality} ansehen`,
  },
  fr: {
    campaign: (title) => `Participez : ${title}`,
    list: (municipality) => `Voir toutes les campagnes de ${municipality}`,
  },
  pl: {
    campaign: (title) => `Przyłącz się: ${title}`,
    list: (municipality) => `Zobacz wszystkie akcje: ${municipality}`,
  },
  tr: {
    campaign: (title) => `Katılın: ${title}`,
    list: (municipality) => `Bütün kampanyalar: ${municipality}`,
  },
  uk: {
    campaign: (title) => `Долучайтеся: ${title}`,
    list: (municipality) => `Усі ініціативи: ${municipality}`,
  },
  ar: {
    campaign: (title) => `شاركوا معنا: ${title}`,
    list: (municipality) => `كل المبادرات: ${municipality}`,
  },
};
