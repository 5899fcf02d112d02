import type {BuilderTexts} from './texts.js';

/** Dutch at B1; what a webmaster types is left as it is. */
export const nl: BuilderTexts = {
  title: 'Zet een actie op uw website',
  lead: 'Kies wat u wilt laten zien. Kopieer daarna de code en plak die op uw website.',
  noScript:
    'Zonder JavaScript ziet u hier geen voorbeeld en werkt de controle van uw CSP niet. De code krijgt u wel: kies en druk op de knop.',
  none: 'Er zijn nog geen acties om te laten zien.',
  choose: 'Uw keuze',
  show: 'Toon de code',
  campaign: 'Gemeente en actie',
  list: (municipality) => `Alle acties van ${municipality}`,
  element: 'Wat wilt u laten zien?',
  shown: {
    card: 'Kaart',
    compact: 'Kleine kaart',
    progress: 'Voortgang',
    campaign: 'Hele actie, met formulier',
    'pledge-form': 'Alleen het formulier',
    list: 'Lijst met acties',
    map: 'Acties op een landkaart',
  },
  listOnly:
    'Alle acties samen laat u zien als lijst, of op een landkaart. Dat kan met een link of een element. Een iframe of een adres laat altijd één actie zien.',
  map: {
    tiles: 'Waar komt de landkaart vandaan?',
    tilesHint:
      'Laat dit leeg voor de kaart van PDOK, van de Nederlandse overheid. Of vul het adres van een andere kaart in, zoals https://kaart.voorbeeld.nl/{z}/{x}/{y}.png. Het voorbeeld op deze pagina toont altijd de kaart van PDOK.',
    tilesError: 'Dit adres kan niet. Het begint met https:// en heeft {z}, {x} en {y} elk één keer.',
    attribution: 'Van wie is die kaart?',
    attributionHint:
      'Dit staat onder de landkaart. Vult u niets in? Dan staat er van welke website de kaart komt.',
  },
  language: 'Taal',
  pageLanguage: 'De taal van uw pagina',
  width: 'Breedte',
  fullWidth: 'Zo breed als er plaats is',
  pixels: (width) => `Hoogstens ${width} pixels`,
  theme: 'Kleuren',
  hostTheme: 'Uw eigen huisstijl',
  hostThemeHint: 'Gebruikt uw website design tokens van NL Design System? Dan neemt het element die over.',
  ownTheme: 'Zelf kiezen',
  colours: {
    accent: 'Hoofdkleur',
    accentText: 'Tekst op de hoofdkleur',
    surface: 'Achtergrond',
    text: 'Tekst',
    quiet: 'Grijze tekst',
  },
  contrastTitle: 'Zijn de kleuren goed te lezen?',
  contrastGood: (front, ground, ratio) => `${front} op ${ground}: goed (${ratio} op 1).`,
  contrastBad: (front, ground, ratio, least) =>
    `${front} op ${ground}: te weinig verschil (${ratio} op 1, nodig is ${least}).`,
  darker: (colour, to) => `Maak ‘${colour}’ donkerder, bijvoorbeeld ${to}.`,
  lighter: (colour, to) => `Maak ‘${colour}’ lichter, bijvoorbeeld ${to}.`,
  useColour: (colour, to) => `Gebruik ${to} voor ‘${colour}’`,
  rung: 'Hoe zet u het op uw website?',
  rungs: {
    link: {name: 'Link', hint: 'Blijft staan in bijna elke editor. Het script maakt er een element van.'},
    element: {name: 'Element', hint: 'Het mooist. Voor wie HTML kan plakken.'},
    frame: {name: 'Iframe', hint: 'Werkt zonder script. Neemt uw huisstijl niet over.'},
    address: {
      name: 'Alleen het adres',
      hint: 'Voor een CMS dat oEmbed kent. Dat maakt er zelf een kaart van.',
    },
  },
  preview: 'Zo ziet het eruit',
  previewHint: 'Dit is het echte element. Wat u hier verstuurt en bevestigt, telt mee.',
  frameHint:
    'In een iframe of met oEmbed staat hetzelfde in de kleuren van Duit. Een iframe werkt alleen op een website die op de lijst van de gemeente staat. Anders blijft het leeg.',
  scheme: 'Kleurstelling',
  schemes: {light: 'Licht', dark: 'Donker'},
  screen: 'Scherm',
  screens: {phone: 'Telefoon', desktop: 'Computer'},
  result: 'De code',
  share: 'Uw keuze staat in het adres van deze pagina. Stuur dat adres gerust door.',
  blocks: {
    page: {
      title: 'Alles in één keer',
      hint: 'Maakt u de HTML van de pagina zelf? Plak dan dit op de plaats waar de actie moet komen. Meer is niet nodig.',
    },
    script: {
      title: 'Het script',
      hint: 'Of apart, voor een CMS. Het script: één keer per website, het liefst in de head van uw template. Twee keer mag ook.',
      frameHint:
        'Mag u weglaten. Met dit script krijgt het iframe precies de hoogte die nodig is. Het vraagt ook de regel script-src van een element.',
    },
    html: {title: 'De code voor uw pagina', hint: 'Plak dit op de plaats waar de actie moet komen.'},
    css: {
      title: 'Voor uw stylesheet',
      hint: 'Breedte en kleuren horen in uw eigen CSS: een strenge CSP laat stijlen in de HTML niet toe.',
    },
    policy: {
      title: 'Voor uw CSP',
      hint: 'Heeft uw website een Content Security Policy? Dan moeten deze adressen erin staan. Voeg ze toe aan wat er al staat.',
      trusted: 'Staat er ook ‘trusted-types’ in? Zet daar dan ‘duit’ bij.',
    },
  },
  version: 'Versie',
  rolling: 'Altijd de nieuwste (aanbevolen)',
  rollingHint:
    'Wilt u zelf bepalen wanneer er iets verandert? Kies dan een vaste versie. De browser controleert die met SRI.',
  pinned: (version) => `Vast: ${version}, gecontroleerd met SRI`,
  copy: (what) => `Kopieer: ${what}`,
  copied: (what) => `Gekopieerd: ${what}`,
  notCopied: 'Kopiëren lukte niet. De tekst is nu geselecteerd: kopieer met Ctrl+C of Cmd+C.',
  systemsTitle: 'Stap voor stap in uw CMS',
  systemsLead:
    'Bij elk CMS staat eerst welke manier daar het beste werkt. Kies die hierboven: de code verandert mee.',
  systems: {
    wordpress: {
      name: 'WordPress',
      best: 'Gebruik de link.',
      steps: [
        'Zet het script één keer in uw thema, of laat een beheerder dat doen.',
        'Plak de code van de link in een blok ‘Aangepaste HTML’.',
        'Schrijft u als auteur? Dan haalt WordPress scripts, iframes en elementen weg. De link blijft staan. Wat een beheerder opslaat, blijft helemaal staan.',
        'Alleen het adres plakken kan ook. WordPress maakt daar dan een kaart van waarmee bezoekers niet kunnen meedoen.',
      ],
    },
    drupal: {
      name: 'Drupal',
      best: 'Gebruik de link, of een blok met het element.',
      steps: [
        'Zet het script één keer in uw thema.',
        'CKEditor 5 haalt onze elementen weg, ook als u ze met naam toestaat. Gebruik in een tekst dus de link.',
        'Sta in het tekstformaat de attributen van de link toe: <a href data-duit data-duit-variant data-duit-lang data-duit-tiles data-duit-attribution> en <img src alt width height>.',
        'Wilt u het element zelf? Zet het dan in een blok of in een template.',
        'Alleen het adres plakken werkt niet: de lijst van aanbieders voor oEmbed ligt in Drupal vast.',
      ],
    },
    typo3: {
      name: 'TYPO3',
      best: 'Gebruik het element, met het script in uw template.',
      steps: [
        'Zet het script in de Fluid-template van uw website. Stuurt TYPO3 een CSP met een nonce? Zet die er dan bij: <script type="module" nonce="{f:security.nonce()}" src="…">.',
        'TYPO3 12 en 13 kunnen een CSP sturen met een nonce en ‘strict-dynamic’. Dan telt de lijst met adressen voor scripts niet mee, en de nonce wel.',
        'Plak de code van het element in een inhoudselement van het type HTML.',
      ],
    },
    umbraco: {
      name: 'Umbraco',
      best: 'Gebruik het element in een partial view.',
      steps: [
        'Zet het script één keer in de master-template.',
        'De tekstverwerker van Umbraco haalt onbekende attributen weg, dus ook die van de link.',
        'Zet de code van het element daarom in een partial view, en plaats die op de pagina.',
      ],
    },
    plone: {
      name: 'Plone',
      best: 'Gebruik de link.',
      steps: [
        'Zet het script één keer in het thema van uw website.',
        'Plone haalt scripts en ingesloten onderdelen uit teksten weg. Een link blijft staan.',
        'Plak de code van de link. Het script maakt er op de pagina een element van.',
      ],
    },
    liferay: {
      name: 'Liferay',
      best: 'Probeer het element in een fragment.',
      steps: [
        'Laat een beheerder het script één keer in het thema of de master page zetten.',
        'Maak een fragment met de code van het element, en zet dat op uw pagina.',
        'Haalt uw editor het element weg? Gebruik dan de link.',
      ],
      wait: 'Wij hebben Liferay nog niet zelf getest.',
    },
    joomla: {
      name: 'Joomla',
      best: 'Gebruik de link.',
      steps: [
        'Zet het script één keer in uw template.',
        'Is uw editor TinyMCE? Die haalt onbekende elementen weg, tenzij u ze toestaat. Een link blijft staan.',
        'Plak de code van de link in de HTML-weergave van uw editor.',
        'Is het attribuut ‘data-duit’ na het opslaan weg? Dan blijft de link gewoon werken. Vraag uw beheerder naar de tekstfilters.',
      ],
      wait: 'Wij hebben TinyMCE bekeken, maar Joomla nog niet zelf getest.',
    },
    html: {
      name: 'Gewone HTML',
      best: 'Gebruik het element.',
      steps: [
        'Plak het script in de head van uw pagina.',
        'Plak de code van het element op de plaats waar de actie moet komen.',
        'Klaar. Is er geen JavaScript, of is Duit er even niet? Dan ziet de bezoeker de link.',
      ],
    },
  },
  checker: {
    title: 'Controleer uw CSP',
    lead: 'Ziet u niets op uw pagina? Vaak houdt de Content Security Policy van uw website iets tegen. Plak die hier. Wij sturen de tekst nergens heen.',
    help: 'Werkt het nog niet? Zo vindt u de oorzaak.',
    label: 'De CSP van uw website',
    hint: 'De regel zelf, een of meer headers, of een meta-tag. U vindt de headers in uw browser onder Ontwikkelaarstools, Netwerk.',
    empty: 'Plak hierboven uw CSP. Heeft uw website er geen? Dan hoeft u niets te doen.',
    none: 'Dit is geen CSP. Plak de hele regel die begint met Content-Security-Policy.',
    good: 'Deze CSP laat Duit door.',
    bad: (count) => (count === 1 ? 'Er is 1 ding te veranderen.' : `Er zijn ${count} dingen te veranderen.`),
    kinds: {
      header: (number) => `Regel ${number}: header`,
      'report-only': (number) => `Regel ${number}: header die alleen meldt`,
      meta: (number) => `Regel ${number}: meta-tag`,
    },
    levels: {ok: 'Goed', do: 'Let op', missing: 'Houdt tegen'},
    findings: {
      open: ({need}) => `${need} staat er niet in, en default-src ook niet. Dan mag alles.`,
      allowed: ({directive, need}) =>
        directive === need
          ? `${directive} laat ons door.`
          : `${directive} laat ons door (${need} volgt die regel).`,
      'trusted-types': ({directive}) => `${directive}: past bij Duit.`,
      'policy-name': () =>
        'trusted-types noemt wie HTML mag maken. Het script van Duit heet daar ‘duit’, en die naam ontbreekt.',
      nonce: ({directive}) =>
        `${directive} heeft ‘strict-dynamic’: adressen tellen dan niet mee. Zet het script in uw template en geef het de nonce van de pagina: <script type="module" nonce="…" src="…">. De CSP hoeft niet te veranderen.`,
      source: ({directive, origin}) => `${directive} kent ${origin} niet.`,
      fallback: ({need, origin}) =>
        `${need} staat er niet in. Dan geldt default-src, en daarin staat ${origin} niet. Zet er een eigen regel bij; default-src laat u zoals die is.`,
      none: ({directive, origin}) => `${directive} laat niets toe. Vervang ‘none’ door ${origin}.`,
      dynamic: ({directive}) =>
        `${directive} heeft ‘strict-dynamic’ zonder nonce of hash. Dan start geen enkel script.`,
      sandbox: ({words}) => `sandbox sluit uw pagina op. Voor meedoen is nodig: ${words}.`,
    },
    notes: {
      'report-only': () => 'Deze header houdt niets tegen, maar meldt wel.',
      duplicate: (directive) => `${directive} staat er twee keer in. Browsers lezen alleen de eerste.`,
      unknown: (directive) => `${directive} kennen browsers niet. Is het een tikfout?`,
      quotes: (directive, words) =>
        `In ${directive} staat ${words} zonder rechte enkele aanhalingstekens. Browsers lezen dat als de naam van een website.`,
      'too-wide': (directive, words) =>
        `In ${directive} staat ${words}. Duit heeft dat niet nodig, en internet.nl keurt het af.`,
      'meta-ignores': (directive) => `${directive} werkt niet in een meta-tag. Stuur die regel als header.`,
    },
    left: (words, isScript) =>
      `Wij nemen ${words} uit default-src niet over: dat is te ruim. Gebruiken uw eigen pagina’s dat? ${isScript ? 'Zet dan de adressen die zij nodig hebben erbij, en geef scripts in de pagina een nonce.' : 'Zet dan de adressen die zij nodig hebben erbij.'}`,
    needs: {
      'script-src': 'Script',
      'connect-src': 'Gegevens',
      'img-src': 'Plaatjes',
      'frame-src': 'Iframe',
      'trusted-types': 'Trusted Types',
      sandbox: 'Sandbox',
    },
    write: (directive) => `Zet deze regel erbij (${directive}):`,
    add: (directive, words) => `Voeg toe aan ${directive}: ${words}`,
    remove: (directive, words) => `Haal weg uit ${directive}: ${words}`,
    whole: 'Uw CSP met deze veranderingen',
    wholeUnsafe:
      'In uw CSP staan bronnen die te ruim zijn. Daarom schrijven wij hem niet helemaal voor u uit. De veranderingen hierboven zijn genoeg voor Duit.',
  },
};
