package org.coproduction.discussion;

/** What can be followed. Of several that a post belongs to, the first that somebody chose a level for counts. */
public sealed interface Target {
    /** As it is kept: {@code debate:12}. */
    String key();

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

    record Part(String category) implements Target {
        @Override
        public String key() {
            return "part:" + category;
        }
    }
}
