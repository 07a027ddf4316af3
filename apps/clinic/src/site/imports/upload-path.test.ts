import { expect, it } from 'vitest';
import { namesOf, uploadPath } from './upload-path.ts';

it('finds a picture’s place below the uploads folder, and never one outside it', () => {
  expect(uploadPath('https://old.example/wp-content/uploads/2019/03/neck%20a.jpg?w=3#x')).toBe('2019/03/neck a.jpg');
  expect(uploadPath('/blog/wp-content/uploads/a.png')).toBe('a.png');
  expect(uploadPath('2019/03/neck.jpg')).toBe('2019/03/neck.jpg');
  for (const outside of ['https://old.example/uploads/../../etc/passwd', 'uploads/%2e%2e/x', 'https://old.example/']) {
    expect(uploadPath(outside)).toBeUndefined();
  }
});

it('looks for the picture as it was sent before it looks for a smaller one', () => {
  expect(namesOf('2019/neck-300x200.jpg')).toEqual(['2019/neck.jpg', '2019/neck-scaled.jpg', '2019/neck-300x200.jpg']);
});
