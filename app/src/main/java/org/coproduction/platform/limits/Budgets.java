package org.coproduction.platform.limits;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What each client has left, in bounded memory: two numbers a client and a fixed number of places, however many come.
 *
 * <p>A client's budget is kept as the moment at which it will be whole again (the generic cell rate algorithm). Clients
 * share places by the hash of their address, eight to a row; where a row is full, the one whose budget is nearest to whole
 * makes room, since forgetting it gives away least.
 */
final class Budgets {
    private static final int ROW = 8;
    private static final int LOCKS = 64;
    private static final long NOBODY = 0;

    private final long perUnit;
    private final long whole;
    private final long[] clients;
    private final long[] wholeAt;
    private final int rows;
    private final ReentrantLock[] locks = new ReentrantLock[LOCKS];

    /** @param places for how many clients; more than that share the memory by forgetting */
    Budgets(double perSecond, int burst, int places) {
        this.perUnit = Math.round(TimeUnit.SECONDS.toNanos(1) / perSecond);
        this.whole = perUnit * burst;
        this.rows = Integer.highestOneBit(Math.max(1, places / ROW));
        this.clients = new long[rows * ROW];
        this.wholeAt = new long[rows * ROW];
        Arrays.setAll(locks, i -> new ReentrantLock());
    }

    /**
     * Takes a cost from a client's budget, or nothing where it does not suffice. What costs more than a whole budget takes
     * the whole.
     */
    Charge charge(long client, int cost, long now) {
        long name = client == NOBODY ? 1 : client;
        int row = (int) (mixed(name) & (rows - 1));
        ReentrantLock lock = locks[row % LOCKS];
        lock.lock();
        try {
            int place = place(name, row * ROW);
            long known = clients[place] == name ? Math.max(now, wholeAt[place]) : now;
            long after = known + Math.min(cost * perUnit, whole);
            if (after - now > whole) return new Charge(false, known - now, after - now - whole);
            clients[place] = name;
            wholeAt[place] = after;
            return new Charge(true, after - now, 0);
        } finally {
            lock.unlock();
        }
    }

    /** Whether a client that owes this much has used up more than half of its budget. */
    boolean strained(long owed) {
        return owed > whole / 2;
    }

    private int place(long client, int from) {
        int best = from;
        for (int place = from; place < from + ROW; place++) {
            if (clients[place] == client) return place;
            if (clients[best] != NOBODY && (clients[place] == NOBODY || wholeAt[place] < wholeAt[best])) best = place;
        }
        return best;
    }

    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        return mixed ^ (mixed >>> 29);
    }

    /**
     * @param owed time until the budget is whole again
     * @param payableIn time until this cost could be paid; 0 where it was
     */
    record Charge(boolean paid, long owed, long payableIn) {}
}
