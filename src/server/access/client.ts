/** Who asks, as far as it has been found out. */
export interface Client {
  /** Says in which way it is known and then its name, so that no key, token and address can be taken for one another. */
  readonly name: string;
  /** How much it may ask for in a minute; undefined: as much as it likes. */
  readonly budget: number | undefined;
}

/** The client that is known by a key. */
export function keyClient(name: string, budget: number | undefined): Client {
  return { name: `key ${name}`, budget };
}

/** The client that a token names. */
export function tokenClient(subject: string, budget: number | undefined): Client {
  return { name: `token ${subject}`, budget };
}

/** The client that is known by nothing but where it asks from. */
export function addressClient(address: string, budget: number | undefined): Client {
  return { name: `address ${address}`, budget };
}
