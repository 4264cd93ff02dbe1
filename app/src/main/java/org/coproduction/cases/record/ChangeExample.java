package org.coproduction.cases.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.cases.FieldDifference;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.WordDifference;
import org.springframework.stereotype.Component;

@Component
class ChangeExample implements Example {
    @Override
    public String template() {
        return "cases/change";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        WordDifference difference = WordDifference.between(
                "Example: twelve neighbours keep the library open.",
                "Example: twenty neighbours keep their library open.");
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("field", new FieldDifference("summary", here.say("case.field.summary"), List.of(difference)));
        arguments.put("contentLanguage", CasePage.contentLanguage(here.language()));
        return arguments;
    }
}
