export { paragraphsOf, serviceView } from './service-view.ts';
