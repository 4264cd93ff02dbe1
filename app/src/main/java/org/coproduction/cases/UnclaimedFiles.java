package org.coproduction.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coproduction.people.Retention;
import org.coproduction.platform.files.FileClaims;
import org.coproduction.platform.files.FileLock;
import org.coproduction.platform.files.FileStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Contents that no feature keeps any more, or that were put away by a transaction which then failed. */
@Component
class UnclaimedFiles implements Retention {
    private static final Duration SURELY_OVER = Duration.ofDays(1);

    private final FileStore store;
    private final List<FileClaims> features;
    private final FileLock lock;

    UnclaimedFiles(FileStore store, List<FileClaims> features, FileLock lock) {
        this.store = store;
        this.features = List.copyOf(features);
        this.lock = lock;
    }

    @Override
    public String kept() {
        return "files nobody claims";
    }

    /** Asks again once nobody can be about to claim them. */
    @Override
    @Transactional
    public int forgetOld() {
        List<String> suspects = unclaimed(store.putBefore(Instant.now().minus(SURELY_OVER)));
        lock.hold(suspects);
        List<String> unclaimed = unclaimed(suspects);
        unclaimed.forEach(store::delete);
        return unclaimed.size();
    }

    private List<String> unclaimed(List<String> names) {
        Set<String> claimed = new HashSet<>();
        features.forEach(feature -> claimed.addAll(feature.claimed(names)));
        return names.stream().filter(name -> !claimed.contains(name)).toList();
    }
}
