package org.coproduction.discussion.asking;

import java.util.List;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Inquiry;
import org.coproduction.people.Expertise.Wanted;
import org.coproduction.platform.web.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * How the question of a debate is put to members, and how that stands.
 *
 * @param inquiry null where it was not put yet
 * @param answered names of those who were asked and wrote in the debate
 * @param open whether it can be put now
 * @param wanted what the form shows as chosen
 */
public record InquiryPage(
        Debate debate,
        @Nullable Inquiry inquiry,
        List<String> answered,
        boolean open,
        Wanted wanted,
        List<Choice> themes,
        List<Choice> methods,
        List<Choice> countries,
        List<Mistake> mistakes) {
    public InquiryPage {
        answered = List.copyOf(answered);
        themes = List.copyOf(themes);
        methods = List.copyOf(methods);
        countries = List.copyOf(countries);
        mistakes = List.copyOf(mistakes);
    }

    /** One of many things to choose. */
    public record Choice(String key, String name) {}

    /** Where its forms go. */
    public String at() {
        return "/discussion/threads/" + debate.id() + "/who-knows";
    }

    InquiryPage with(Wanted typed, Mistake mistake) {
        return new InquiryPage(debate, inquiry, answered, open, typed, themes, methods, countries, List.of(mistake));
    }
}
