package org.coproduction.cases.practice;

import java.util.function.Consumer;
import org.coproduction.platform.web.SitePage;
import org.coproduction.platform.web.SitePages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** All accounts; there are far fewer than a part of the sitemap holds. */
@Component
@Order(40)
class AccountSitePages implements SitePages {
    private final Accounts accounts;

    AccountSitePages(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public int parts() {
        return 1;
    }

    @Override
    public void part(int number, Consumer<SitePage> sink) {
        sink.accept(new SitePage("/accounts", null));
        accounts.eachPublished(account -> sink.accept(new SitePage(account.address(), account.publishedAt())));
    }
}
