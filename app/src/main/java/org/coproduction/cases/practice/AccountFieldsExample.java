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
        return Map.of("page", new TellPage(form, ExampleAccount.choices(here), null, "", List.of()));
    }
}
