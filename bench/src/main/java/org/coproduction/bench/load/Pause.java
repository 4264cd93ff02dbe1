package org.coproduction.bench.load;

import java.util.concurrent.TimeUnit;
import org.coproduction.bench.synthetic.Dice;

/**
 * What a client does between an answer and its next request.
 *
 * @param thinkMillis mean of a chance time (exponential); 0 for none
 * @param refusedMillis after a refusal
 */
public record Pause(int thinkMillis, int refusedMillis) {
    /** Asks at once, again and again. */
    public static final Pause NONE = new Pause(0, 0);

    /** Whoever pauses is in a pause when the clock starts; otherwise all would begin at the same moment. */
    public void before(Dice dice) throws InterruptedException {
        if (thinkMillis > 0) nanos((long) (-Math.log(1 - dice.fraction()) * thinkMillis * 1_000_000));
    }

    public void after(Answer answer, Dice dice) throws InterruptedException {
        if (answer.refused() && refusedMillis > 0) nanos(refusedMillis * 1_000_000L);
        else before(dice);
    }

    static void nanos(long nanos) throws InterruptedException {
        if (nanos > 0) TimeUnit.NANOSECONDS.sleep(nanos);
    }
}
