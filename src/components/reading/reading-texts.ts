/** Texts of the bar below a page that is read aloud: /texts/reading.json; `{n}` is a number. */
export type ReadingTexts = Record<
  | 'label'
  | 'previous'
  | 'next'
  | 'previousStep'
  | 'nextStep'
  | 'pause'
  | 'resume'
  | 'stop'
  | 'step',
  string
>;
