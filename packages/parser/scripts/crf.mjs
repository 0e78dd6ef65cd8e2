/**
 * A linear-chain conditional random field over sparse features, fitted by L-BFGS.
 *
 * A sequence is `{ ids, starts, allowed, weight }`: feature ids of block n from `starts[n]` to `starts[n + 1]`,
 * `allowed[n]` the labels that count as right (undefined: unknown), `weight` how much the sequence counts.
 */
export class Crf {
  /**
   * `remember[memory * labels + label]` is the memory after a label; 0 is the first one. `endings[memory]` is the fixed
   * score of ending with a memory.
   */
  constructor(features, labels, memories, remember, endings = new Array(memories).fill(0)) {
    this.endings = endings;
    this.features = features;
    this.labels = labels;
    this.memories = memories;
    this.remember = remember;
    this.emission = features * labels;
    // transitions: row `labels` is the start, column `labels` the end; then the score of a label by the memory before it
    this.bias = this.emission + (labels + 1) * (labels + 1);
    this.size = this.bias + memories * labels;
    this.params = new Float64Array(this.size);
  }

  /** Emission scores of a sequence, flat n × labels. */
  scores(params, sequence) {
    const { ids, starts } = sequence;
    const L = this.labels;
    const n = starts.length - 1;
    const out = new Float64Array(n * L);
    for (let t = 0; t < n; t++) {
      for (let k = starts[t]; k < starts[t + 1]; k++) {
        const row = ids[k] * L;
        for (let l = 0; l < L; l++) out[t * L + l] += params[row + l];
      }
    }
    return out;
  }

  /** log Z and, when `gradient` is given, expectations added to it with `sign`. `masks`: allowed labels only. */
  chain(sequence, emission, masks, gradient, sign) {
    const L = this.labels;
    const S = L * this.memories;
    const W = L + 1;
    const n = sequence.starts.length - 1;
    const { step, first, last, remember } = this;
    const e = new Float64Array(n * L);
    let logZ = 0;
    for (let t = 0; t < n; t++) {
      let max = -Infinity;
      for (let l = 0; l < L; l++) if (!masks?.[t] || masks[t][l]) max = Math.max(max, emission[t * L + l]);
      for (let l = 0; l < L; l++) {
        const own = !masks?.[t] || masks[t][l] ? Math.exp(emission[t * L + l] - max) : 0;
        e[t * L + l] = own > 1e-12 ? own : 0;
      }
      if (t === n - 1) for (let l = 0; l < L; l++) e[t * L + l] *= last[l];
      logZ += max;
    }
    const alpha = new Float64Array(n * S);
    const scale = new Float64Array(n);
    for (let t = 0; t < n; t++) {
      if (t === 0) for (let l = 0; l < L; l++) alpha[remember[l] * L + l] = first[l] * e[l];
      else {
        for (let s = 0; s < S; s++) {
          const a = alpha[(t - 1) * S + s];
          if (a < 1e-14) continue;
          const m = (s / L) | 0;
          for (let l = 0; l < L; l++) {
            const own = e[t * L + l];
            if (own !== 0) alpha[t * S + remember[m * L + l] * L + l] += a * step[s * L + l] * own;
          }
        }
      }
      let sum = 0;
      for (let s = 0; s < S; s++) sum += alpha[t * S + s];
      for (let s = 0; s < S; s++) alpha[t * S + s] /= sum;
      scale[t] = sum;
      logZ += Math.log(sum);
    }
    const ends = Float64Array.from({ length: S }, (_, s) => Math.exp(this.endings[(s / L) | 0]));
    let ended = 0;
    for (let s = 0; s < S; s++) ended += alpha[(n - 1) * S + s] * ends[s];
    logZ += Math.log(ended);
    if (!gradient && !this.wantMarginals) return { logZ };
    const weight = sign * (sequence.weight ?? 1);
    const beta = new Float64Array(n * S);
    for (let s = 0; s < S; s++) beta[(n - 1) * S + s] = ends[s] / ended;
    for (let t = n - 1; t > 0; t--) {
      for (let s = 0; s < S; s++) {
        const a = alpha[(t - 1) * S + s];
        if (a < 1e-14) continue;
        const m = (s / L) | 0;
        const p = s - m * L;
        let b = 0;
        for (let l = 0; l < L; l++) {
          const own = e[t * L + l];
          if (own === 0) continue;
          const value = (step[s * L + l] * own * beta[t * S + remember[m * L + l] * L + l]) / scale[t];
          b += value;
          if (gradient) {
            gradient[this.emission + p * W + l] += weight * a * value;
            gradient[this.bias + m * L + l] += weight * a * value;
          }
        }
        beta[(t - 1) * S + s] = b;
      }
    }
    const marginals = new Float64Array(n * L);
    for (let t = 0; t < n; t++)
      for (let s = 0; s < S; s++) marginals[t * L + (s % L)] += alpha[t * S + s] * beta[t * S + s];
    if (gradient) {
      const { ids, starts } = sequence;
      for (let t = 0; t < n; t++) {
        for (let k = starts[t]; k < starts[t + 1]; k++) {
          const row = ids[k] * L;
          for (let l = 0; l < L; l++) gradient[row + l] += weight * marginals[t * L + l];
        }
      }
      for (let l = 0; l < L; l++) {
        gradient[this.emission + L * W + l] += weight * marginals[l];
        gradient[this.bias + l] += weight * marginals[l];
        gradient[this.emission + l * W + L] += weight * marginals[(n - 1) * L + l];
      }
    }
    return { logZ, marginals };
  }

