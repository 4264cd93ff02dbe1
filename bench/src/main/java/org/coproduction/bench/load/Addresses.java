package org.coproduction.bench.load;

import org.coproduction.bench.synthetic.Dice;

/** What a client asks for next: path and query, encoded. */
@FunctionalInterface
public interface Addresses {
    String next(Dice dice);
}
