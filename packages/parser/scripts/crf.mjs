/**
 * A linear-chain conditional random field over sparse features, fitted by L-BFGS.
 *
 * A sequence is `{ ids, starts, allowed, weight }`: feature ids of block n from `starts[n]` to `starts[n + 1]`,
 * `allowed[n]` the labels that count as right (undefined: unknown), `weight` how much the sequence counts.
 */
export class Crf {
  constructor(features, labels) {
    this.features = features;
    this.labels = labels;
    this.emission = features * labels;
    // transitions: row `labels` is the start, column `labels` the end
    this.size = this.emission + (labels + 1) * (labels + 1);
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
  chain(params, sequence, emission, masks, gradient, sign) {
    const L = this.labels;
    const n = sequence.starts.length - 1;
    const W = L + 1;
    const T = this.emission;
    const trans = this.exp;
    const e = new Float64Array(n * L);
    let logZ = 0;
    for (let t = 0; t < n; t++) {
      let max = -Infinity;
      for (let l = 0; l < L; l++) if (!masks?.[t] || masks[t][l]) max = Math.max(max, emission[t * L + l]);
      for (let l = 0; l < L; l++) e[t * L + l] = !masks?.[t] || masks[t][l] ? Math.exp(emission[t * L + l] - max) : 0;
      logZ += max;
    }
    const alpha = new Float64Array(n * L);
    const scale = new Float64Array(n);
    for (let t = 0; t < n; t++) {
      let sum = 0;
      for (let l = 0; l < L; l++) {
        const own = e[t * L + l];
        if (own === 0) continue;
        let a = 0;
        if (t === 0) a = trans[L * W + l];
        else for (let p = 0; p < L; p++) a += alpha[(t - 1) * L + p] * trans[p * W + l];
        a *= own;
        if (t === n - 1) a *= trans[l * W + L];
        alpha[t * L + l] = a;
        sum += a;
      }
      for (let l = 0; l < L; l++) alpha[t * L + l] /= sum;
      scale[t] = sum;
      logZ += Math.log(sum);
    }
    if (!gradient && !this.wantMarginals) return { logZ };
    const beta = new Float64Array(n * L);
    for (let l = 0; l < L; l++) beta[(n - 1) * L + l] = 1;
    const last = new Float64Array(L);
    for (let l = 0; l < L; l++) last[l] = trans[l * W + L];
    for (let t = n - 2; t >= 0; t--) {
      for (let l = 0; l < L; l++) {
        let b = 0;
        for (let q = 0; q < L; q++) {
          const own = e[(t + 1) * L + q];
          if (own !== 0) b += trans[l * W + q] * own * beta[(t + 1) * L + q] * (t + 1 === n - 1 ? last[q] : 1);
        }
        beta[t * L + l] = b / scale[t + 1];
      }
    }
    const marginals = new Float64Array(n * L);
    for (let k = 0; k < n * L; k++) marginals[k] = alpha[k] * beta[k];
    if (gradient) {
      const weight = sign * (sequence.weight ?? 1);
      const { ids, starts } = sequence;
      for (let t = 0; t < n; t++) {
        for (let k = starts[t]; k < starts[t + 1]; k++) {
          const row = ids[k] * L;
          for (let l = 0; l < L; l++) gradient[row + l] += weight * marginals[t * L + l];
        }
      }
      for (let l = 0; l < L; l++) {
        gradient[T + L * W + l] += weight * marginals[l];
        gradient[T + l * W + L] += weight * marginals[(n - 1) * L + l];
      }
      for (let t = 1; t < n; t++) {
        for (let p = 0; p < L; p++) {
          const a = alpha[(t - 1) * L + p] / scale[t];
          if (a === 0) continue;
          for (let q = 0; q < L; q++) {
            const own = e[t * L + q];
            if (own === 0) continue;
            gradient[T + p * W + q] +=
              weight * a * trans[p * W + q] * own * beta[t * L + q] * (t === n - 1 ? last[q] : 1);
          }
        }
      }
    }
    return { logZ, marginals };
  }

  prepare(params) {
    const W = this.labels + 1;
    this.exp = new Float64Array(W * W);
    for (let k = 0; k < W * W; k++) this.exp[k] = Math.exp(params[this.emission + k]);
  }

  /** Negative log likelihood plus penalty, and its gradient. */
  objective(params, sequences, penalty, prior, gradient) {
    this.prepare(params);
    gradient.fill(0);
    let loss = 0;
    for (const sequence of sequences) {
      const emission = this.scores(params, sequence);
      const free = this.chain(params, sequence, emission, undefined, gradient, 1);
      const tied = this.chain(params, sequence, emission, sequence.masks, gradient, -1);
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
      T = this.emission;
    const n = sequence.starts.length - 1;
    const e = this.scores(params, sequence);
    const best = new Float64Array(n * L),
      from = new Int16Array(n * L);
    for (let t = 0; t < n; t++)
      for (let l = 0; l < L; l++) {
        let b = -Infinity,
          w = -1;
        if (t === 0) b = params[T + L * W + l];
        else
          for (let p = 0; p < L; p++) {
            const v = best[(t - 1) * L + p] + params[T + p * W + l];
            if (v > b) {
              b = v;
              w = p;
            }
          }
        best[t * L + l] = b + e[t * L + l] + (t === n - 1 ? params[T + l * W + L] : 0);
        from[t * L + l] = w;
      }
    const out = new Array(n);
    let l = 0;
    for (let k = 1; k < L; k++) if (best[(n - 1) * L + k] > best[(n - 1) * L + l]) l = k;
    for (let t = n - 1; t >= 0; t--) {
      out[t] = l;
      l = from[t * L + l];
    }
    return out;
  }

  marginals(sequence, params = this.params) {
    this.prepare(params);
    this.wantMarginals = true;
    const { marginals } = this.chain(params, sequence, this.scores(params, sequence), undefined, undefined, 0);
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
