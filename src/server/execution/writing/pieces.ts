/** The text of some fields of a row, and how many values they are. */
export interface RowText {
  readonly text: string;
  readonly values: number;
}

/** The texts of the same fields of rows, by row. */
export interface RowTexts {
  find(row: object): RowText | undefined;
  keep(row: object, written: RowText): void;
}

/** What was written of single rows, whichever operation asked for it: by the row and by which of its own fields. */
export interface Pieces {
  of(fields: string): RowTexts;
}

/** In all pieces together; a row of a page has about a hundred. */
const mostCharacters = 8_000_000;
const mostKinds = 2_000;

/** Keeps pieces as long as their rows are kept, and so many characters: then all are forgotten and begun anew. */
export function createPieces(): Pieces {
  const kinds = new Map<string, RowTexts>();
  let [characters, generation] = [0, 0];

  function rowTexts(): RowTexts {
    let kept = new WeakMap<object, RowText>();
    let own = generation;
    return {
      find: (row) => (own === generation ? kept.get(row) : undefined),
      keep: (row, written) => {
        characters += written.text.length;
        if (characters > mostCharacters) {
          generation += 1;
          characters = written.text.length;
        }
        if (own !== generation) {
          own = generation;
          kept = new WeakMap();
        }
        kept.set(row, written);
      },
    };
  }

  return {
    of: (fields) => {
      const known = kinds.get(fields);
      if (known !== undefined) return known;
      if (kinds.size >= mostKinds) kinds.clear();
      const made = rowTexts();
      kinds.set(fields, made);
      return made;
    },
  };
}
