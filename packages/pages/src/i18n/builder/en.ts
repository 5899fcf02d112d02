import type {BuilderTexts} from './texts.js';

/** Plain English. */
export const en: BuilderTexts = {
  title: 'Put a campaign on your website',
  lead: 'Choose what you want to show. Then copy the code and paste it into your website.',
  noScript:
    'Without JavaScript there is no preview here and your CSP cannot be checked. You do get the code: choose and press the button.',
  none: 'There are no campaigns to show yet.',
  choose: 'Your choice',
  show: 'Show the code',
  campaign: 'Municipality and campaign',
  list: (municipality) => `All campaigns of ${municipality}`,
  element: 'What do you want to show?',
  shown: {
    card: 'Card',
    compact: 'Small card',
    progress: 'Progress',
    campaign: 'Whole campaign, with the form',
    'pledge-form': 'The form only',
    list: 'List of campaigns',
    map: 'Campaigns on a map',
  },
  listOnly:
    'All campaigns together are shown as a list, or on a map. A link or an element can do that. An iframe or an address always shows one campaign.',
  map: {
    tiles: 'Where does the map come from?',
    tilesHint:
      'Leave this empty for the map of PDOK, of the Dutch government. Or give the address of another map, such as https://map.example.org/{z}/{x}/{y}.png. The preview on this page always shows the map of PDOK.',
    tilesError: 'This address will not do. It begins with https:// and has {z}, {x} and {y} once each.',
    attribution: 'Whose map is that?',
    attributionHint: 'This stands below the map. Without it, the map names the website that it comes from.',
  },
  language: 'Language',
  pageLanguage: 'The language of your page',
  width: 'Width',
  fullWidth: 'As wide as there is room',
  pixels: (width) => `${width} pixels at most`,
  theme: 'Colours',
  hostTheme: 'Your own house style',
  hostThemeHint:
    'Does your website use design tokens of NL Design System? Then the element takes those over.',
  ownTheme: 'Choose yourself',
  colours: {
    accent: 'Main colour',
    accentText: 'Text on the main colour',
    surface: 'Background',
    text: 'Text',
    quiet: 'Grey text',
  },
  contrastTitle: 'Are the colours easy to read?',
  contrastGood: (front, ground, ratio) => `${front} on ${ground}: good (${ratio} to 1).`,
  contrastBad: (front, ground, ratio, least) =>
    `${front} on ${ground}: too little difference (${ratio} to 1, needed is ${least}).`,
  darker: (colour, to) => `Make ‘${colour}’ darker, for example ${to}.`,
  lighter: (colour, to) => `Make ‘${colour}’ lighter, for example ${to}.`,
  useColour: (colour, to) => `Use ${to} for ‘${colour}’`,
  rung: 'How do you put it on your website?',
  rungs: {
    link: {name: 'Link', hint: 'Survives in almost every editor. The script makes an element of it.'},
    element: {name: 'Element', hint: 'Looks best. For those who can paste HTML.'},
    frame: {name: 'Iframe', hint: 'Works without a script. Does not take over your house style.'},
    address: {
      name: 'The address only',
      hint: 'For a CMS that knows oEmbed. It makes a card of the address itself.',
    },
  },
  preview: 'This is what it looks like',
  previewHint: 'This is the real element. What you send and confirm here counts.',
  frameHint:
    'In an iframe or with oEmbed the same appears in the colours of Duit. An iframe only works on a website that is on the municipality’s list. Elsewhere it stays empty.',
  scheme: 'Colour scheme',
  schemes: {light: 'Light', dark: 'Dark'},
  screen: 'Screen',
  screens: {phone: 'Phone', desktop: 'Desktop'},
  result: 'The code',
  share: 'Your choice is in the address of this page. Feel free to pass that address on.',
  blocks: {
    page: {
      title: 'All in one',
      hint: 'Do you write the HTML of the page yourself? Then paste this where the campaign has to appear. Nothing more is needed.',
    },
    script: {
      title: 'The script',
      hint: 'Or apart, for a CMS. The script: once per website, preferably in the head of your template. Twice does no harm.',
      frameHint:
        'You may leave this out. With this script the iframe gets exactly the height that it needs. It also needs the script-src line of an element.',
    },
    html: {title: 'The code for your page', hint: 'Paste this where the campaign has to appear.'},
    css: {
      title: 'For your style sheet',
      hint: 'Width and colours belong in your own CSS: a strict CSP does not allow styles in the HTML.',
    },
    policy: {
      title: 'For your CSP',
      hint: 'Does your website have a Content Security Policy? Then these addresses have to be in it. Add them to what is there.',
      trusted: 'Is ‘trusted-types’ in it too? Then add ‘duit’ to that.',
    },
  },
  version: 'Version',
  rolling: 'Always the newest (recommended)',
  rollingHint:
    'Do you want to decide yourself when something changes? Then choose a fixed version. The browser checks it with SRI.',
  pinned: (version) => `Fixed: ${version}, checked with SRI`,
  copy: (what) => `Copy: ${what}`,
  copied: (what) => `Copied: ${what}`,
  notCopied: 'Copying did not work. The text is selected now: copy it with Ctrl+C or Cmd+C.',
  systemsTitle: 'Step by step in your CMS',
  systemsLead:
    'Each CMS begins with the way that works best in it. Choose that one above: the code changes with it.',
  systems: {
    wordpress: {
      name: 'WordPress',
      best: 'Use the link.',
      steps: [
        'Put the script into your theme once, or have an administrator do it.',
        'Paste the code of the link into a ‘Custom HTML’ block.',
        'Do you write as an author? Then WordPress removes scripts, iframes and elements. The link stays. What an administrator saves stays as it is.',
        'Pasting the address alone works too. WordPress makes a card of it in which visitors cannot join in.',
      ],
    },
    drupal: {
      name: 'Drupal',
      best: 'Use the link, or a block with the element.',
      steps: [
        'Put the script into your theme once.',
        'CKEditor 5 removes our elements, even when you allow them by name. So use the link inside a text.',
        'Allow the attributes of the link in the text format: <a href data-duit data-duit-variant data-duit-lang data-duit-tiles data-duit-attribution> and <img src alt width height>.',
        'Do you want the element itself? Then put it into a block or a template.',
        'Pasting the address alone does not work: the list of oEmbed providers is fixed in Drupal.',
      ],
    },
    typo3: {
      name: 'TYPO3',
      best: 'Use the element, with the script in your template.',
      steps: [
        'Put the script into the Fluid template of your website. Does TYPO3 send a CSP with a nonce? Then add it: <script type="module" nonce="{f:security.nonce()}" src="…">.',
        'TYPO3 12 and 13 can send a CSP with a nonce and ‘strict-dynamic’. Then the list of addresses for scripts does not count, and the nonce does.',
        'Paste the code of the element into a content element of the type HTML.',
      ],
    },
    umbraco: {
      name: 'Umbraco',
      best: 'Use the element in a partial view.',
      steps: [
        'Put the script into the master template once.',
        'The rich text editor of Umbraco removes unknown attributes, those of the link too.',
        'So put the code of the element into a partial view, and place that on the page.',
      ],
    },
    plone: {
      name: 'Plone',
      best: 'Use the link.',
      steps: [
        'Put the script into the theme of your website once.',
        'Plone removes scripts and embedded parts from texts. A link stays.',
        'Paste the code of the link. On the page the script makes an element of it.',
      ],
    },
    liferay: {
      name: 'Liferay',
      best: 'Try the element in a fragment.',
      steps: [
        'Have an administrator put the script into the theme or the master page once.',
        'Make a fragment with the code of the element, and put that on your page.',
        'Does your editor remove the element? Then use the link.',
      ],
      wait: 'We have not tested Liferay ourselves yet.',
    },
    joomla: {
      name: 'Joomla',
      best: 'Use the link.',
      steps: [
        'Put the script into your template once.',
        'Is your editor TinyMCE? It removes unknown elements unless you allow them. A link stays.',
        'Paste the code of the link into the HTML view of your editor.',
        'Is the attribute ‘data-duit’ gone after saving? Then the link still works. Ask your administrator about the text filters.',
      ],
      wait: 'We have looked at TinyMCE, but have not tested Joomla ourselves yet.',
    },
    html: {
      name: 'Plain HTML',
      best: 'Use the element.',
      steps: [
        'Paste the script into the head of your page.',
        'Paste the code of the element where the campaign has to appear.',
        'Done. Is there no JavaScript, or is Duit away for a moment? Then the visitor sees the link.',
      ],
    },
  },
  checker: {
    title: 'Check your CSP',
    lead: 'Is there nothing on your page? Often the Content Security Policy of your website stops something. Paste it here. We send the text nowhere.',
    help: 'Does it still not work? Find the cause.',
    label: 'The CSP of your website',
    hint: 'The policy itself, one or more headers, or a meta tag. You find the headers in your browser under Developer tools, Network.',
    empty: 'Paste your CSP above. Does your website have none? Then there is nothing to do.',
    none: 'This is no CSP. Paste the whole line that begins with Content-Security-Policy.',
    good: 'This CSP lets Duit through.',
    bad: (count) => (count === 1 ? 'There is 1 thing to change.' : `There are ${count} things to change.`),
    kinds: {
      header: (number) => `Policy ${number}: header`,
      'report-only': (number) => `Policy ${number}: header that only reports`,
      meta: (number) => `Policy ${number}: meta tag`,
    },
    levels: {ok: 'Good', do: 'Note', missing: 'Stops us'},
    findings: {
      open: ({need}) => `${need} is not in it, nor is default-src. Then everything is allowed.`,
      allowed: ({directive, need}) =>
        directive === need
          ? `${directive} lets us through.`
          : `${directive} lets us through (${need} follows it).`,
      'trusted-types': ({directive}) => `${directive}: fine for Duit.`,
      'policy-name': () =>
        'trusted-types names who may make HTML. The script of Duit is called ‘duit’ there, and that name is missing.',
      nonce: ({directive}) =>
        `${directive} has ‘strict-dynamic’: addresses do not count then. Put the script into your template and give it the nonce of the page: <script type="module" nonce="…" src="…">. The CSP need not change.`,
      source: ({directive, origin}) => `${directive} does not know ${origin}.`,
      fallback: ({need, origin}) =>
        `${need} is not in it. Then default-src decides, and ${origin} is not in that. Add a line of its own; leave default-src as it is.`,
      none: ({directive, origin}) => `${directive} allows nothing. Replace ‘none’ by ${origin}.`,
      dynamic: ({directive}) =>
        `${directive} has ‘strict-dynamic’ without a nonce or hash. Then no script starts at all.`,
      sandbox: ({words}) => `sandbox locks your page in. To join in, this is needed: ${words}.`,
    },
    notes: {
      'report-only': () => 'This header stops nothing, but it does report.',
      duplicate: (directive) => `${directive} is in it twice. Browsers read the first only.`,
      unknown: (directive) => `Browsers do not know ${directive}. Is it a typing error?`,
      quotes: (directive, words) =>
        `In ${directive} there is ${words} without straight single quotes. Browsers read that as the name of a website.`,
      'too-wide': (directive, words) =>
        `In ${directive} there is ${words}. Duit does not need that, and internet.nl fails it.`,
      'meta-ignores': (directive) => `${directive} does not work in a meta tag. Send that line as a header.`,
    },
    left: (words, isScript) =>
      `We do not take over ${words} from default-src: that is too wide. Do your own pages use it? ${isScript ? 'Then add the addresses that they need, and give scripts in the page a nonce.' : 'Then add the addresses that they need.'}`,
    needs: {
      'script-src': 'Script',
      'connect-src': 'Data',
      'img-src': 'Pictures',
      'frame-src': 'Iframe',
      'trusted-types': 'Trusted Types',
      sandbox: 'Sandbox',
    },
    write: (directive) => `Add this line (${directive}):`,
    add: (directive, words) => `Add to ${directive}: ${words}`,
    remove: (directive, words) => `Remove from ${directive}: ${words}`,
    whole: 'Your CSP with these changes',
    wholeUnsafe:
      'There are sources in your CSP that are too wide. So we do not write it out for you as a whole. The changes above are enough for Duit.',
  },
};
