package org.coproduction.people.profile;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class ChoicesExample implements Example {
    @Override
    public String template() {
        return "people/choices";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        List<ProfilePage.Choice> choices = Stream.of(Method.SURVEY, Method.DESIGN)
                .map(method -> new ProfilePage.Choice(method.key(), here.say("method." + method.key())))
                .toList();
        return Map.of(
                "page",
                new ProfilePage(PersonRowExample.NOBODY, Map.of(), List.of(), List.of(), List.of()),
                "field",
                Field.METHODS,
                "choices",
                choices);
    }
}
