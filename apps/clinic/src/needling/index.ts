export { pointsOnChart, type ScreenPoint } from './chart-points.ts';
export type { PutAnswer, SitePut } from './site-put.ts';
export type { PointView } from './view.ts';
