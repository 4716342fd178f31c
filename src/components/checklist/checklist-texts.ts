/** Texts of the interface that a list needs at once; `{name}` stands for a value. */
export type ChecklistTexts = Record<
  'count' | 'reset' | 'undo' | 'wasReset' | 'complete' | 'saved' | 'notSaved',
  string
>;

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
