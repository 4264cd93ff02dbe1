package org.coproduction.bench.synthetic;

/** The sources of a synthetic case. Their titles, journals and addresses all say what they are. */
final class SyntheticSources {
    private final Lexicon lexicon;
    private final Prose prose;
    private final Bag types = Bag.of(
            0.8,
            "webpage",
            "article-journal",
            "article-newspaper",
            "report",
            "chapter",
            "manuscript",
            "thesis",
            "paper-conference");
    private final Bag given = Bag.of(0.4, "Ada", "Bo", "Chi", "Dia", "Eli", "Fay", "Gil", "Hana", "Ivo", "Jun", "Kim");

    SyntheticSources(Lexicon lexicon, Prose prose) {
        this.lexicon = lexicon;
        this.prose = prose;
    }

    void write(JsonBytes out, String slug, int count, Prose.Subject subject, Dice dice) {
        out.add(",\"sources\":[");
        for (int number = 1; number <= count; number++) {
            out.add("{\"key\":\"s").add(number).add("\",\"csl\":{\"type\":");
            int type = types.place(dice);
            out.quoted(types.bytesAt(type)).add(",\"title\":\"Synthetic source: ");
            prose.phrase(out, subject, dice);
            out.add("\"");
            authors(out, dice);
            published(out, type, dice);
            if (dice.chance(0.15))
                out.add(",\"DOI\":\"10.5555/").add(slug).add(".").add(number).add("\"");
            if (dice.chance(0.3)) out.add(",\"note\":\"Synthetic: invented for measurements\"");
            address(out.add(",\"URL\":\""), slug, number);
            address(out.add("\"},\"seenAt\":\""), slug, number);
            out.add("\"},");
        }
        out.closeList();
    }

    private void authors(JsonBytes out, Dice dice) {
        if (dice.chance(0.4)) return;
        out.add(",\"author\":[");
        for (int left = 1 + dice.below(1 + dice.below(6)); left > 0; left--) {
            out.add("{\"family\":").quoted(lexicon.names().bytes(dice));
            out.add(",\"given\":").quoted(given.bytes(dice)).add("},");
        }
        out.closeList();
    }

    private void published(JsonBytes out, int type, Dice dice) {
        if (dice.chance(0.65))
            out.add(",\"issued\":{\"date-parts\":[[").add(2025 - dice.below(30)).add("]]}");
        boolean journal = type == 1;
        if (journal || dice.chance(0.5)) {
            out.add(",\"container-title\":\"Synthetic Journal of ")
                    .add(lexicon.nouns().bytes(dice))
                    .add("\"");
        }
        if (journal) {
            out.add(",\"volume\":\"")
                    .add(dice.between(1, 60))
                    .add("\",\"issue\":\"")
                    .add(dice.between(1, 6));
            int first = dice.between(1, 600);
            out.add("\",\"page\":\"")
                    .add(first)
                    .add("-")
                    .add(first + dice.between(5, 30))
                    .add("\"");
        } else if (dice.chance(0.2)) {
            out.add(",\"publisher\":\"");
            prose.organisation(out, dice);
            out.add(" (synthetic)\"");
        }
    }

    private static void address(JsonBytes out, String slug, int number) {
        out.add("https://example.org/synthetic/")
                .add(slug)
                .add("/the-source-with-number-")
                .add(number);
    }
}
