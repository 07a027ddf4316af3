import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { cleanPasted } from '../paste/clean-pasted.ts';
import { BookBlock, MuscleBlock, PictureBlock, PointBlock, SourcesBlock } from './blocks.tsx';
import {
  BookVisitNode,
  MusclePatternNode,
  PictureNode,
  ReferencesNode,
  TEXT_EXTENSIONS,
  TriggerPointNode,
} from './nodes.ts';

/** What is pasted comes in clean. */
const CleanPaste = Extension.create({
  name: 'cleanPaste',
  addProseMirrorPlugins: () => [new Plugin({ props: { transformPastedHTML: cleanPasted } })],
});

export const EXTENSIONS = [
  ...TEXT_EXTENSIONS,
  PictureNode.extend({ addNodeView: () => ReactNodeViewRenderer(PictureBlock) }),
  MusclePatternNode.extend({ addNodeView: () => ReactNodeViewRenderer(MuscleBlock) }),
  TriggerPointNode.extend({ addNodeView: () => ReactNodeViewRenderer(PointBlock) }),
  BookVisitNode.extend({ addNodeView: () => ReactNodeViewRenderer(BookBlock) }),
  ReferencesNode.extend({ addNodeView: () => ReactNodeViewRenderer(SourcesBlock) }),
  CleanPaste,
];
