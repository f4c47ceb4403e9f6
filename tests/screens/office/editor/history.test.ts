import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begun, edited, type History, redone, undone } from '#screens/office/editor/history.ts';

describe('the history of a draft', () => {
  it('takes back step by step, and does again, until something else is done', () => {
    const typed = edited(edited(begun('a'), 'b'), 'c');
    expect(undone(undone(typed)).present).toBe('a');
    expect(redone(undone(typed)).present).toBe('c');
    expect(redone(edited(undone(typed), 'd')).present).toBe('d');
  });

  it('takes back what was typed at one place as one step', () => {
    const typed = edited(edited(edited(begun(''), 'P', 'town'), 'Po', 'town'), 'Por', 'town');
    expect(undone(typed).present).toBe('');
    const elsewhere = edited(edited(typed, 'Por2', 'title'), 'Port', 'town');
    expect(undone(elsewhere).present).toBe('Por2');
  });

  it('begins a new step at the same place once something was taken back', () => {
    const again = edited(undone(edited(edited(begun(0), 1, 'x'), 2)), 3, 'x');
    expect(undone(again).present).toBe(1);
  });

  it('stays as it is where nothing changes', () => {
    const one = begun({});
    expect(edited(one, one.present)).toBe(one);
    expect(undone(one)).toBe(one);
    expect(redone(one)).toBe(one);
  });

  it('comes back to every state, whatever the edits', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 40 }), (values) => {
        const states: History<object>[] = [begun({})];
        for (const value of values) states.push(edited(states.at(-1) as History<object>, { value }));
        let back = states.at(-1) as History<object>;
        for (let step = states.length - 1; step >= 0; step--) {
          expect(back.present).toBe(states[step]?.present);
          back = undone(back);
        }
      }),
    );
  });
});
