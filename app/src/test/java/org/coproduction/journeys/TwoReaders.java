package org.coproduction.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Two who share out addresses between them, each in a browser of their own: there are two processors to be used. */
final class TwoReaders {
    private static final ExecutorService BOTH =
            Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());

    private TwoReaders() {}

    @FunctionalInterface
    interface Look {
        /** What is wrong there; nothing, as it should be. */
        List<String> at(Reader reader, String address);
    }

    /** @param reader asked once by each thread */
    static List<String> faults(Supplier<Reader> reader, List<String> addresses, Look look) {
        Queue<String> left = new ConcurrentLinkedQueue<>(addresses);
        Supplier<List<String>> walk = () -> {
            List<String> faults = new ArrayList<>();
            try (Reader own = reader.get()) {
                for (String address = left.poll(); address != null; address = left.poll())
                    for (String fault : look.at(own, address)) faults.add(address + ": " + fault);
            }
            return faults;
        };
        List<CompletableFuture<List<String>>> walks = Stream.of(walk, walk)
                .map(one -> CompletableFuture.supplyAsync(one, BOTH))
                .toList();
        return walks.stream().map(CompletableFuture::join).flatMap(List::stream).toList();
    }
}
