package org.coproduction.discussion;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.platform.web.Allowed;

/** For whom a debate is. Each query for debates names those that its reader may read, so nothing else ever leaves the database. */
public sealed interface Space {
    /** As it is kept, and as programs read it: {@code members}, {@code circle:3}. */
    String key();

    /** Names the words for it. */
    String kind();

    static Optional<Space> of(String key) {
        for (Open open : Open.values()) if (open.key().equals(key)) return Optional.of(open);
        return OfCircle.of(key);
    }

    /** For all who may as much as these. */
    enum Open implements Space {
        PUBLIC(Allowed.Who.EVERYONE),
        MEMBERS(Allowed.Who.MEMBER);

        private final Allowed.Who readers;

        Open(Allowed.Who readers) {
            this.readers = readers;
        }

        Allowed.Who readers() {
            return readers;
        }

        @Override
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String kind() {
            return key();
        }
    }

    /** For the members of a circle, and nobody else whatever they may. */
    record OfCircle(long circle) implements Space {
        private static final Pattern KEY = Pattern.compile("circle:([1-9][0-9]{0,14})");

        private static Optional<Space> of(String key) {
            Matcher written = KEY.matcher(key);
            return written.matches() ? Optional.of(new OfCircle(Long.parseLong(written.group(1)))) : Optional.empty();
        }

        @Override
        public String key() {
            return "circle:" + circle;
        }

        @Override
        public String kind() {
            return "circle";
        }
    }
}
