package org.coproduction.people.administration;

import static org.coproduction.platform.web.Allowed.Who.ADMINISTRATOR;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.platform.audit.Audit;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit log, searched by what was done and by whom or to whom. */
@Controller
@Allowed(ADMINISTRATOR)
class LogController {
    private final Audit audit;
    private final People people;

    LogController(Audit audit, People people) {
        this.audit = audit;
        this.people = people;
    }

    @GetMapping("/administration/log")
    String list(
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String person,
            @RequestParam @Nullable Long before,
            Here here,
            Model model) {
        List<Person> named = person.isBlank() ? List.of() : people.find(person);
        boolean unknown = !person.isBlank() && named.isEmpty();
        List<Audit.Entry> entries = unknown
                ? List.of()
                : audit.find(
                        act.isEmpty() ? null : act,
                        named.isEmpty() ? null : named.getFirst().id().value(),
                        before);
        model.addAttribute(
                "page",
                new LogPage(
                        acts(here),
                        act,
                        person,
                        unknown,
                        rows(entries, here),
                        entries.size() < Audit.PAGE
                                ? null
                                : older(act, person, entries.getLast().id())));
        return "people/log";
    }

    private List<LogPage.Act> acts(Here here) {
        return audit.acts().stream()
                .map(key -> new LogPage.Act(key, here.say("act." + key)))
                .toList();
    }

    private List<LogPage.Row> rows(List<Audit.Entry> entries, Here here) {
        Map<UUID, Person> known = people
                .withIds(entries.stream()
                        .flatMap(entry -> Stream.of(entry.by(), entry.on()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(person -> person.id().value(), Function.identity()));
        return entries.stream()
                .map(entry -> new LogPage.Row(
                        here.moment(entry.at()),
                        entry.by() == null ? here.say("log.the-site") : name(entry.by(), known, here),
                        here.say("act." + entry.act()),
                        details(entry, here),
                        entry.on() == null || entry.on().equals(entry.by()) ? "" : name(entry.on(), known, here)))
                .toList();
    }

    /** Roles in words; all else as it is. */
    private static String details(Audit.Entry entry, Here here) {
        return entry.details().stream()
                .map(detail -> Role.of(detail)
                        .map(role -> here.say("role." + role.key()))
                        .orElse(detail))
                .collect(Collectors.joining(" → "));
    }

    private static String name(UUID id, Map<UUID, Person> known, Here here) {
        Person person = known.get(id);
        return person == null ? here.say("log.erased") : person.name().value();
    }

    private static String older(String act, String person, long before) {
        return "/administration/log?act=" + encoded(act) + "&person=" + encoded(person) + "&before=" + before;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
