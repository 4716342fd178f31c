/** Texts for links that carry steps, loaded with what reads them: /texts/steps.json. */
export type SharingTexts = Record<
  | 'need'
  | 'needed'
  | 'shared'
  | 'outdated'
  | 'changed'
  | 'added'
  | 'ignored'
  | 'notKept'
  | 'own'
  | 'title'
  | 'guideTitle'
  | 'done'
  | 'todo'
  | 'none'
  | 'what'
  | 'whatMissing'
  | 'whatLabel'
  | 'whatHint'
  | 'copied',
  string
>;