  prepare(params) {
    const L = this.labels;
    const W = L + 1;
    const T = this.emission;
    const S = L * this.memories;
    this.step = new Float64Array(S * L);
    for (let s = 0; s < S; s++) {
      const m = (s / L) | 0;
      const p = s - m * L;
      for (let l = 0; l < L; l++)
        this.step[s * L + l] = Math.exp(params[T + p * W + l] + params[this.bias + m * L + l]);
    }
    this.first = Float64Array.from({ length: L }, (_, l) => Math.exp(params[T + L * W + l] + params[this.bias + l]));
    this.last = Float64Array.from({ length: L }, (_, l) => Math.exp(params[T + l * W + L]));
  }

  /** Negative log likelihood plus penalty, and its gradient. */
  objective(params, sequences, penalty, prior, gradient) {
    this.prepare(params);
    gradient.fill(0);
    let loss = 0;
    for (const sequence of sequences) {
      const emission = this.scores(params, sequence);
      const free = this.chain(sequence, emission, undefined, gradient, 1);
      const tied = this.chain(sequence, emission, sequence.masks, gradient, -1);
      loss += (sequence.weight ?? 1) * (free.logZ - tied.logZ);
    }
    for (let k = 0; k < this.size; k++) {
      const d = params[k] - (prior ? prior[k] : 0);
      loss += 0.5 * penalty[k] * d * d;
      gradient[k] += penalty[k] * d;
    }
    return loss;
  }

