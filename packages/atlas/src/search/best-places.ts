/**
 * The places of the `count` highest scores, the highest first, equally high ones in the order of their places. A heap of
 * the best so far, the worst of them on top: one comparison for most scores.
 */
export function bestPlaces(scores: Float64Array, count: number): number[] {
  const size = Math.min(count, scores.length);
  if (size === 0) return [];
  const heap = Uint32Array.from({ length: size }, (_, place) => place);
  for (let at = (size >> 1) - 1; at >= 0; at--) sink(heap, scores, at);
  for (let place = size; place < scores.length; place++) {
    // A later place is better only with a higher score.
    if ((scores[place] ?? 0) <= (scores[heap[0] ?? 0] ?? 0)) continue;
    heap[0] = place;
    sink(heap, scores, 0);
  }
  return [...heap].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

function sink(heap: Uint32Array, scores: Float64Array, from: number): void {
  let at = from;
  for (;;) {
    const left = 2 * at + 1;
    const right = left + 1;
    let worst = at;
    if (left < heap.length && isWorse(scores, heap[left] ?? 0, heap[worst] ?? 0)) worst = left;
    if (right < heap.length && isWorse(scores, heap[right] ?? 0, heap[worst] ?? 0)) worst = right;
    if (worst === at) return;
    const moved = heap[at] ?? 0;
    heap[at] = heap[worst] ?? 0;
    heap[worst] = moved;
    at = worst;
  }
}

function isWorse(scores: Float64Array, place: number, than: number): boolean {
  const difference = (scores[place] ?? 0) - (scores[than] ?? 0);
  return difference < 0 || (difference === 0 && place > than);
}
