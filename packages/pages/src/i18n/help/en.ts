import type {HelpTexts} from './texts.js';

const LINK = 'The link that stands in the element.';

/** English: short sentences, what to do first. */
export const en: HelpTexts = {
  title: 'Does Duit not work on your page?',
  lead: 'In the console of your browser (F12) is a line that begins with “duit:” and a code. Here is what each code means and what you can do. Visitors always see at least a link, except with an iframe.',
  checkTitle: 'Let the page check itself',
  check: [
    'Put ?duit-check behind the address of your page and press Enter. Does your website lose it? Then put #duit-check behind the address and load the page again.',
    'A report opens: the script, each element, what Duit answers, your Content-Security-Policy and your colours. Only you see it. You can copy it, and it has no personal data in it.',
    'Does no report open? Then the script itself did not load. At the bottom of this page is what to do then.',
    'Does your page use duit.all.js? Then put duit.js there for a moment: the one file does not have the report in it.',
  ],
  contents: 'Codes',
  seen: 'What visitors see',
  why: 'What is going on',
  steps: 'What you can do',
  builder: 'Check your whole Content-Security-Policy in the builder',
  silent: {
    title: 'There is nothing of Duit in the console',
    seen: 'The link that stands in the element, or that you placed yourself.',
    why: 'The script itself did not load. Then nothing of ours can get into the console. The browser does say something, such as “… violates the following Content Security Policy directive …”, “net::ERR_BLOCKED_BY_CLIENT” (a filter in the browser) or “Failed to load resource”.',
    steps: [
      'Is the script in the page? Look for duit.js in its source. Many editors take scripts away: put it in the template of the website.',
      'Does the browser name script-src or default-src? Add the address of Duit to script-src. Is there no script-src yet? Then add the line.',
      'Does the browser name ERR_BLOCKED_BY_CLIENT? Then a filter of this visitor holds it back. The link goes on working.',
      'Is type="module" in the tag? Without that word the script does not work.',
    ],
    code: "script-src 'self' {origin}",
  },
  entries: {
    'code-blocked': {
      title: 'A part of the script did not load',
      seen: LINK,
      why: 'duit.js is there, but a file that belongs to it is not. Or that file differed from what we made, and then the browser does not run it.',
      steps: [
        'Does script-src name one file? Write the whole address of Duit there, without a path.',
        'Does your website copy the script to an address of its own? Then copy the folder chunks too, and change nothing in the files.',
        'Does a filter or firewall hold it back? Let the address of Duit through.',
        'Do you want everything in one file? Take duit.all.js.',
      ],
      code: "script-src 'self' {origin}",
    },
    'trusted-types': {
      title: 'trusted-types does not allow the name duit',
      seen: LINK,
      why: 'Your page allows only names it knows for Trusted Types. Ours is duit.',
      steps: ['Add the word duit to trusted-types. Leave the other names where they are.'],
      code: 'trusted-types duit',
    },
    'api-blocked': {
      title: 'The page may not connect to Duit',
      seen: 'The link, and the message that the figures cannot be fetched now.',
      why: 'The script works, but the Content-Security-Policy allows no connection to the address where campaigns come from.',
      steps: ['Add the address of Duit to connect-src. Is there no connect-src yet? Then add the line.'],
      code: "connect-src 'self' {origin}",
    },
    'no-answer': {
      title: 'Duit does not answer',
      seen: 'The link, the message that the figures cannot be fetched now, and a button to try again.',
      why: 'No answer came, and your Content-Security-Policy is not the cause. Often the visitor is offline for a moment.',
      steps: [
        'Load the page again. Does the message not come back? Then you need not do anything.',
        'Does it stay? Look whether a firewall, a filter or a cookie banner holds back requests to Duit.',
        'Does a script on your page replace the function fetch? Then let Duit load first.',
      ],
    },
    'api-fault': {
      title: 'Duit answers with a fault',
      seen: 'The link, the message that it is our fault, and a button to try again.',
      why: 'A fault came back, or an answer that is not from Duit, such as the login page of a wifi network.',
      steps: [
        'You need not do anything: the element tries again by itself, a little less often each time.',
        'Does it take longer than a quarter of an hour? Report it, with the report of ?duit-check.',
      ],
    },
    'too-many-requests': {
      title: 'Too many requests from one connection',
      seen: 'The last known figures, or the link with a message.',
      why: 'Many visitors share one internet address, as in a town hall, or something reads the page again and again.',
      steps: ['You need not do anything: the element waits as long as Duit asks, and then tries again.'],
    },
    'not-found': {
      title: 'This campaign or municipality does not exist',
      seen: 'The link, and the message that the campaign does not exist, or no longer.',
      why: 'The name in the attribute is wrong, the campaign is gone, or the municipality no longer takes part.',
      steps: [
        'Copy the code from the builder again. A name is municipality/campaign, as in the address after /c/.',
        'Is the campaign over and do you no longer want to show it? Take the element away.',
      ],
      code: 'campaign="municipality/campaign"',
    },
    'origin-not-listed': {
      title: 'This website may not take pledges',
      seen: 'The campaign, and above the form a link to the page where people can join in.',
      why: 'Everybody may show a campaign. Only a website that the municipality has listed may take pledges.',
      steps: [
        'Ask the municipality to list exactly the address that stands in the console, with https and without a slash.',
        'Is there a test environment? It has an address of its own and is listed separately.',
      ],
    },
    attribute: {
      title: 'An attribute is missing, or is no name',
      seen: 'The link, and the message that the campaign does not exist, or no longer.',
      why: 'The element does not know which campaign to show. Often the editor of your CMS took the attribute away.',
      steps: [
        'Look in the source of the page whether the attribute is there.',
        'Is it gone? Then use the link from the builder: <a data-duit="card">. Almost all editors leave it in place.',
      ],
      code: '<duit-campaign-card campaign="municipality/campaign">',
    },
    link: {
      title: 'A link with data-duit stays a link',
      seen: 'The link.',
      why: 'Only a link to Duit itself becomes an element: to the address where the script comes from.',
      steps: [
        'Let the link begin with the address of Duit and then /c/municipality/campaign.',
        'Name an element in data-duit: card, progress, campaign, pledge-form. For a municipality: list or map.',
      ],
      code: '<a data-duit="card" href="{origin}/c/municipality/campaign">',
    },
    'second-copy': {
      title: 'The script is there twice',
      seen: 'Everything: the first script does the work.',
      why: 'Two addresses of the script are in the page, for instance a pinned and a rolling version. The second one does nothing.',
      steps: ['Take one away. The report of ?duit-check shows which there are.'],
    },
    contrast: {
      title: 'Colours of your house style cannot be read',
      seen: 'Everything, in colours that can be read.',
      why: 'Two colours of your house style are too much alike. The element changed one of them, as little as that takes.',
      steps: [
        'Look in the console which colour it is, and give it another value.',
        'The builder tells which colours can be read on one another: at least 4.5 to 1 for text.',
      ],
    },
    drawing: {
      title: 'An element could not be drawn',
      seen: LINK,
      why: 'This is a mistake of ours.',
      steps: ['Report it, with the report of ?duit-check and the line from the console.'],
    },
  },
};