  fit(sequences, { penalty, lasso, prior, start, steps = 60, log = false }) {
    const size = this.size;
    for (const sequence of sequences) {
      const n = sequence.starts.length - 1;
      sequence.masks = Array.from({ length: n }, (_, t) => {
        const allowed = sequence.allowed[t];
        if (!allowed) return undefined;
        const mask = new Uint8Array(this.labels);
        for (const l of allowed) mask[l] = 1;
        return mask;
      });
    }
    // Orthant-wise L-BFGS: `lasso` draws weights to the prior exactly, which keeps the table small.
    const at0 = Float64Array.from(prior ?? new Float64Array(size));
    const absolute = (x) => {
      let sum = 0;
      if (lasso) for (let k = 0; k < size; k++) sum += lasso[k] * Math.abs(x[k] - at0[k]);
      return sum;
    };
    const pseudo = (x, g) => {
      if (!lasso) return g;
      const out = new Float64Array(size);
      for (let k = 0; k < size; k++) {
        const d = x[k] - at0[k];
        if (d > 0) out[k] = g[k] + lasso[k];
        else if (d < 0) out[k] = g[k] - lasso[k];
        else if (g[k] + lasso[k] < 0) out[k] = g[k] + lasso[k];
        else if (g[k] - lasso[k] > 0) out[k] = g[k] - lasso[k];
      }
      return out;
    };
    let x = Float64Array.from(start ?? at0);
    let g = new Float64Array(size);
    let f = this.objective(x, sequences, penalty, prior, g) + absolute(x);
    const history = [];
    for (let step = 0; step < steps; step++) {
      const v = pseudo(x, g);
      const d = Float64Array.from(v, (value) => -value);
      const alphas = [];
      for (let k = history.length - 1; k >= 0; k--) {
        const { s, y, rho } = history[k];
        const a = rho * dot(s, d);
        alphas[k] = a;
        axpy(d, -a, y);
      }
      if (history.length) {
        const { s, y } = history[history.length - 1];
        const gamma = dot(s, y) / dot(y, y);
        for (let k = 0; k < size; k++) d[k] *= gamma;
      } else {
        const norm = Math.sqrt(dot(v, v));
        for (let k = 0; k < size; k++) d[k] /= Math.max(1, norm);
      }
      for (let k = 0; k < history.length; k++) {
        const { s, y, rho } = history[k];
        axpy(d, alphas[k] - rho * dot(y, d), s);
      }
      if (lasso) for (let k = 0; k < size; k++) if (d[k] * v[k] >= 0) d[k] = 0;
      const slope = dot(v, d);
      let rate = 1;
      let nx, nf;
      const ng = new Float64Array(size);
      for (let tries = 0; tries < 20; tries++) {
        nx = Float64Array.from(x);
        axpy(nx, rate, d);
        if (lasso) {
          for (let k = 0; k < size; k++) {
            const before = x[k] - at0[k];
            const orthant = before !== 0 ? before : -v[k];
            if ((nx[k] - at0[k]) * orthant <= 0) nx[k] = at0[k];
          }
        }
        nf = this.objective(nx, sequences, penalty, prior, ng) + absolute(nx);
        if (nf <= f + 1e-4 * rate * slope) break;
        rate /= 2;
      }
      const s = new Float64Array(size),
        y = new Float64Array(size);
      for (let k = 0; k < size; k++) {
        s[k] = nx[k] - x[k];
        y[k] = ng[k] - g[k];
      }
      const sy = dot(s, y);
      if (sy > 1e-10) {
        history.push({ s, y, rho: 1 / sy });
        if (history.length > 8) history.shift();
      }
      const gain = f - nf;
      x = nx;
      g = ng;
      f = nf;
      if (log) console.error(step, f.toFixed(2));
      if (gain < 1e-4 * Math.abs(f)) break;
    }
    this.params = x;
    return f;
  }

  decode(sequence, params = this.params) {
    const L = this.labels,
      W = L + 1,
      T = this.emission,
      S = L * this.memories;
    const n = sequence.starts.length - 1;
    const e = this.scores(params, sequence);
    let best = new Float64Array(S).fill(-Infinity);
    const from = [];
    for (let l = 0; l < L; l++) best[this.remember[l] * L + l] = params[T + L * W + l] + params[this.bias + l] + e[l];
    for (let t = 1; t < n; t++) {
      const next = new Float64Array(S).fill(-Infinity),
        origin = new Int16Array(S);
      for (let s = 0; s < S; s++) {
        if (best[s] === -Infinity) continue;
        const m = (s / L) | 0,
          p = s - m * L;
        for (let l = 0; l < L; l++) {
          const v = best[s] + params[T + p * W + l] + params[this.bias + m * L + l] + e[t * L + l];
          const to = this.remember[m * L + l] * L + l;
          if (v > next[to]) {
            next[to] = v;
            origin[to] = s;
          }
        }
      }
      from.push(origin);
      best = next;
    }
    let s = 0;
    const final = (k) => best[k] + params[T + (k % L) * W + L] + this.endings[(k / L) | 0];
    for (let k = 1; k < S; k++) if (final(k) > final(s)) s = k;
    const out = new Array(n);
    for (let t = n - 1; t >= 0; t--) {
      out[t] = s % L;
      if (t > 0) s = from[t - 1][s];
    }
    return out;
  }

  marginals(sequence, params = this.params) {
    this.prepare(params);
    this.wantMarginals = true;
    const { marginals } = this.chain(sequence, this.scores(params, sequence), undefined, undefined, 0);
    this.wantMarginals = false;
    return marginals;
  }
}

function dot(a, b) {
  let s = 0;
  for (let k = 0; k < a.length; k++) s += a[k] * b[k];
  return s;
}
function axpy(y, a, x) {
  for (let k = 0; k < y.length; k++) y[k] += a * x[k];
}
