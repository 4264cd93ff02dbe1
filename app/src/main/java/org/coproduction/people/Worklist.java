package org.coproduction.people;

import java.time.Duration;
import java.time.Instant;
import org.coproduction.platform.web.Allowed;
import org.jspecify.annotations.Nullable;

/** Work that waits for whoever may do it, as the feature knows it that has a page for it. */
public interface Worklist {
    /** Who may do it. */
    Allowed.Who who();

    /** Key of its name. */
    String words();

    /** Its page within the site, without the language. */
    String address();

    /** One query on an index. */
    Standing standing();

    /** @param oldest since when the oldest of them waits; null where nothing does */
    record Standing(int waiting, @Nullable Instant oldest) {
        public long days() {
            return oldest == null ? 0 : Duration.between(oldest, Instant.now()).toDays();
        }
    }
}
