package org.coproduction.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.springframework.util.DigestUtils;

/** The pages that editors put beside the site's own ones. */
public record Menu(List<Entry> top, List<Entry> foot) {
    public static final Menu EMPTY = new Menu(List.of(), List.of());

    public Menu {
        top = List.copyOf(top);
        foot = List.copyOf(foot);
    }

    /** @param address in each language, within the site and without the language */
    public record Entry(Bilingual title, Bilingual address) {
        public String address(Language language) {
            return address.in(language).value();
        }
    }

    /** Another one for every other menu: for who keeps pages. */
    public String mark() {
        return equals(EMPTY) ? "" : DigestUtils.md5DigestAsHex(toString().getBytes(StandardCharsets.UTF_8));
    }
}
