package org.coproduction.cases.practice;

import java.util.List;
import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class AccountFieldsExample implements Example {
    @Override
    public String template() {
        return "practice/fields";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        AccountForm form = AccountForm.of(ExampleAccount.text(here));
        Tags tags = new Tags(List.of(), List.of(), Tags.Chosen.NONE, List.of());
        return Map.of("page", new TellPage(form, tags, ExampleAccount.choices(here), null, "", List.of()));
    }
}
