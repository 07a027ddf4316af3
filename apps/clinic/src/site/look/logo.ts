/** A picture in place of the practice's name: its alternative text is that name. */
export type Logo = {
  readonly src: string;
  /** Of the picture as it is kept, in pixels: pages keep its place before it is there. */
  readonly width: number;
  readonly height: number;
};
