import {CAMPAIGN_STATES, FINDING, HEADERS, LIMITS, PROBLEMS, type ProblemCode} from '@duit/contract';
import {ref, type SchemaName} from './schemas.js';

const parameter = (
  where: 'path' | 'query' | 'header',
  name: string,
  description: string,
  schema: object,
) => ({
  name,
  in: where,
  description,
  required: where !== 'query',
  schema,
});
const required = (parameter: object) => ({...parameter, required: true});
const text = {type: 'string'};
const MUNICIPALITY = parameter('path', 'municipality', 'Slug of the municipality.', text);
const CAMPAIGN = parameter('path', 'campaign', 'Slug of the campaign.', text);
const CURSOR = parameter('query', 'cursor', 'Where the page before ended: its `cursor`.', text);
const PAGE_SIZE = {type: 'integer', minimum: 1, maximum: LIMITS.maxPageSize, default: LIMITS.pageSize};
const LIMIT = parameter('query', 'limit', 'Items on the page.', PAGE_SIZE);
const WRITE_HEADERS = [
  parameter(
    'header',
    HEADERS.key,
    'UUID of the client; a repeat with the same key has no second effect.',
    text,
  ),
  parameter('header', HEADERS.client, 'Any value: no simple request can write.', text),
];

const problem = (description: string) => ({
  description,
  content: {'application/problem+json': {schema: ref('Problem')}},
});

/** Answers by status: the good one, and every problem of the list under its own status. */
function responses(status: 200 | 201, name: SchemaName, description: string, codes: readonly ProblemCode[]) {
  const all: Record<string, {description: string; content: object}> = {
    [status]: {description, content: {'application/json': {schema: ref(name)}}},
  };
  for (const code of codes) {
    const key = String(PROBLEMS[code]);
    const known = all[key]?.description;
    all[key] = problem(known === undefined ? code : `${known}, ${code}`);
  }
  return {...all, default: problem('internal-error')};
}

/** What a cached read gets whose `If-None-Match` still holds. */
const NOT_MODIFIED = {304: {description: 'Not changed since the answer with this ETag'}};

/** What one operation is. */
interface Description {
  id: string;
  summary: string;
  answer: [status: 200 | 201, schema: SchemaName, description: string];
  problems: readonly ProblemCode[];
  parameters?: readonly object[];
  body?: SchemaName;
  /** Needs the token of one's own pledge. */
  token?: boolean;
  /** A public read, with an ETag. */
  cached?: boolean;
}

function operation({id, summary, answer, problems, parameters = [], body, token, cached}: Description) {
  return {
    operationId: id,
    summary,
    parameters: [MUNICIPALITY, ...parameters],
    ...(body && {requestBody: {required: true, content: {'application/json': {schema: ref(body)}}}}),
    ...(token && {security: [{pledgeToken: []}]}),
    responses: {...responses(...answer, ['try-again', ...problems]), ...(cached && NOT_MODIFIED)},
  };
}

const READ: readonly ProblemCode[] = ['invalid-input', 'not-found'];
const WRITE: readonly ProblemCode[] = [
  ...(['invalid-input', 'broken-json', 'missing-header', 'origin-not-listed', 'not-found'] as const),
  ...(['key-reused', 'body-too-large', 'wrong-media-type', 'too-many-requests'] as const),
];
const OWN: readonly ProblemCode[] = ['unauthorised', 'erased'];

const base = '/municipalities/{municipality}';
const campaign = `${base}/campaigns/{campaign}`;

