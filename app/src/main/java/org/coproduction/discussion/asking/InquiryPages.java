package org.coproduction.discussion.asking;

import java.util.List;
import java.util.UUID;
import org.coproduction.agenda.Agenda;
import org.coproduction.discussion.Categories;
import org.coproduction.discussion.Category;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Inquiries;
import org.coproduction.discussion.Inquiry;
import org.coproduction.people.Expertise;
import org.coproduction.people.Expertise.Wanted;
import org.coproduction.people.Names;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.CountryNames;
import org.springframework.stereotype.Component;

/** Puts words to whom one can ask for, and names to who answered. */
@Component
class InquiryPages {
    private final Inquiries inquiries;
    private final Expertise expertise;
    private final Agenda agenda;
    private final Categories categories;
    private final Names names;

    InquiryPages(Inquiries inquiries, Expertise expertise, Agenda agenda, Categories categories, Names names) {
        this.inquiries = inquiries;
        this.expertise = expertise;
        this.agenda = agenda;
        this.categories = categories;
        this.names = names;
    }

    InquiryPage of(Debate debate, Here here) {
        Inquiry inquiry = inquiries.of(debate, here.viewer().person()).orElse(null);
        return new InquiryPage(
                debate,
                inquiry,
                inquiry == null ? List.of() : names(inquiry.answered()),
                debate.isOpen() && (inquiry == null || !inquiry.goingOn()),
                inquiry == null ? usual(debate) : inquiry.wanted(),
                themes(here),
                expertise.methods().stream()
                        .map(key -> new InquiryPage.Choice(key, here.say("method." + key)))
                        .toList(),
                countries(here),
                List.of());
    }

    Wanted wanted(InquiryForm form) {
        List<String> themes = agenda.themes().stream()
                .map(theme -> Integer.toString(theme.number()))
                .toList();
        return form.wanted(themes, expertise.methods());
    }

    private List<String> names(List<UUID> people) {
        return names.of(people).values().stream().sorted().toList();
    }

    /** The theme in whose part of the discussion it stands, if it does. */
    private Wanted usual(Debate debate) {
        String theme = categories
                .with(debate.category())
                .map(Category::theme)
                .map(known -> Integer.toString(known.number()))
                .orElse("");
        return new Wanted(theme, "", "");
    }

    private List<InquiryPage.Choice> themes(Here here) {
        return agenda.themes().stream()
                .map(theme -> new InquiryPage.Choice(
                        Integer.toString(theme.number()),
                        here.text(theme.title()).value()))
                .toList();
    }

    private static List<InquiryPage.Choice> countries(Here here) {
        return CountryNames.all(here.language()).stream()
                .map(code -> new InquiryPage.Choice(code, here.country(code)))
                .toList();
    }
}
