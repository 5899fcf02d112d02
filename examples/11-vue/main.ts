import {createApp} from 'vue';
import {configure} from '@duit/widgets';
import '@duit/widgets/pledge';
import '@duit/widgets/pledge-form';
import '@duit/widgets/progress';
import App from './App.vue';

const api = document.querySelector<HTMLMetaElement>('meta[name="duit-api"]')?.content ?? '';
configure({api, placePledge: false});
createApp(App, {api}).mount('#app');
