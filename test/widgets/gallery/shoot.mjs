// Pictures of every state of every element, for the eye: node test/widgets/gallery/shoot.mjs FOLDER [NAME…]
import {mkdir, readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../../support/find-browser.mjs';
import {answer, pages} from './pages.mjs';

const [folder = 'gallery', ...wanted] = process.argv.slice(2);
const site = fileURLToPath(new URL('../../../packages/widgets/dist/site', import.meta.url));
const picture = fileURLToPath(new URL('../support/picture.svg', import.meta.url));
const WIDTHS = [240, 320, 768, 1280];
const MODES = {
  light: [],
  dark: [{name: 'prefers-color-scheme', value: 'dark'}],
  forced: [{name: 'forced-colors', value: 'active'}],
};

const server = createServer(async (request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const page = pages[url.pathname.slice(1)];
  if (page) return response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
  if (url.pathname === '/picture.svg') {
    return response.setHeader('Content-Type', 'image/svg+xml').end(await readFile(picture));
  }
  if (url.pathname.startsWith('/v1/municipalities/')) {
    const {status, body} = answer(url);
    return response.writeHead(status, {'Content-Type': 'application/json'}).end(JSON.stringify(body));
  }
  try {
    response.setHeader('Content-Type', 'text/javascript').end(await readFile(site + url.pathname));
  } catch {
    response.writeHead(404).end();
  }
}).listen(0);

const {executablePath, args, env, headless} = await findBrowser();
const browser = await puppeteer.launch({executablePath, args, env, headless});
try {
  await mkdir(folder, {recursive: true});
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  page.on('console', (message) => console.log(message.text()));
  const client = await page.createCDPSession();
  for (const name of wanted.length ? wanted : Object.keys(pages)) {
    for (const [mode, features] of Object.entries(MODES)) {
      await client.send('Emulation.setEmulatedMedia', {features});
      for (const width of mode === 'light' ? WIDTHS : [320, 1280]) {
        await page.setViewport({width, height: 800});
        await page.goto(`http://localhost:${server.address().port}/${name}`, {waitUntil: 'networkidle0'});
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wide > 0) console.error(`${name} at ${width}: ${wide} px too wide`);
        await page.screenshot({path: join(folder, `${name}-${mode}-${width}.png`), fullPage: true});
      }
    }
  }
} finally {
  await browser.close();
  server.close();
}
