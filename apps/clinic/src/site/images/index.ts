export { fileNamed, imageAddress, jpegAddress, type StoredImage } from './image.ts';
export { ImagePicture } from './image-picture.tsx';
export { ACCEPTED_PICTURES, LARGEST_PICTURE_MB } from './picture-type.ts';
