/** What somebody can give. */
export type Kind = 'goods' | 'time' | 'knowledge' | 'money';

/** What the page calls each kind. */
export const KINDS: Record<Kind, string> = {
  goods: 'Spullen',
  time: 'Tijd',
  knowledge: 'Kennis',
  money: 'Geld',
};

/** A campaign as this page tells of it; what it needs right now is the card's to say. */
export interface Offer {
  slug: string;
  title: string;
  asks: Record<Kind, string>;
}

/** The editors' choice. */
export const OFFERS: readonly Offer[] = [
  {
    slug: 'leefstraat',
    title: 'Een Leefstraat in de Lindestraat',
    asks: {
      goods: 'Kruiwagens, plantenbakken en fietsenrekken',
      time: 'Handen op de bouwdag',
      knowledge: 'Buiten veilig stroom aanleggen',
      money: 'Zand, gras en verzekering',
    },
  },
  {
    slug: 'luchtbrug',
    title: 'De Luchtbrug over het spoor',
    asks: {
      goods: 'Planken voor het brugdek',
      time: 'Een paar uur in de bouwploeg',
      knowledge: 'Meekijken als constructeur',
      money: 'De leuning en het licht',
    },
  },
  {
    slug: 'digitale-ontmoetingsplek',
    title: 'Samen online in De Kade',
    asks: {
      goods: 'Een laptop, niet ouder dan zes jaar',
      time: 'Gastvrouw of gastheer zijn',
      knowledge: 'Een korte les over internet',
      money: 'Tafels, licht en wifi',
    },
  },
];
