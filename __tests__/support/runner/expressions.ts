/**
 * The `${{ }}` expressions that are in `action.yml` and in a step's `with`: property paths and `toJSON()` of one.
 * Anything else is refused, so that the emulator never quietly evaluates something else than GitHub would.
 */

export type Contexts = Readonly<Record<string, unknown>>;

/** Replaces every expression of a text by its value; what does not exist is the empty string, as on the platform. */
export function evaluate(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => asText(lookUp(expression.trim(), contexts)));
}

function lookUp(expression: string, contexts: Contexts): unknown {
  const json = /^toJSON\((.*)\)$/.exec(expression)?.[1];
  if (json !== undefined) return JSON.stringify(lookUp(json.trim(), contexts) ?? null, null, 2);
  if (!/^[a-z_][\w-]*(\.[\w-]+)*$/i.test(expression))
    throw new Error(`the emulator has no expression \${{ ${expression} }}`);
  const [context = '', ...path] = expression.split('.');
  if (!(context in contexts)) throw new Error(`Unrecognized named-value: '${context}'`);
  return path.reduce<unknown>((value, key) => property(value, key), contexts[context]);
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function asText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? 'Object' : String(value);
}
