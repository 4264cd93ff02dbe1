package org.coproduction.people.profile;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.coproduction.people.People;
import org.coproduction.people.PersonId;
import org.coproduction.people.Themes;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.words.CountryNames;
import org.coproduction.platform.words.LanguageNames;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What I show of myself, and to whom. */
@Controller
@Allowed(MEMBER)
class ProfileController {
    private final Profiles profiles;
    private final People people;
    private final Themes themes;

    ProfileController(Profiles profiles, People people, Themes themes) {
        this.profiles = profiles;
        this.people = people;
        this.themes = themes;
    }

    @GetMapping("/me/profile")
    String show(Here here, Model model) {
        return page(profiles.own(PersonId.of(here.viewer())), List.of(), here, model);
    }

    @PostMapping("/me/profile")
    @Transactional
    public String save(@RequestParam MultiValueMap<String, String> typed, Here here, Model model) {
        PersonId me = PersonId.of(here.viewer());
        Set<String> known =
                themes.titles().keySet().stream().map(Object::toString).collect(Collectors.toSet());
        ProfileForm form = new ProfileForm(typed, known);
        List<Mistake> mistakes = form.mistakes(here);
        if (!mistakes.isEmpty()) return page(asTyped(profiles.own(me), form), mistakes, here, model);
        people.mark(me, form.marks());
        profiles.save(me, form.entries().values());
        return "redirect:" + here.link("/people/" + here.viewer().handle());
    }

    private static Profile asTyped(Profile kept, ProfileForm form) {
        Map<Field, Entry> entries = new EnumMap<>(form.entries());
        Entry photo = kept.entries().get(Field.PHOTO);
        if (photo != null) entries.put(Field.PHOTO, photo);
        return new Profile(kept.id(), kept.handle(), kept.name(), form.marks(), entries);
    }

    private String page(Profile shown, List<Mistake> mistakes, Here here, Model model) {
        model.addAttribute("page", new ProfilePage(shown, themes.titles(), countries(here), languages(here), mistakes));
        return "people/profile";
    }

    private static List<ProfilePage.Choice> countries(Here here) {
        return CountryNames.all(here.language()).stream()
                .map(code -> new ProfilePage.Choice(code, here.country(code)))
                .toList();
    }

    private static List<ProfilePage.Choice> languages(Here here) {
        return LanguageNames.all(here.language()).stream()
                .map(code -> new ProfilePage.Choice(code, LanguageNames.in(here.language(), code)))
                .toList();
    }
}
