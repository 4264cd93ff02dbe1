package org.coproduction.statistics.reliability;

/** How the standard error of a coefficient is estimated, not under the hypothesis that it is zero. */
public enum StandardErrorMethod {
    /**
     * The coefficient is linearised over units; the variance of the mean divides by n (n − 1).
     *
     * @see <a href="https://doi.org/10.1348/000711006X126600">Gwet (2008), British Journal of Mathematical and Statistical
     *     Psychology 61, 29–48</a>
     */
    LINEARISED,
    /**
     * The same linearisation in large samples, which divides by n². Of Cohen's kappa it is the formula of Fleiss, Cohen and Everitt.
     *
     * @see <a href="https://doi.org/10.1037/h0028106">Fleiss, Cohen &amp; Everitt (1969), Psychological Bulletin 72, 323–327</a>
     */
    DELTA,
    /**
     * √(p<sub>o</sub> (1 − p<sub>o</sub>) / (n − 1)) / (1 − p<sub>e</sub>), which takes agreement by chance as known.
     *
     * @see <a href="https://doi.org/10.1086/266577">Scott (1955), Public Opinion Quarterly 19, 321–325</a>
     */
    SCOTT
}
