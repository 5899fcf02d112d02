import {API_VERSION} from '../middleware/request-id.js';
import {operations} from './operations.js';
import {schemas} from './schemas.js';

/** The description of the API in OpenAPI 3.1, made from the contract. */
export const openapiDocument = (publicOrigin: string) => ({
  openapi: '3.1.0',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: {
    title: 'Duit',
    version: API_VERSION,
    description: 'Civic crowdfunding of goods, time, knowledge and money. Money in cents, instants in UTC.',
    license: {name: 'EUPL-1.2', identifier: 'EUPL-1.2'},
    contact: {url: `${publicOrigin}/.well-known/security.txt`},
  },
  servers: [{url: `${publicOrigin}/v1`}],
  paths: operations,
  components: {
    schemas: schemas(),
    securitySchemes: {
      pledgeToken: {type: 'http', scheme: 'bearer', description: 'The token from the mail about the pledge.'},
    },
  },
});