/** Every path of the API below `/v1`. */
export const operations = {
  [`${base}/campaigns`]: {
    get: operation({
      id: 'listCampaigns',
      summary: 'One page of campaigns, or the named ones at once',
      parameters: [
        parameter(
          'query',
          'slugs',
          `At most ${LIMITS.slugs} slugs, separated by commas; excludes the others.`,
          text,
        ),
        parameter('query', 'theme', 'Only campaigns with this theme.', text),
        parameter('query', 'status', 'Only campaigns in this state; `open`: all that can be pledged to.', {
          enum: [...CAMPAIGN_STATES, 'open'],
        }),
        parameter(
          'query',
          'q',
          'Only campaigns in which every word occurs, or begins one; capitals and accents do not matter.',
          {type: 'string', maxLength: FINDING.search},
        ),
        parameter('query', 'neighbourhood', 'Only campaigns in this neighbourhood, by its name.', text),
        LIMIT,
        CURSOR,
      ],
      answer: [200, 'CampaignCardPage', 'Cards; `cursor` is null on the last page'],
      cached: true,
      problems: READ,
    }),
  },
  [`${base}/neighbourhoods`]: {
    get: operation({
      id: 'listNeighbourhoods',
      summary: 'Neighbourhoods that have campaigns',
      answer: [200, 'NeighbourhoodPage', 'By name, with the number of public campaigns; always one page'],
      cached: true,
      problems: READ,
    }),
  },
  [campaign]: {
    get: operation({
      id: 'readCampaign',
      summary: 'A whole campaign',
      parameters: [CAMPAIGN],
      answer: [200, 'Campaign', 'The campaign'],
      cached: true,
      problems: READ,
    }),
  },
  [`${campaign}/updates`]: {
    get: operation({
      id: 'listUpdates',
      summary: 'Messages of the organiser, newest first',
      parameters: [CAMPAIGN, LIMIT, CURSOR],
      answer: [200, 'UpdatePage', 'Updates'],
      cached: true,
      problems: READ,
    }),
  },
  [`${campaign}/supporters`]: {
    get: operation({
      id: 'listSupporters',
      summary: 'Supporters as the public may see them, newest first',
      parameters: [CAMPAIGN, LIMIT, CURSOR],
      answer: [200, 'SupporterPage', 'Supporters'],
      cached: true,
      problems: READ,
    }),
  },
  [`${campaign}/pledges`]: {
    post: operation({
      id: 'createPledge',
      summary: 'Pledge any mix of needs; it counts once it is confirmed by mail',
      parameters: [CAMPAIGN, ...WRITE_HEADERS],
      body: 'PledgeInput',
      answer: [201, 'PledgeReceipt', 'The pledge waits for its confirmation'],
      problems: [...WRITE, 'proof-rejected', 'need-exhausted', 'campaign-closed', 'erased'],
    }),
  },
  [`${base}/challenges`]: {
    get: operation({
      id: 'readChallenge',
      summary: 'A proof-of-work challenge for one pledge',
      parameters: [
        required(parameter('query', 'campaign', 'Slug of the campaign.', text)),
        required(
          parameter('query', 'key', 'The Idempotency-Key of the pledge that will carry the proof.', text),
        ),
      ],
      answer: [200, 'Challenge', 'A challenge of altcha-lib 2'],
      problems: [...READ, 'origin-not-listed', 'campaign-closed'],
    }),
  },
  [`${base}/pledges/confirmations`]: {
    post: operation({
      id: 'confirmPledge',
      summary: 'Confirm a pledge with the token from the mail',
      parameters: WRITE_HEADERS,
      body: 'ConfirmationInput',
      answer: [200, 'Confirmation', 'The confirmed pledge, and the token that manages it'],
      problems: [...WRITE, ...OWN, 'token-used', 'token-expired', 'need-exhausted', 'campaign-closed'],
    }),
  },
  [`${base}/pledges/own`]: {
    get: operation({
      id: 'readOwnPledge',
      summary: 'One’s own pledge; reading consumes no token',
      token: true,
      answer: [200, 'OwnPledge', 'The pledge'],
      problems: [...READ, ...OWN, 'token-used', 'token-expired'],
    }),
    patch: operation({
      id: 'changeOwnPledge',
      summary: 'Change one’s own pledge',
      parameters: WRITE_HEADERS,
      body: 'PledgeChange',
      token: true,
      answer: [200, 'OwnPledge', 'The pledge as it is now'],
      problems: [...WRITE, ...OWN, 'need-exhausted', 'campaign-closed', 'pledge-closed'],
    }),
    delete: operation({
      id: 'withdrawOwnPledge',
      summary: 'Withdraw one’s own pledge',
      parameters: WRITE_HEADERS,
      token: true,
      answer: [200, 'OwnPledge', 'The withdrawn pledge'],
      problems: [...WRITE, ...OWN, 'campaign-closed', 'pledge-closed'],
    }),
  },
};
