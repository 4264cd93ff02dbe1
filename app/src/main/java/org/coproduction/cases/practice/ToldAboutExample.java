package org.coproduction.cases.practice;

import java.util.List;
import java.util.Map;
import org.coproduction.cases.AccountTold;
import org.coproduction.cases.AccountsTold;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class ToldAboutExample implements Example {
    @Override
    public String template() {
        return "practice/toldAbout";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        AccountTold one =
                new AccountTold(1, here.say("telling.done"), here.language().tag());
        return Map.of(
                "told", new AccountsTold.Told(List.of(one), true, "/accounts"),
                "none", "accounts.known.none",
                "tell", "/accounts/tell");
    }
}
