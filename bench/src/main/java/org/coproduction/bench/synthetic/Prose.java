package org.coproduction.bench.synthetic;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Sentences that read like those of a case and mean nothing. */
final class Prose {
    private static final double TOPICAL = 0.4;

    private final List<Pattern> says;
    private final List<Pattern> brief;
    private final Bag nouns;
    private final Bag verbs;
    private final Bag adjectives;
    private final Bag adverbs;
    private final Bag names;
    private final Bag bodies = Bag.of(0.5, " Circle", " Trust", " Network", " Forum", " House", " Union", " Company");

    Prose(Lexicon lexicon) {
        says = patterns(lexicon, "says");
        brief = patterns(lexicon, "brief");
        nouns = lexicon.nouns();
        verbs = lexicon.bag("verbs");
        adjectives = lexicon.bag("adjectives");
        adverbs = lexicon.bag("adverbs");
        names = lexicon.names();
    }

    /** Whole sentences, until there are at least so many bytes. */
    void sentences(JsonBytes out, int least, Subject subject, Dice dice) {
        int start = out.length();
        while (true) {
            write(out, says.get(dice.below(says.size())), subject, dice);
            if (out.length() - start >= least) return;
            out.add(" ");
        }
    }

    /** A phrase, for a name or a note. */
    void phrase(JsonBytes out, Subject subject, Dice dice) {
        write(out, brief.get(dice.below(brief.size())), subject, dice);
    }

    void organisation(JsonBytes out, Dice dice) {
        out.add(names.bytes(dice)).add(bodies.bytes(dice));
    }

    private void write(JsonBytes out, Pattern pattern, Subject subject, Dice dice) {
        int start = out.length();
        for (int i = 0; i < pattern.slots.length; i++) {
            out.add(pattern.before[i]);
            switch (pattern.slots[i]) {
                case 'n' -> out.add((dice.chance(TOPICAL) ? subject.topics() : nouns).bytes(dice));
                case 'v' -> out.add(verbs.bytes(dice));
                case 'a' -> out.add(adjectives.bytes(dice));
                case 'd' -> out.add(adverbs.bytes(dice));
                case 'o' -> organisation(out, dice);
                case 'p' -> out.add(subject.place());
                case 'i' -> out.add(2 + dice.below(1 + dice.below(4000)));
                default -> throw new IllegalStateException("no words for {" + pattern.slots[i] + "}");
            }
        }
        out.add(pattern.end);
        out.capital(start);
    }

    private static List<Pattern> patterns(Lexicon lexicon, String kind) {
        return lexicon.sentences(kind).stream().map(Pattern::of).toList();
    }

    /** What a text is about. */
    record Subject(Bag topics, byte[] place) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Pattern(byte[][] before, char[] slots, byte[] end) {
        static Pattern of(String text) {
            List<byte[]> before = new ArrayList<>();
            StringBuilder slots = new StringBuilder();
            int from = 0;
            for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
                before.add(utf8(text.substring(from, open)));
                slots.append(text.charAt(open + 1));
                from = open + 3;
            }
            return new Pattern(
                    before.toArray(byte[][]::new), slots.toString().toCharArray(), utf8(text.substring(from)));
        }

        private static byte[] utf8(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
