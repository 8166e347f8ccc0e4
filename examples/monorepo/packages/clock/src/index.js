export function time() {
  return new Date().toISOString();
}
