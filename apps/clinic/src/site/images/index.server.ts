export { imagesView, sayAlt } from './images-view.server.ts';
export { type PreparedImage, prepareImage } from './prepare-image.server.ts';
export { readImageFile, readImages } from './read-images.server.ts';
export { type ImageKeeper, keepImage, storeImage } from './store-image.server.ts';
export { takeImage } from './take-image.server.ts';
