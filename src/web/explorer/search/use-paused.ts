import { useEffect, useState } from "react";

/** Two letters in a row are one question. */
const pause = 120;

/** The value as it was when it last rested. */
export function usePaused<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
