import { stringify } from 'yaml';
import { authoritiesText } from './content-folder.ts';

interface LooseAction {
  do: string;
  who: string[];
  call?: string[];
  see?: string | number;
}

interface LooseOutcome {
  id: string;
  title: string;
  urgent?: boolean;
  loss?: boolean;
  suspect?: boolean;
  otherPhone?: boolean;
  first: LooseAction;
  then?: LooseAction[];
  pages: (string | number)[];
}

interface LooseQuestion {
  id: string;
  question: string;
  note?: string;
  first?: LooseAction;
  options: { label: string; to: string | number }[];
  unsure: string | number;
}

interface LooseTriage {
  words?: string[];
  questions: LooseQuestion[];
  outcomes: LooseOutcome[];
  retired?: Record<string, string>;
}

export const question = (
  id: string,
  [one, other]: [string | number, string | number],
  more: Partial<LooseQuestion> = {},
): LooseQuestion => ({
  id,
  question: `${id} 是这样吗？`,
  options: [
    { label: '是', to: one },
    { label: '不是', to: other },
  ],
  unsure: one,
  ...more,
});

export const outcome = (id: string, more: Partial<LooseOutcome> = {}): LooseOutcome => ({
  id,
  title: `这是 ${id}`,
  first: { do: '先停下来。', who: ['self'] },
  pages: [1301],
  ...more,
});

/** A small `triage.yaml` without mistakes, with the authorities that it names; tests change a part. */
export function triageFiles(
  change: (triage: LooseTriage) => Partial<LooseTriage> = () => ({}),
): Record<string, string> {
  const triage: LooseTriage = {
    questions: [
      question('start', ['remote', 'money'], { note: '一句补充。' }),
      question('money', ['gone', '1302#bank'], { unsure: 'gone' }),
    ],
    outcomes: [
      outcome('remote', {
        urgent: true,
        otherPhone: true,
        first: { do: '挂断电话。', who: ['self'], see: '1301#status' },
        then: [{ do: '换一部手机报警，打 {{cn.police}}。', who: ['police'], call: ['cn.police'] }],
      }),
      outcome('gone', {
        loss: true,
        first: { do: '先给银行打电话。', who: ['bank'] },
        then: [{ do: '再报警。', who: ['police'], call: ['cn.police'] }],
        pages: [1301, '1302#bank'],
      }),
    ],
  };
  return {
    'authorities.yaml': authoritiesText,
    'triage.yaml': stringify({ ...triage, ...change(triage) }),
  };
}
