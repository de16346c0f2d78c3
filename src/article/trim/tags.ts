import { isInside, isSentence, type Judge } from './context';

/** Keywords under an article: "Tags: China, banks, regulation". */
export const tags: Judge = {
  names: 'tag taglist tagged topic topiclist keyword articletag entrytag hashtag',
  judge({ text, line }, index, context, named) {
    if (named && text.length < 300 && !isSentence(text)) return 'tags';
    return /^tags?\b[^.!?]*,[^.!?]*$/.test(line) && !isInside(index, context) ? 'tags' : null;
  },
};
