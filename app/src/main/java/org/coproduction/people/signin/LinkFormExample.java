package org.coproduction.people.signin;

import java.util.List;
import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.springframework.stereotype.Component;

@Component
class LinkFormExample implements Example {
    @Override
    public String template() {
        return "people/linkForm";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        Mistake mistake = new Mistake("email", here.say("people.mistake.email"));
        return Map.of("page", new SignInPage("ana@example", "/me", false, List.of(mistake)));
    }
}
