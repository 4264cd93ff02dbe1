package org.coproduction.interests.browse;

import java.util.List;
import java.util.Map;
import org.coproduction.agenda.Counts;
import org.coproduction.agenda.Knowledge;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.Section;
import org.coproduction.agenda.Tally;
import org.coproduction.agenda.Theme;
import org.coproduction.interests.Interest;
import org.coproduction.interests.Interests;
import org.coproduction.platform.search.Selection;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Parts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What members want to find out together on a question or theme. */
@Component
@Order(55)
class InterestsKnown implements Knowledge {
    private static final int SHOWN = 10;
    /** All but those put aside, which the index does not have. */
    private static final Selection ALL = Selection.of(Interests.KIND);

    private final Interests interests;
    private final Counts counts;
    private final Parts parts;

    InterestsKnown(Interests interests, Counts counts, Parts parts) {
        this.interests = interests;
        this.counts = counts;
        this.parts = parts;
    }

    private record Item(int number, String address, String title, String language, int members) {
        static Item of(Interest interest, Here here) {
            return new Item(
                    interest.number(),
                    here.absolute(here.link(interest.address())),
                    interest.title(),
                    interest.language().tag(),
                    interest.members());
        }
    }

    @Override
    public List<Section> on(Question question, Here here) {
        int all = counts.on(question, ALL);
        return List.of(section(interests.on(question.slug(), SHOWN), Grounds.Ground.of(question), all, here));
    }

    @Override
    public List<Section> on(Theme theme, Here here) {
        int all = counts.on(theme, ALL);
        return List.of(section(interests.on(theme, SHOWN), Grounds.Ground.of(theme), all, here));
    }

    @Override
    public Tallies tallies() {
        return counts.tallies(ALL, InterestsKnown::tally);
    }

    private Section section(List<Interest> some, Grounds.Ground ground, int all, Here here) {
        return new Section(
                "interests",
                here.say("interests.known"),
                550,
                false,
                List.of(tally(all)),
                parts.of("interests/on", here, Map.of("interests", some, "raise", ground.raise())),
                some.stream().map(interest -> Item.of(interest, here)).toList());
    }

    private static Tally tally(int count) {
        return new Tally("interests", "interests.tally", count);
    }
}
