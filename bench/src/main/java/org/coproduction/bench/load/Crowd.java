package org.coproduction.bench.load;

import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.coproduction.bench.synthetic.Dice;
import org.jspecify.annotations.Nullable;

/**
 * Clients that each ask, wait for the whole answer, pause and ask again.
 *
 * @param headers lines that they send with each request, each with its end of line
 * @param network third part of their 127.0.x.y addresses, or 0 if all come from the same address
 */
public record Crowd(int clients, Addresses addresses, String headers, Pause pause, int network, long seed) {
    /** What a reader's browser calls itself; clients that give no name may be taken for crawlers. */
    public static final String BROWSER = "User-Agent: Mozilla/5.0 (measuring)\r\n";

    public static Crowd of(int clients, Addresses addresses, long seed) {
        return new Crowd(clients, addresses, BROWSER, Pause.NONE, 0, seed);
    }

    public Crowd sending(String more) {
        return new Crowd(clients, addresses, headers + more, pause, network, seed);
    }

    /** The same clients with other chances, so that what they asked for once is not what they ask for again. */
    public Crowd reseeded() {
        return new Crowd(clients, addresses, headers, pause, network, seed + 1);
    }

    /** One crowd's result for each, in the order given; they ask at the same time. */
    public static List<Seen> visit(Target target, Window window, List<Crowd> crowds) throws InterruptedException {
        try (ExecutorService threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().daemon().name("client-", 1).factory())) {
            List<List<Future<Seen>>> started = crowds.stream()
                    .map(crowd -> crowd.start(target, window, threads))
                    .toList();
            List<Seen> seen = new ArrayList<>();
            for (List<Future<Seen>> crowd : started) {
                seen.add(together(crowd, window));
            }
            return List.copyOf(seen);
        }
    }

    private List<Future<Seen>> start(Target target, Window window, ExecutorService threads) {
        List<Future<Seen>> started = new ArrayList<>();
        for (int client = 1; client <= clients; client++) {
            int number = client;
            started.add(threads.submit(() -> one(target, window, number)));
        }
        return started;
    }

    private Seen one(Target target, Window window, int number) throws IOException, InterruptedException {
        Dice dice = Dice.of(seed, number);
        Seen seen = new Seen(window.seconds());
        try (Wire wire = target.wire(address(number), headers)) {
            pause.before(dice);
            while (!window.over() && !Thread.currentThread().isInterrupted()) {
                String address = addresses.next(dice);
                long begun = System.nanoTime();
                Answer answer = ask(wire, address);
                long took = System.nanoTime() - begun;
                if (answer == null) {
                    seen.failed();
                } else {
                    seen.answered(took, answer);
                    pause.after(answer, dice);
                }
            }
        }
        return seen;
    }

    private static @Nullable Answer ask(Wire wire, String address) {
        try {
            return wire.get(address);
        } catch (IOException e) {
            return null;
        }
    }

    private @Nullable InetAddress address(int number) throws IOException {
        if (network == 0) return null;
        return InetAddress.getByAddress(new byte[] {127, 0, (byte) network, (byte) number});
    }

    private static Seen together(List<Future<Seen>> clients, Window window) throws InterruptedException {
        Seen all = new Seen(window.seconds());
        for (Future<Seen> client : clients) {
            try {
                all.add(client.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("a client broke off", e.getCause());
            }
        }
        return all;
    }
}
