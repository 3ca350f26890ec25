/** A function of an object that is called once for each, as long as that lives: of one that never changes. */
export function keptWith<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const kept = new WeakMap<Of, { readonly made: Made }>();
  return (of) => {
    const before = kept.get(of);
    if (before !== undefined) return before.made;
    const made = make(of);
    kept.set(of, { made });
    return made;
  };
}
