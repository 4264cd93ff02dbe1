package org.coproduction.bench.synthetic;

/** Strategies, outcomes and challenges, each strategy and outcome with one of the case's sources. */
final class SyntheticFindings {
    private final Prose prose;
    private final Bag strategies = Bag.of(
            0.7,
            "funding-arrangement",
            "shared-decision-rights",
            "legal-entitlement-or-duty",
            "training-citizens",
            "intermediary-or-facilitator",
            "flexible-organisation",
            "information-and-outreach",
            "ease-of-participation",
            "personal-contact-and-trust",
            "peer-support",
            "material-incentive",
            "feedback-of-results",
            "digital-platform",
            "training-professionals",
            "targeting-underrepresented",
            "recognition");
    private final Bag dimensions = Bag.of(
            0.8,
            "effectiveness",
            "sustainability",
            "service-quality",
            "equity",
            "efficiency",
            "user-wellbeing",
            "accountability",
            "democratic-voice",
            "trust",
            "social-cohesion",
            "professional-practice",
            "compliance");
    private final Bag directions = Bag.of(0.7, "positive", "mixed", "negative", "none-found");

    SyntheticFindings(Prose prose) {
        this.prose = prose;
    }

    /** @param richness 0..99: how much is known of this case */
    record Setting(Prose.Subject subject, int area, int richness, int sources) {}

    void write(JsonBytes out, Setting setting, Dice dice) {
        out.add(",\"strategies\":[");
        for (int left = 2 + dice.below(4); left > 0; left--) {
            out.add("{\"kind\":").quoted(strategies.bytesAt(strategyOf(setting.area(), dice)));
            described(out, 45 + dice.below(55), setting, dice);
        }
        out.closeList().add(",\"outcomes\":[");
        for (int left = 1 + (setting.richness() * 5 + dice.below(250)) / 100; left > 0; left--) {
            out.add("{\"dimension\":").quoted(dimensions.bytes(dice));
            out.add(",\"direction\":").quoted(directions.bytes(dice));
            described(out, 80 + dice.below(90), setting, dice);
        }
        out.closeList().add(",\"challenges\":[");
        for (int left = 1 + dice.below(6); left > 0; left--) {
            out.add("\"");
            prose.sentences(out, 30 + dice.below(90), setting.subject(), dice);
            out.add("\",");
        }
        out.closeList();
    }

    /** Half the time one of those this policy area prefers, so that facets depend on one another. */
    private int strategyOf(int area, Dice dice) {
        int place = strategies.place(dice);
        return dice.chance(0.5) ? place : (place + area * 5) % strategies.size();
    }

    private void described(JsonBytes out, int least, Setting setting, Dice dice) {
        out.add(",\"description\":\"");
        prose.sentences(out, least, setting.subject(), dice);
        out.add("\",\"source\":\"s").add(1 + dice.below(setting.sources())).add("\"},");
    }
}
