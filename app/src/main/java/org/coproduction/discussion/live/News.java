package org.coproduction.discussion.live;

/** Something that is new, as nodes tell one another. */
sealed interface News {
    /** As the database passes it on: {@code post 12 345}. */
    String told();

    static News of(String told) {
        String[] words = told.split(" ");
        return switch (words[0]) {
            case "post" -> new Post(Long.parseLong(words[1]), Long.parseLong(words[2]));
            case "happening" -> new Happening(Long.parseLong(words[1]));
            default -> throw new IllegalArgumentException("no news: " + told);
        };
    }

    record Post(long debate, long post) implements News {
        @Override
        public String told() {
            return "post " + debate + " " + post;
        }
    }

    record Happening(long id) implements News {
        @Override
        public String told() {
            return "happening " + id;
        }
    }
}
