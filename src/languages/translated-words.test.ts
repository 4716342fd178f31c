import { expect, test } from 'vitest';
import { withWordsOf } from './translated-words.ts';

const original = {
  words: ['出事了'],
  questions: [
    {
      id: 'start',
      question: '钱怎么了？',
      first: { do: '先停下', who: ['self'], see: '1507#stop' },
      options: [
        { label: '被骗走', to: 'tricked' },
        { label: '新的一种', to: 'new' },
        { label: '没到', to: 'late' },
      ],
    },
    { id: 'tricked', question: '怎么给的？', options: [] },
  ],
};

test('a translation that is older gives its words, and nothing else', () => {
  const translation = {
    words: ['something happened', 'help'],
    questions: [
      {
        id: 'start',
        question: 'What about the money?',
        first: { do: 'Stop first', who: ['bank'], see: '1102#other' },
        options: [
          { label: 'It is late', to: 'late' },
          { label: 'I was tricked', to: 'tricked' },
          { label: 'Gone since', to: 'gone' },
        ],
      },
    ],
  };
  expect(withWordsOf(original, translation)).toEqual({
    words: ['something happened', 'help'],
    questions: [
      {
        id: 'start',
        question: 'What about the money?',
        first: { do: 'Stop first', who: ['self'], see: '1507#stop' },
        options: [
          { label: 'I was tricked', to: 'tricked' },
          { label: '新的一种', to: 'new' },
          { label: 'It is late', to: 'late' },
        ],
      },
      { id: 'tricked', question: '怎么给的？', options: [] },
    ],
  });
});

test('of what is no translation at all nothing is taken', () => {
  for (const nothing of [undefined, null, 'text', [], { questions: 'none' }])
    expect(withWordsOf(original, nothing)).toEqual(original);
});
