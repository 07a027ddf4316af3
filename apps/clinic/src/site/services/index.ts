export { paragraphsOf, type ServiceView, serviceView } from './service-view.ts';
