package org.coproduction.bench.synthetic;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The synthetic cases of one seed. Lengths and frequencies follow the starter's 56 cases. */
public final class SyntheticCases {
    private final long seed;
    private final Lexicon lexicon = Lexicon.read();
    private final List<String> areas = lexicon.areas();
    private final List<Capital> capitals = Capital.all();
    private final Skew areaSkew = Skew.of(areas.size(), 0.8);
    private final Skew countrySkew = Skew.of(capitals.size(), 1.0);
    private final Prose prose = new Prose(lexicon);
    private final SyntheticFindings findings = new SyntheticFindings(prose);
    private final SyntheticSources sources = new SyntheticSources(lexicon, prose);
    private final List<byte[]> towns = capitals.stream()
            .map(capital -> capital.town().getBytes(StandardCharsets.UTF_8))
            .toList();

    private final Bag phases = Bag.of(0.9, "co-delivery", "co-design", "co-assessment", "co-commissioning");
    private final Bag levels = Bag.of(1.1, "collective", "group", "individual");
    private final Bag evidence =
            Bag.of(0.6, "case-study", "evaluation", "survey", "administrative-data", "experiment", "self-report");
    private final Bag actorKinds = Bag.of(
            0.9,
            "nonprofit",
            "public-agency",
            "municipality",
            "citizens-group",
            "national-government",
            "university",
            "international-organisation",
            "business",
            "cooperative");
    private final Bag themes = Bag.of(0.4, "1", "2", "3", "4", "5", "6", "7", "8");

    public SyntheticCases(long seed) {
        this.seed = seed;
    }

    /** The address of the case with this number, known without writing the case. */
    public String slug(long index) {
        return slug(lexicon.names().pick(Dice.of(seed, index)), index);
    }

    void write(JsonBytes out, long index) {
        Dice dice = Dice.of(seed, index);
        String name = lexicon.names().pick(dice);
        String slug = slug(name, index);
        int place = countrySkew.pick(dice);
        int area = dice.chance(0.3) ? (place * 7 + dice.below(3)) % areas.size() : areaSkew.pick(dice);
        Prose.Subject subject = new Prose.Subject(lexicon.topics(areas.get(area)), towns.get(place));
        int richness = dice.below(100);
        int sourceCount = 1 + (richness * 12 + dice.below(500)) / 100;

        out.add("{\"slug\":\"").add(slug).add("\",\"title\":\"Synthetic case ").add(index);
        out.add(": ")
                .add(name)
                .add(" ")
                .add(subject.topics().bytes(dice))
                .add(", ")
                .add(subject.place());
        text(out, "\",\"summary\":\"", 230 + dice.below(230), subject, dice);
        places(out, place, dice);
        years(out, dice);
        out.add(",\"policyArea\":\"").add(areas.get(area)).add("\"");
        several(out, ",\"phases\":[", phases, 1 + dice.below(1 + dice.below(4)), "\"", dice);
        out.add(",\"level\":").quoted(levels.bytes(dice));
        out.add(",\"participants\":\"");
        prose.phrase(out, subject, dice);
        count(out, subject, dice);
        actors(out, 1 + dice.below(6), dice);
        text(out, "],\"citizenContribution\":\"", 50 + dice.below(60), subject, dice);
        text(out, "\",\"professionalContribution\":\"", 60 + dice.below(80), subject, dice);
        out.add("\"");
        findings.write(out, new SyntheticFindings.Setting(subject, area, richness, sourceCount), dice);
        orNull(out, ",\"legalBasis\":", 0.36, 80, subject, dice);
        orNull(out, ",\"funding\":", 0.52, 50, subject, dice);
        out.add(",\"evidenceBasis\":").quoted(evidence.bytes(dice));
        several(out, ",\"themes\":[", themes, dice.between(2, 5), "", dice);
        sources.write(out, slug, sourceCount, subject, dice);
        out.add("}");
    }

    private static String slug(String name, long index) {
        return "synthetic-" + name.toLowerCase(Locale.ROOT) + "-" + index;
    }

    private void text(JsonBytes out, String opening, int least, Prose.Subject subject, Dice dice) {
        out.add(opening);
        prose.sentences(out, least, subject, dice);
    }

    private void orNull(JsonBytes out, String opening, double share, int least, Prose.Subject subject, Dice dice) {
        out.add(opening);
        if (!dice.chance(share)) {
            out.add("null");
            return;
        }
        text(out, "\"", least, subject, dice);
        out.add("\"");
    }

    private void places(JsonBytes out, int place, Dice dice) {
        Capital capital = capitals.get(place);
        out.add("\",\"countries\":[\"").add(capital.country()).add("\"");
        int second = dice.chance(0.04) ? countrySkew.pick(dice) : place;
        if (second != place) out.add(",\"").add(capitals.get(second).country()).add("\"");
        out.add("],\"places\":[");
        for (int more = dice.below(3); more >= 0; more--) {
            out.add("{\"name\":\"")
                    .add(lexicon.names().bytes(dice))
                    .add(" near ")
                    .add(towns.get(place));
            degrees(out.add("\",\"lat\":"), capital.lat(), dice);
            degrees(out.add(",\"lon\":"), capital.lon(), dice);
            out.add("},");
        }
        out.closeList();
    }

    private static void degrees(JsonBytes out, double centre, Dice dice) {
        int hundredths = (int) Math.round(centre * 100) + dice.between(-60, 60);
        if (hundredths < 0) out.add("-");
        int size = Math.abs(hundredths);
        out.add(size / 100).add(".").add(size % 100 / 10).add(size % 10);
    }

    private static void years(JsonBytes out, Dice dice) {
        out.add(",\"startYear\":");
        if (dice.chance(0.36)) {
            out.add("null,\"endYear\":null,\"ongoing\":").add(dice.chance(0.5) ? "true" : "null");
            return;
        }
        int start = 2024 - dice.below(1 + dice.below(50));
        boolean over = dice.chance(0.12);
        out.add(start).add(",\"endYear\":");
        if (over) out.add(dice.between(start, 2024)).add(",\"ongoing\":false");
        else out.add("null,\"ongoing\":").add(dice.chance(0.75) ? "true" : "null");
    }

    private void count(JsonBytes out, Prose.Subject subject, Dice dice) {
        out.add("\",\"participantCount\":");
        if (dice.chance(0.36)) {
            out.add("null");
            return;
        }
        int size = dice.below(1_000);
        out.add("{\"value\":")
                .add(5 + (long) size * size * dice.between(1, 40) / 100)
                .add(",\"note\":\"");
        prose.phrase(out, subject, dice);
        out.add("\"}");
    }

    private void actors(JsonBytes out, int count, Dice dice) {
        out.add(",\"actors\":[");
        for (int i = 0; i < count; i++) {
            out.add(i == 0 ? "{\"name\":\"" : ",{\"name\":\"");
            prose.organisation(out, dice);
            out.add(" (synthetic)\",\"kind\":").quoted(actorKinds.bytes(dice)).add("}");
        }
    }

    private static void several(JsonBytes out, String opening, Bag values, int count, String quote, Dice dice) {
        out.add(opening);
        long chosen = values.different(count, dice);
        for (int place = 0; place < values.size(); place++) {
            if ((chosen >>> place & 1) == 1)
                out.add(quote).add(values.bytesAt(place)).add(quote).add(",");
        }
        out.closeList();
    }
}
