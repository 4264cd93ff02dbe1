package org.coproduction.people.profile;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.people.AskPerson;
import org.coproduction.people.Credits;
import org.coproduction.people.FollowPerson;
import org.coproduction.people.Handle;
import org.coproduction.people.Themes;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** The page of a person, as the reader sees it, and what programs get of people. */
@Controller
@Allowed(EVERYONE)
class PersonController {
    private final Profiles profiles;
    private final PeopleLists lists;
    private final Credits credits;
    private final Themes themes;
    private final JsonMapper json;
    private final FollowPerson follow;
    private final List<AskPerson> asking;

    PersonController(
            Profiles profiles,
            PeopleLists lists,
            Credits credits,
            Themes themes,
            JsonMapper json,
            FollowPerson follow,
            ObjectProvider<AskPerson> asking) {
        this.profiles = profiles;
        this.lists = lists;
        this.credits = credits;
        this.themes = themes;
        this.json = json;
        this.follow = follow;
        this.asking = asking.orderedStream().toList();
    }

    @GetMapping("/people/{handle:[^.]+}")
    String show(@PathVariable String handle, Here here, Model model) {
        Profile person = person(handle, here);
        model.addAttribute(
                "page",
                new PersonPage(
                        PeopleLists.row(person, themes.titles(), here),
                        here.viewer().signedIn()
                                && person.id().value().equals(here.viewer().person()),
                        new Contributed(credits.of(person.id()))));
        model.addAttribute("follow", follow.form(person.id(), person.handle(), here));
        model.addAttribute("asking", asking(person, here));
        return "people/person";
    }

    @GetMapping(path = "/people/{handle}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> data(@PathVariable String handle, Here here) {
        Profile person = person(handle, here);
        return answer(PersonData.of(person, credits.of(person.id()), here));
    }

    @GetMapping(path = "/people.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> list(
            @RequestParam MultiValueMap<String, String> address,
            @RequestParam(defaultValue = "1") String page,
            Here here) {
        PeopleQuery query = PeopleQuery.of(address);
        return answer(PeopleData.of(query, lists.seenBy(here), PeopleController.number(page), here));
    }

    private List<Content> asking(Profile person, Here here) {
        if (!person.openToJointWork()) return List.of();
        return asking.stream()
                .flatMap(one -> Stream.ofNullable(one.form(person.seen(), here)))
                .toList();
    }

    private Profile person(String handle, Here here) {
        return Handle.of(handle)
                .flatMap(name -> profiles.of(name, here.viewer()))
                .orElseThrow(() -> Refusal.notFound("person.refused.unknown"));
    }

    /** It depends on who asks, so nobody keeps it for others. */
    private ResponseEntity<byte[]> answer(Object data) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy("Cookie")
                .body(json.writeValueAsBytes(data));
    }
}
