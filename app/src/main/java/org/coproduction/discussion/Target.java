package org.coproduction.discussion;

import java.util.UUID;

/** What can be followed. Of several that a post belongs to, the first that somebody chose a level for counts. */
public sealed interface Target {
    /** As it is kept: {@code debate:12}. */
    String key();

    /** As it was kept. */
    static Target of(String key) {
        int colon = key.indexOf(':');
        String rest = key.substring(colon + 1);
        return switch (key.substring(0, colon)) {
            case "debate" -> new OneDebate(Long.parseLong(rest));
            case "part" -> new Part(rest);
            case "person" -> new Somebody(UUID.fromString(rest));
            default -> new OnRecord(new SubjectId(key.substring(0, colon), rest));
        };
    }

    record OneDebate(long id) implements Target {
        @Override
        public String key() {
            return "debate:" + id;
        }
    }

    record OnRecord(SubjectId id) implements Target {
        @Override
        public String key() {
            return id.toString();
        }
    }

    record Somebody(UUID person) implements Target {
        @Override
        public String key() {
            return "person:" + person;
        }
    }

    record Part(String category) implements Target {
        @Override
        public String key() {
            return "part:" + category;
        }
    }
}
