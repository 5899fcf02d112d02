import {Hono} from 'hono';
import {methodNotAllowed} from 'hono/method-not-allowed';
import type {AppEnv} from './env.js';
import {configuration} from './middleware/configuration.js';
import {cors} from './middleware/cors.js';
import {onError, onNotFound, problemResponse} from './middleware/error-handler.js';
import {language} from './middleware/language.js';
import {municipality} from './middleware/municipality.js';
import {requestId} from './middleware/request-id.js';
import {securityHeaders} from './middleware/security-headers.js';
import {showBuilder} from './routes/builder.js';
import {showCampaign} from './routes/campaign-page.js';
import {showCardPicture} from './routes/card-picture.js';
import {showPreviewPicture} from './routes/preview-picture.js';
import {showEmbed} from './routes/embed-page.js';
import {image} from './routes/images.js';
import {oembed} from './routes/oembed.js';
import {openapi} from './routes/openapi.js';
import {plain} from './routes/plain/index.js';
import {pledging} from './routes/pledging.js';
import {securityTxt, showPrivacy, showProblem} from './routes/plain-pages.js';
import {reads} from './routes/reads.js';
import {listReleases, releasedFile, rollingFile} from './routes/scripts.js';
import {showMunicipality, showStart} from './routes/start-page.js';

/** Composes the API and the pages; nothing is decided here. */
export function createApp(): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.onError(onError);
  app.notFound(onNotFound);
  app.use(requestId, language, securityHeaders, configuration);
  app.use('/v1/municipalities/:municipality/*', cors, municipality);
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) =>
        problemResponse(c, 'method-not-allowed', [], {Allow: methods.join(', ')}),
    }),
  );
  app.route('/v1/municipalities/:municipality', reads);
  app.route('/v1/municipalities/:municipality', pledging);
  app.get('/v1/openapi.json', openapi);
  app.get('/v1/releases.json', listReleases);
  app.get('/v1/:file{.+[.](?:js|txt)}', rollingFile);
  app.get('/:version{v[0-9]+[.][0-9]+[.][0-9]+}/:file{.+}', releasedFile);
  app.get('/', showStart);
  app.get('/c/:municipality', showMunicipality);
  app.get('/builder', showBuilder);
  app.get('/c/:municipality/:campaign', showCampaign);
  app.get('/c/:municipality/:campaign/card.svg', showCardPicture);
  app.get('/c/:municipality/:campaign/preview.png', showPreviewPicture);
  app.get('/embed/:municipality/:campaign', showEmbed);
  app.route('/', plain);
  app.get('/oembed', oembed);
  app.get('/privacy/:municipality', showPrivacy);
  app.get('/problems/:code', showProblem);
  app.get('/.well-known/security.txt', securityTxt);
  app.get('/images/:municipality/:file', image);
  return app;
}
